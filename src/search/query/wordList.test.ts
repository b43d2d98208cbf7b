import { expect, test } from 'vitest';
import { packWords, unpackWords } from './wordList.ts';

test('words that begin alike come out as they went in, and take few letters', () => {
  const words = ['10', '10,7', '100', 'nong', 'nong4', 'nuong', 'truong', 'truongxuan'];
  expect(unpackWords(packWords(words))).toEqual(words);
  expect(packWords(['nong', 'nonga'])).toBe('AnongEa');
});

test('words alike for longer than a capital can tell come out too', () => {
  const long = 'a'.repeat(40);
  expect(unpackWords(packWords([long, `${long}b`]))).toEqual([long, `${long}b`]);
});
