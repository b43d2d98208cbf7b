import { expect, test } from 'vitest';
import { placesElsewhere } from './elsewhere.ts';

test('a place is elsewhere whose syllables the site has, and never together', () => {
  const texts = ['Nhà ở Trang trại, đi Hà Nội, sang Quảng Trị giúp dân'];
  const has = (fold: string) =>
    'nha o trang trai di ha noi sang quang tri'.split(' ').includes(fold);
  expect(placesElsewhere(texts, has)).toEqual(['nha trang']);
});
