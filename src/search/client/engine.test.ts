import { describe, expect, test } from 'vitest';
import { packRegistry, type FrontFile } from '../query/bundle.ts';
import { encodeVocabulary } from '../query/vocabulary.ts';
import { Engine, type Source } from './engine.ts';

const others = Array.from({ length: 9 }, () => 'Trồng rừng');
const texts = ['Nuôi lươn trong bể', 'Chuyện ở thôn Đông', ...others];
const bodies = ['Bể xây bằng gạch.', 'Nhiều nhà nuôi lươn.', ...others];
const front: FrontFile = {
  build: 'a1b',
  size: texts.length,
  vocabulary: encodeVocabulary(texts.map((title, i) => `${title}. ${bodies[i]}`)),
  abbreviations: [],
  documents: texts.map((title, row) => ({
    row,
    path: `/${row}/`,
    kind: 'guong',
    title,
    names: [],
    context: [],
  })),
};
const rows = texts.map(() => ({ kind: 'guong' as const, facets: { nam: '2024' } }));
const whole: Source = {
  front: async () => front,
  summaries: async () => ({ build: 'a1b', summaries: texts.map(() => '') }),
  registry: async () => packRegistry('a1b', rows),
  rowsWith: async (word) => bodies.flatMap((_, row) => (word === 'luon' && row === 1 ? row : [])),
  fragment: async (_, row) => ({
    path: `/${row}/`,
    title: texts[row] ?? '',
    text: `${texts[row]}. ${bodies[row]}`,
    anchors: [],
  }),
};
const broken = () => Promise.reject(new Error('404'));

async function ask(source: Partial<Source>, filters = {}) {
  const reported: unknown[] = [];
  const engine = new Engine({ ...whole, ...source }, (error) => reported.push(error));
  const draft = await engine.begin({ text: 'lươn ', filters, literal: false });
  const { results, lost, counts } = await engine.finish(draft);
  return { rows: results.map(({ row }) => row), lost: [...lost.keys()], counts, reported };
}

test('with all parts, titles and texts answer and nothing is lost', async () => {
  const { rows: found, lost, counts } = await ask({});
  expect(found).toEqual([0, 1]);
  expect(lost).toEqual([]);
  expect(counts.nam.get('2024')).toBe(2);
});

describe('a part that cannot be had is named and reported', () => {
  test('the table of the filters: results stand, unfiltered', async () => {
    const { rows: found, lost, reported } = await ask({ registry: broken }, { nam: '2020' });
    expect(found).toEqual([0, 1]);
    expect(lost).toEqual(['filters']);
    expect(reported).toHaveLength(1);
  });

  test('the index of the words: titles answer', async () => {
    const { rows: found, lost } = await ask({ rowsWith: broken });
    expect(found).toEqual([0]);
    expect(lost).toEqual(['words']);
  });

  test('an index that fails without a word, as Pagefind’s does', async () => {
    const { lost } = await ask({ rowsWith: async () => [] });
    expect(lost).toEqual(['words']);
  });

  test('a text', async () => {
    const { lost } = await ask({ fragment: broken });
    expect(lost).toEqual(['texts']);
  });

  test('the summaries', async () => {
    const { rows: found, lost } = await ask({ summaries: broken });
    expect(found[0]).toBe(0);
    expect(lost).toEqual(['summaries']);
  });
});

test('files of another build are not taken', async () => {
  const { lost } = await ask({
    summaries: async () => ({ build: 'old', summaries: [] }),
    registry: async () => packRegistry('old', []),
  });
  expect(lost).toEqual(['summaries', 'filters']);
});

test('without the front file nothing can be answered, and it is tried again', async () => {
  let asked = 0;
  const engine = new Engine({
    ...whole,
    front: () => (++asked === 1 ? broken() : Promise.resolve(front)),
  });
  const query = { text: 'lươn ', filters: {}, literal: false };
  await expect(engine.begin(query)).rejects.toThrow('404');
  expect((await engine.begin(query)).answer.results).toHaveLength(1);
});
