import { expect, test } from 'vitest';
import { syllablesOf } from '../../domain/syllables.ts';
import { Glossary } from './glossary.ts';

const glossary = new Glossary([
  ['cấp 2', 'trung học cơ sở'],
  ['cấp 3', 'trung học phổ thông'],
  ['lụt', 'lũ'],
  ['2', 'hai'],
  ['gv', 'giáo viên'],
  ['viết tắt của', ''],
]);
const ways = (query: string) =>
  glossary
    .officially(syllablesOf(query))
    .map((it) => it.map(({ fold }) => fold).join(' '))
    .toSorted();

test('what people say is also read in official words', () => {
  expect(ways('trường cấp 2 đạt chuẩn')).toEqual(['truong trung hoc co so dat chuan']);
});

test('without marks too', () => {
  expect(ways('truong cap 3')).toEqual(['truong trung hoc pho thong']);
});

test('words with other marks are other words', () => {
  expect(ways('luật')).toEqual([]);
  expect(ways('cáp quang')).toEqual([]);
  expect(ways('cáp 3')).not.toContain('trung hoc pho thong');
});

test('a small number is also read as it is written out', () => {
  expect(ways('cứu 2 học sinh')).toEqual(['cuu hai hoc sinh']);
});

test('several of them are read each alone and all together', () => {
  expect(ways('gv tránh lụt')).toEqual([
    'giao vien tranh lu',
    'giao vien tranh lut',
    'gv tranh lu',
  ]);
});

test('what says nothing of the matter is left out', () => {
  expect(ways('NTM viết tắt của từ gì')).toEqual(['ntm tu gi']);
});
