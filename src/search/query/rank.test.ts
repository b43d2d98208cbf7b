import { expect, test } from 'vitest';
import { frontOf, reading } from '../../testing/search.ts';
import type { FrontDocument } from './bundle.ts';
import { rankWithTexts, relevant } from './rank.ts';
import { Scorer } from './score.ts';

interface Asked {
  query: string;
  /** What the front file holds; rows beyond it are known by their texts alone. */
  titles: readonly Partial<FrontDocument>[];
  /** Texts by row, each in a file of its own where `apart`, and with them the rows that hold the words. */
  texts: Readonly<Record<number, string>>;
  literal?: boolean;
  apart?: boolean;
}

const unknown = (row: number) => ({
  path: `/${row}/`,
  kind: 'guong' as const,
  title: '',
  names: [],
  context: [],
});

/** Rows in the order of the results, and which texts were fetched for them. */
async function ask({ query, titles, texts, literal = false, apart = false }: Asked) {
  const front = frontOf(
    titles,
    Array.from({ length: 100 }, (_, row) => (apart ? row : 0)),
  );
  const scorers = [new Scorer(reading(query))];
  const read: number[] = [];
  const { results } = await rankWithTexts(
    front.rank(scorers, literal),
    Object.keys(texts).map((row) => ({ row: Number(row), share: 1, beyond: 1 })),
    front,
    async (row) => {
      read.push(row);
      const about = row < titles.length ? {} : { about: unknown(row) };
      return { text: texts[row] ?? '', anchors: [], ...about };
    },
    scorers,
    literal,
  );
  return { rows: results.map(({ row }) => row), read };
}

test('a page whose text alone answers is found', async () => {
  const { rows } = await ask({
    query: 'nuôi lươn',
    titles: [{ title: 'Một mô hình ở thôn Đông' }],
    texts: { 0: 'Ông nuôi lươn trong bể.' },
  });
  expect(rows).toEqual([0]);
});

test('a page that the front file does not hold is found by its text', async () => {
  const { rows } = await ask({
    query: 'nuôi lươn',
    titles: [],
    texts: { 7: 'Nuôi lươn trong bể.' },
  });
  expect(rows).toEqual([7]);
});

test('a title that answers comes before a text that does', async () => {
  const { rows } = await ask({
    query: 'nuôi lươn',
    titles: [{ title: 'Chuyện thôn Đông' }, { title: 'Nuôi lươn' }],
    texts: { 0: 'Nhiều nhà nuôi lươn.', 1: 'Nuôi lươn.' },
  });
  expect(rows).toEqual([1, 0]);
});

test('the texts of a common word are not all fetched', async () => {
  const texts = Object.fromEntries(Array.from({ length: 60 }, (_, row) => [row, 'nuôi lươn']));
  const { rows, read } = await ask({ query: 'lươn', titles: [], texts });
  expect(rows).toHaveLength(60);
  expect(read.length).toBeLessThan(20);
});

test('texts that lie far apart are read from a few files alone', async () => {
  const texts = Object.fromEntries(Array.from({ length: 60 }, (_, row) => [row, 'nuôi lươn']));
  const { rows, read } = await ask({ query: 'lươn', titles: [], texts, apart: true });
  expect(rows).toHaveLength(60);
  expect(read.length).toBeLessThan(6);
});

test('who insists on the letters does not get a text that lacks a word', async () => {
  const asked = { query: 'nuôi lươn không bùn', titles: [] };
  const texts = { 0: 'Nuôi lươn không khó.', 1: 'Nuôi lươn không bùn.' };
  expect((await ask({ ...asked, texts })).rows).toEqual([1, 0]);
  expect((await ask({ ...asked, texts, literal: true })).rows).toEqual([1]);
});

test('what answers far worse than the best is left out', () => {
  const scores = [2, 1.9, 0.2].map((score) => ({ score }));
  expect(relevant(scores)).toEqual([{ score: 2 }, { score: 1.9 }]);
});
