import { describe, expect, test } from 'vitest';
import { catalogOf, commendation, record } from '../testing/fixtures.ts';
import { exemplarLists, linkedPages, type ListPage } from './lists.ts';

const many = (count: number) =>
  catalogOf({
    exemplars: Array.from({ length: count }, (_, i) =>
      record('exemplars', { date: i === 0 ? '2021' : '2023' }, { id: `viec-${i}` }),
    ),
  }).exemplars;
const listAt = (pages: readonly ListPage[], base: string) => pages.filter((it) => it.base === base);
const shape = (pages: readonly ListPage[]) =>
  pages.map(({ path, number, pages: of, total, exemplars }) => [
    path,
    number,
    of,
    total,
    exemplars.length,
  ]);

describe('exemplarLists', () => {
  test('keeps fifty cases on one page', () => {
    expect(shape(listAt(exemplarLists(many(50)), '/guong-dien-hinh/'))).toEqual([
      ['/guong-dien-hinh/', 1, 1, 50, 50],
    ]);
  });

  test('cuts longer lists, and longer facets, into pages', () => {
    const exemplars = many(102);
    const lists = exemplarLists(exemplars);
    const whole = listAt(lists, '/guong-dien-hinh/');
    expect(shape(whole)).toEqual([
      ['/guong-dien-hinh/', 1, 3, 102, 50],
      ['/guong-dien-hinh/trang/2/', 2, 3, 102, 50],
      ['/guong-dien-hinh/trang/3/', 3, 3, 102, 2],
    ]);
    expect(whole.flatMap((page) => page.exemplars)).toEqual(exemplars);
    expect(shape(listAt(lists, '/guong-dien-hinh/nam/2023/')).at(-1)).toEqual([
      '/guong-dien-hinh/nam/2023/trang/3/',
      3,
      3,
      101,
      1,
    ]);
    expect(shape(listAt(lists, '/guong-dien-hinh/nam/2021/'))).toEqual([
      ['/guong-dien-hinh/nam/2021/', 1, 1, 1, 1],
    ]);
  });

  test('puts the plan’s own period first, with the parts of each page', () => {
    const { exemplars } = catalogOf({
      exemplars: Array.from({ length: 60 }, (_, i) =>
        record('exemplars', { date: i < 5 ? '2020' : '2023' }, { id: `viec-${i}` }),
      ),
    });
    const parts = listAt(exemplarLists(exemplars), '/guong-dien-hinh/').map((page) =>
      page.parts.map(({ phase, total, continued, exemplars: own }) => [
        phase,
        total,
        continued,
        own.length,
      ]),
    );
    expect(parts).toEqual([
      [['during', 55, false, 50]],
      [
        ['during', 55, true, 5],
        ['before', 5, false, 5],
      ],
    ]);
  });

  test('counts awards over the whole list', () => {
    const cases = [
      { commendations: [commendation()] },
      { recognitions: [{ programme: 'ocop' as const, name: 'Sao thử' }] },
      { place: 'thu-moi', date: '2025-08' },
      {},
    ];
    const { exemplars } = catalogOf({
      exemplars: cases.map((over, i) => record('exemplars', over, { id: `viec-${i}` })),
    });
    expect(exemplarLists(exemplars)[0]).toMatchObject({ total: 4, awarded: 1 });
  });

  test('says which facet a page is of, the whole list being of none', () => {
    const lists = exemplarLists(many(1));
    expect(listAt(lists, '/guong-dien-hinh/')[0]?.facet).toBeUndefined();
    expect(listAt(lists, '/guong-dien-hinh/nam/2021/')[0]?.facet).toEqual({
      id: 'nam',
      value: '2021',
      label: '2021',
      heading: 'năm 2021',
    });
  });

  test('offers the whole list in other orders, cut into pages too', () => {
    const lists = exemplarLists(many(60));
    for (const order of ['ten', 'dia-phuong'])
      expect(shape(listAt(lists, `/guong-dien-hinh/xep/${order}/`))).toEqual([
        [`/guong-dien-hinh/xep/${order}/`, 1, 2, 60, 50],
        [`/guong-dien-hinh/xep/${order}/trang/2/`, 2, 2, 60, 10],
      ]);
  });

  test('gives every page its own address', () => {
    const paths = exemplarLists(many(60)).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('is one empty page where there are no cases', () => {
    expect(shape(listAt(exemplarLists([]), '/guong-dien-hinh/'))).toEqual([
      ['/guong-dien-hinh/', 1, 1, 0, 0],
    ]);
  });
});

describe('the pages that a page of a list links to', () => {
  test('are all of them where they are few', () => {
    expect(linkedPages(2, 3)).toEqual([1, 2, 3]);
    expect(linkedPages(1, 12)).toHaveLength(12);
  });

  test('are in a long list the ends, the next ones and every tenth, so that none is far', () => {
    expect(linkedPages(1, 40)).toEqual([1, 2, 3, 10, 20, 30, 40]);
    expect(linkedPages(25, 47)).toEqual([1, 10, 20, 23, 24, 25, 26, 27, 30, 40, 47]);
    let reached = new Set([1]);
    for (let steps = 0; steps < 5; steps += 1)
      reached = new Set([...reached].flatMap((it) => linkedPages(it, 200)));
    expect(reached.size).toBe(200);
  });
});
