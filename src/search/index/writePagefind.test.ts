import { expect, test } from 'vitest';
import { placesOf } from './writePagefind.ts';

test('a word has one place, and no two words of a document share it', () => {
  const words = [
    ['xa', 'luon'],
    ['xa', 'sen'],
    ['luon', 'sen', 'muoi'],
  ];
  const places = placesOf(words);
  for (const own of words) expect(new Set(own.map((it) => places.get(it))).size).toBe(own.length);
  expect(Math.max(...places.values())).toBeLessThan(4);
});
