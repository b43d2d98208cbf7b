import { expect, test } from 'vitest';
import { askedElsewhere } from './elsewhere.ts';

const has = (fold: string) => 'nha o trang trai di ha noi sang quang tri'.split(' ').includes(fold);

test('what is asked elsewhere has only syllables of the site, and hardly a text says it', () => {
  const texts = ['Nhà ở Trang trại, đi Hà Nội, sang Quảng Trị giúp dân'];
  expect(askedElsewhere(texts, has)).toEqual(['nha trang']);
  const others = Array.from({ length: 99 }, () => 'Nhà ở');
  expect(askedElsewhere([...texts, ...others], has)).toEqual(['hà nội', 'nha trang', 'quảng trị']);
});
