import { expect, test } from 'vitest';
import { syllablesOf } from '../../domain/syllables.ts';
import { officially } from './glossary.ts';

const ways = (query: string) =>
  officially(syllablesOf(query)).map((it) => it.map(({ fold }) => fold).join(' '));

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
