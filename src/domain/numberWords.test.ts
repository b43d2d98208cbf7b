import { expect, test } from 'vitest';
import { numberWords } from './numberWords.ts';

test.for<[number, string[]]>([
  [3, ['ba']],
  [10, ['mười']],
  [15, ['mười lăm', 'mười năm', 'mười nhăm']],
  [20, ['hai mươi']],
  [21, ['hai mươi mốt', 'hai mươi một']],
  [46, ['bốn mươi sáu']],
  [0, []],
  [4.2, []],
  [100, []],
])('%s is written out', ([value, words]) => {
  expect(numberWords(value)).toEqual(words);
});
