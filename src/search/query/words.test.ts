import { expect, test } from 'vitest';
import { fileOfWord, packRows, packWords, rowsOfWord, unpackRows } from './words.ts';

test('rows come out as they went in, however far apart', () => {
  const rows = [0, 1, 25, 26, 27, 700, 701, 20_000];
  expect(unpackRows(packRows(rows))).toEqual(rows);
  expect(unpackRows('')).toEqual([]);
});

test('each word is found in the file that its first words tell, and no word within another', () => {
  const words = Array.from({ length: 4000 }, (_, i) => `tu${i}`);
  const index = new Map([['2024', [3]], ...words.map((it, i) => [it, [i]] as [string, number[]])]);
  const { files, firsts } = packWords(index);
  const find = (word: string) => rowsOfWord(files[fileOfWord(firsts, word)] ?? '', word);
  expect(files.length).toBeGreaterThan(1);
  expect(files.length).toBe(firsts.length);
  for (const [word, rows] of index) expect(find(word)).toEqual(rows);
  expect(find('u1')).toEqual([]);
  expect(find('zz')).toEqual([]);
  expect(find('1')).toEqual([]);
});
