import { expect, test } from 'vitest';
import { bestWindow, markText } from './excerpt.ts';
import { readAs } from './readAs.ts';
import type { Reading } from './understand.ts';
import { syllablesOf } from '../../domain/syllables.ts';

/** A reading of plainly typed words, each telling. */
function reading(text: string, changed = false): Reading {
  const syllables = syllablesOf(text).map(({ fold, mark }) => ({
    fold,
    mark,
    marks: 'any' as const,
    weight: 3,
    variants: new Map([[fold, 1]]),
  }));
  return { syllables, weight: 1, changed };
}

const marked = (text: string, query: string) =>
  markText(text, reading(query)).flatMap(({ text: piece, marked: is }) => (is ? [piece] : []));

test('marks the words of the query, neighbours as one', () => {
  expect(marked('Ông Tư nuôi lươn không bùn, lươn lớn.', 'luon khong bun')).toEqual([
    'lươn không bùn',
    'lươn',
  ]);
});

test('loses no letter of the text', () => {
  const text = 'Một <b>câu</b> “có” nháy & dấu; lươn!';
  expect(
    markText(text, reading('luon cau'))
      .map((it) => it.text)
      .join(''),
  ).toBe(text);
});

test('an excerpt is taken where the query stands', () => {
  const filler = 'chữ khác '.repeat(60);
  const text = `${filler}nuôi lươn không bùn ở thôn Đông ${filler}`;
  const { start, end } = bestWindow(text, reading('luon khong bun'));
  expect(text.slice(start, end)).toContain('lươn không bùn');
  expect(end - start).toBeLessThan(text.length / 2);
});

test('a short text is shown whole', () => {
  const text = 'Nuôi lươn.';
  expect(bestWindow(text, reading('luon'))).toEqual({ start: 0, end: text.length });
});

test('says how the query was read, in the spelling of the answer', () => {
  expect(readAs(reading('nong thon moi', true), 'Xã nông thôn mới')).toBe('nông thôn mới');
});

test('marks that were left out are no other reading', () => {
  expect(readAs(reading('nong thon moi'), 'Xã nông thôn mới')).toBeUndefined();
});
