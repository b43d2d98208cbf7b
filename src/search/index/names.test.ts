import { expect, test } from 'vitest';
import { differentNames } from './names.ts';

test('a name that says the words of one before it is left out, whatever its capitals and points', () => {
  expect(differentNames(['Dạy tốt, học tốt', 'dạy tốt - học tốt', 'Dạy tốt'])).toEqual([
    'Dạy tốt, học tốt',
    'Dạy tốt',
  ]);
});

test('other marks are other words', () => {
  expect(differentNames(['Cẩm Thành', 'Cẩm Thạnh'])).toHaveLength(2);
});
