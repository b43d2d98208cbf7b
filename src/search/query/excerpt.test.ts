import { expect, test } from 'vitest';
import { reading } from '../../testing/search.ts';
import { bestWindow, markText } from './excerpt.ts';

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
