import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('what is asked again is not computed again', () => {
  const asked: string[] = [];
  const length = remember((word: string) => {
    asked.push(word);
    return word.length;
  });
  expect(['xã', 'thôn', 'xã'].map(length)).toEqual([2, 4, 2]);
  expect(asked).toEqual(['xã', 'thôn']);
});

test('what has the same key is the same', () => {
  const first = remember(
    (words: readonly string[]) => words.join(' '),
    ([word]) => word,
  );
  expect(first(['xã', 'một'])).toBe('xã một');
  expect(first(['xã', 'hai'])).toBe('xã một');
});
