import { describe, expect, test } from 'vitest';
import { capitalise, compareVietnamese, fold, isSlug, nfc, slugify } from './vietnamese.ts';

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

test('capitalise touches the first letter only', () => {
  expect(capitalise('đắp đường BCT')).toBe('Đắp đường BCT');
  expect(capitalise('')).toBe('');
});
