import { describe, expect, test } from 'vitest';
import { foldMark, isPlain, markOf, syllablesOf } from './syllables.ts';

const folds = (text: string) => syllablesOf(text).map(({ fold }) => fold);

describe('marked form', () => {
  test.each([
    ['hòa', 'hoà'],
    ['thủy', 'thuỷ'],
    ['khỏe', 'khoẻ'],
    ['ĐƯỜNG', 'đường'],
    ['Tổ', 'Tổ'.normalize('NFD')],
  ])('%s and %s are one form', (a, b) => {
    expect(markOf(a)).toBe(markOf(b));
  });

  test.each([
    ['dương', 'đường'],
    ['ma', 'mà'],
    ['mã', 'mả'],
    ['tu', 'tư'],
  ])('%s and %s are two forms', (a, b) => {
    expect(markOf(a)).not.toBe(markOf(b));
  });

  test('loses every mark, and đ, when folded', () => {
    expect(['đường', 'Nghĩa', 'ưỡn', 'Kẻ'].map((it) => foldMark(markOf(it)))).toEqual([
      'duong',
      'nghia',
      'uon',
      'ke',
    ]);
  });

  test('knows what was typed without marks', () => {
    expect(syllablesOf('duong đuong dường').map(isPlain)).toEqual([true, false, false]);
  });
});

describe('syllables', () => {
  test('stand between spaces and punctuation', () => {
    expect(folds('Mặt trận Tổ quốc, “dân vận khéo”: KT-XH/2021!')).toEqual(
      'mat tran to quoc dan van kheo kt xh 2021'.split(' '),
    );
  });

  test('keep numbers whole, without thousands dots or a leading zero', () => {
    expect(folds('9.700 tỷ; 10,7%; 05/07/2023; 1.234.567')).toEqual(
      '9700 ty 10,7 5 7 2023 1234567'.split(' '),
    );
  });

  test('keep VNI digits in their word', () => {
    expect(folds('no6ng tho6n mo71i')).toEqual(['no6ng', 'tho6n', 'mo71i']);
  });

  test('say where they stand', () => {
    const text = 'Thôn  Đông, 12 hộ';
    expect(syllablesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Thôn',
      'Đông',
      '12',
      'hộ',
    ]);
  });

  test('are none in a text without letters or digits', () => {
    expect(syllablesOf(' …?! 👍 ')).toEqual([]);
  });
});
