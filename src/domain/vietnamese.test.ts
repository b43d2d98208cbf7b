import { describe, expect, test } from 'vitest';
import {
  capitalise,
  compareVietnamese,
  countSyllables,
  fold,
  isSlug,
  nfc,
  slugify,
} from './vietnamese.ts';

const decomposed = 'Đường thử nghiệm'.normalize('NFD');

describe('fold', () => {
  test('drops every tone and vowel mark, and folds đ', () => {
    expect(fold('Đường thủy sản: ăâêôơư ẵ ệ ỡ Ự đĐ')).toBe('duong thuy san: aaeoou a e o u dd');
  });

  test('gives composed and decomposed text the same form', () => {
    expect(fold(decomposed)).toBe(fold(nfc(decomposed)));
  });
});

describe('slugs', () => {
  test.for([
    ['Cứu hai học sinh giữa kênh', 'cuu-hai-hoc-sinh-giua-kenh'],
    ['  Đường – điện, trường & trạm!  ', 'duong-dien-truong-tram'],
    ['HTX 3 sao', 'htx-3-sao'],
    ['…', ''],
  ] as const)('of "%s" is "%s"', ([text, slug]) => {
    expect(slugify(text)).toBe(slug);
  });

  test('are lower-case words without marks, joined by single hyphens', () => {
    const good = ['thu', 'xa-thu-2025', '2023-dap-duong'];
    const bad = ['', 'Thu', 'xã-thu', 'xa--thu', '-thu', 'thu-', 'xa thu', 'xa_thu', 'đ'];
    expect(good.filter(isSlug)).toEqual(good);
    expect(bad.filter(isSlug)).toEqual([]);
  });
});

test('nfc composes text and leaves composed text alone', () => {
  expect(nfc(decomposed)).toBe('Đường thử nghiệm');
  expect(nfc('Đường')).toBe('Đường');
});

test('Vietnamese order sets ă, â and đ after a and d', () => {
  const words = ['đa', 'ê', 'ơ', 'dưa', 'e', 'o', 'ân', 'ăn', 'an', 'ô', 'dừa'];
  expect(words.toSorted(compareVietnamese)).toEqual([
    'an',
    'ăn',
    'ân',
    'dưa',
    'dừa',
    'đa',
    'e',
    'ê',
    'o',
    'ô',
    'ơ',
  ]);
});

test.for([
  ['', 0],
  ['— … !', 0],
  ['Một việc để thử.', 4],
  ['Thu 1.234,5 tỷ đồng', 4],
  ['xã nông-thôn mới', 4],
  [decomposed.normalize('NFC'), 3],
] as const)('"%s" has %i syllables', ([text, count]) => {
  expect(countSyllables(text)).toBe(count);
});

test('capitalise touches the first letter only', () => {
  expect(capitalise('đắp đường BCT')).toBe('Đắp đường BCT');
  expect(capitalise('')).toBe('');
});
