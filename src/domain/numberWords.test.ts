import { expect, test } from 'vitest';
import { numberWords, saysInWords, spokenNumber } from './numberWords.ts';

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

test.for<[number, string | undefined]>([
  [28, 'hai mươi tám'],
  [300, 'ba trăm'],
  [417, 'bốn trăm mười bảy'],
  [209, 'hai trăm linh chín'],
  [1000, undefined],
  [100.5, undefined],
])('%s is said as people say it', ([value, words]) => {
  expect(spokenNumber(value)).toBe(words);
});

test.for([
  [2, 'có hai xã'],
  [2, 'có hai đơn vị cấp xã'],
  [21, 'Hai mươi  mốt xã'],
  [5, 'giúp năm xã'],
] as const)('%s is said in “%s”', ([value, text]) => {
  expect(saysInWords(text, value, ['xã'], 3)).toBe(true);
});

test.for([
  [2, 'triển khai xã'],
  [9, 'hành chính xã'],
  [2, 'thứ hai xã họp'],
  [2, 'một trăm linh hai xã'],
  [5, 'mỗi năm xã làm'],
  [5, 'ba năm xã làm'],
  [5, 'năm nay cả xã'],
  [2, 'hai làng'],
] as const)('%s is not said in “%s”', ([value, text]) => {
  expect(saysInWords(text, value, ['xã'], 3)).toBe(false);
});
