import { describe, expect, test } from 'vitest';
import {
  encodeNumbers,
  encodeVocabulary,
  isOneSlipApart,
  isOtherSpelling,
  Vocabulary,
} from './vocabulary.ts';

const TEXTS = [
  'Nông thôn mới, hộ nghèo, xã Cẩm Nhượng',
  'Nông dân và camera; trồng sắn 2021',
  'Hồng và nghèo; chè; nông nghiệp',
];
const vocabulary = new Vocabulary(encodeVocabulary(TEXTS), TEXTS.length);

test('counts the documents that hold a syllable, marks apart; numbers are not words of it', () => {
  expect(vocabulary.documents('nong')).toBe(3);
  expect(vocabulary.documents('ngheo')).toBe(2);
  expect(vocabulary.documents('khong')).toBe(0);
  expect(vocabulary.has('2021')).toBe(false);
});

test('syllables that begin alike, and with digits, are counted apart', () => {
  const texts = Array.from({ length: 100 }, (_, i) => (i < 20 ? 'nông nôn' : 'nông nông4'));
  const many = new Vocabulary(encodeVocabulary(texts), texts.length);
  expect(['non', 'no'].map((it) => many.documents(it))).toEqual([20, 0]);
  const [nong = 0, nong4 = 0] = ['nong', 'nong4'].map((it) => many.documents(it));
  expect([nong - 100, nong4 - 80].every((it) => it >= 0 && it < 12)).toBe(true);
});

test('words and numbers of many documents find none', () => {
  const texts = Array.from({ length: 100 }, (_, i) => (i < 20 ? 'nông 2021 35' : 'nông 2021 lúa'));
  const many = new Vocabulary(encodeVocabulary(texts), texts.length, encodeNumbers(texts));
  expect(['nong', '2021', 'lua'].filter((it) => many.isFindable(it))).toEqual([]);
  expect(many.isFindable('35')).toBe(true);
  expect(many.accountsFor('35', new Set())).toBe(false);
});

test('a rare syllable tells more than a common one, a long number more than a year', () => {
  expect(vocabulary.weight('camera')).toBeGreaterThan(vocabulary.weight('nong'));
  expect(vocabulary.weight('9700')).toBeGreaterThan(vocabulary.weight('2021'));
});

describe('one slip', () => {
  test.each([
    ['camera', 'camra'],
    ['camera', 'camerra'],
    ['camera', 'canera'],
    ['camera', 'caemra'],
  ])('makes %s of %s', (a, b) => {
    expect(isOneSlipApart(a, b)).toBe(true);
    expect(isOneSlipApart(b, a)).toBe(true);
  });

  test.each([
    ['camera', 'cmra'],
    ['camera', 'acmear'],
    ['thon', 'thanh'],
  ])('does not make %s of %s', (a, b) => {
    expect(isOneSlipApart(a, b)).toBe(false);
  });
});

test('finds syllables a slip or a like-sounding initial away', () => {
  expect(vocabulary.near('camra')).toContain('camera');
  expect(vocabulary.near('chong')).toContain('trong');
  expect(vocabulary.near('xan')).toContain('san');
  expect(vocabulary.near('camera')).not.toContain('camera');
});

test('finds syllables that sound alike, and tells two ways to write one', () => {
  expect(vocabulary.alike('xan')).toEqual(['san']);
  expect(vocabulary.alike('lông')).toEqual([]);
  expect(vocabulary.alike('long')).toContain('nong');
  expect(vocabulary.alike('nghoi')).toEqual([]);
  expect(isOtherSpelling('my', 'mi')).toBe(true);
  expect(isOtherSpelling('quy', 'qui')).toBe(true);
  expect(isOtherSpelling('hay', 'hai')).toBe(false);
});

describe('run-together words', () => {
  const never = () => false;

  test('are cut into known syllables', () => {
    expect(vocabulary.cut('nongthonmoi', never)[0]).toEqual(['nong', 'thon', 'moi']);
    expect(vocabulary.cut('nongthonzz', never)).toEqual([]);
  });

  test('are cut where the site has such neighbours', () => {
    const follows = (left: string, right: string) => left === 'ho' && right === 'ngheo';
    expect(vocabulary.cut('hongheo', follows)[0]).toEqual(['ho', 'ngheo']);
  });
});
