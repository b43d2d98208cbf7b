import { describe, expect, test } from 'vitest';
import { packRegistry, type FrontFile } from '../query/bundle.ts';
import { packFront } from '../query/frontFile.ts';
import { encodeNumbers, encodeVocabulary } from '../query/vocabulary.ts';
import { Engine } from './engine.ts';
import type { Source } from './parts.ts';

const others = Array.from({ length: 9 }, () => 'Trồng rừng');
const titles = ['Nuôi lươn trong bể', 'Chuyện ở thôn Đông', ...others];
const bodies = ['Bể xây bằng gạch.', 'Nhiều nhà nuôi lươn, từ 35 con.', ...others];
const words: Record<string, number[]> = { luon: [1], 35: [1] };
const searched = titles.map((title, i) => `${title}. ${bodies[i]}`);
const front: FrontFile = {
  build: 'a1b',
  size: titles.length,
  vocabulary: encodeVocabulary(searched),
  numbers: encodeNumbers(searched),
  glossary: [],
  elsewhere: [],
  stops: '',
  texts: titles.map((_, row) => Math.min(row, 1)),
  documents: titles.map((title, row) => ({
    row,
    path: `/${row}/`,
    kind: 'guong',
    title,
    names: [],
    context: [],
  })),
};
const rows = titles.map(() => ({ kind: 'guong' as const, facets: { nam: '2024' } }));
const texts = bodies.map((text) => ({ text, anchors: [] }));
const whole: Source = {
  front: async () => packFront(front),
  summaries: async () => ({
    build: 'a1b',
    summaries: titles.map((it) => `Kể: ${it}`),
  }),
  registry: async () => packRegistry('a1b', rows),
  rowsWith: async (word) => words[word] ?? [],
  texts: async (_build, file) => ({
    texts: file === 0 ? texts.slice(0, 1) : texts.slice(1),
  }),
};
const broken = () => Promise.reject(new Error('404'));

async function ask(source: Partial<Source>, filters = {}, text = 'lươn ') {
  const reported: unknown[] = [];
  const engine = new Engine({ ...whole, ...source }, (error) => reported.push(error));
  const draft = await engine.begin({ text, filters, literal: false });
  const answer = await engine.finish(draft);
  const { results, lost } = answer;
  const { counts } = await engine
    .withFilters(answer, { text, filters, literal: false })
    .catch(() => answer);
  return { rows: results.map(({ row }) => row), lost: [...lost.keys()], counts, reported };
}

test('with all parts, titles and texts answer and nothing is lost', async () => {
  const { rows: found, lost, counts } = await ask({});
  expect(found).toEqual([0, 1]);
  expect(lost).toEqual([]);
  expect(counts.nam.get('2024')).toBe(2);
});

test('a number that only a text holds is found', async () => {
  expect((await ask({}, {}, '35 ')).rows).toEqual([1]);
});

test('each file is asked for once, however often and in how many queries it is needed', async () => {
  const asked: string[] = [];
  const engine = new Engine({
    ...whole,
    texts: async (build, file) => (asked.push(`texts ${file}`), whole.texts(build, file)),
  });
  for (const text of ['lươn ', 'nuôi lươn '])
    await engine.finish(await engine.begin({ text, filters: {}, literal: false }));
  expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
});

describe('a part that cannot be had is named and reported once', () => {
  test('the table of the filters: results stand, unfiltered', async () => {
    const { rows: found, lost, reported } = await ask({ registry: broken }, { nam: '2020' });
    expect(found).toEqual([0, 1]);
    expect(lost).toEqual(['filters']);
    expect(reported).toHaveLength(1);
  });

  test('the words: titles answer', async () => {
    const { rows: found, lost } = await ask({ rowsWith: broken });
    expect(found).toEqual([0]);
    expect(lost).toEqual(['words']);
  });

  test('the words of a number alone', async () => {
    expect((await ask({ rowsWith: broken }, {}, '35 ')).lost).toEqual(['words']);
  });

  test('a text', async () => {
    const { lost, reported } = await ask({ texts: broken });
    expect(lost).toEqual(['texts']);
    expect(reported).toHaveLength(1);
  });

  test('a text that is not in its file', async () => {
    const { lost } = await ask({ texts: async () => ({ texts: [] }) });
    expect(lost).toEqual(['texts']);
  });

  test('a word that Pagefind finds in fewer documents than hold it', async () => {
    const { rows: found, lost } = await ask({ rowsWith: async () => [] });
    expect(found).toEqual([0]);
    expect(lost).toEqual(['words']);
  });

  test('a number that the texts have and Pagefind does not find; one that no text has is not lost', async () => {
    const source = { rowsWith: async () => [] };
    expect((await ask(source, {}, '35 ')).lost).toEqual(['words']);
    expect((await ask(source, {}, '36 ')).lost).toEqual([]);
  });
});

test('files of another build are not taken', async () => {
  const asked: string[] = [];
  const old: Partial<Source> = {
    registry: async () => packRegistry('old', []),
    texts: async (build) => (asked.push(build), broken()),
  };
  const { lost } = await ask(old, { nam: '2024' });
  expect(lost.toSorted()).toEqual(['filters', 'texts']);
  expect(new Set(asked)).toEqual(new Set(['a1b']));
});

test('without the front file nothing can be answered, and it is tried again', async () => {
  let asked = 0;
  const engine = new Engine({
    ...whole,
    front: () => (++asked === 1 ? broken() : whole.front()),
  });
  const query = { text: 'lươn ', filters: {}, literal: false };
  await expect(engine.begin(query)).rejects.toThrow('404');
  expect((await engine.begin(query)).answer.results).toHaveLength(1);
});
