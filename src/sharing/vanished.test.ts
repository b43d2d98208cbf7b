import { describe, expect, test } from 'vitest';
import type { Records } from '../schemas/kinds.ts';
import { knownPaths } from '../views/paths.ts';
import {
  catalogOf,
  milestone,
  observation,
  record,
  records,
  type Input,
} from '../testing/fixtures.ts';
import { vanishedPages } from './vanished.ts';

/** What is at an address: a page, where it leads, or nothing. */
function at(address: string, over: Partial<Records>): string {
  const catalog = catalogOf(over);
  if (knownPaths(catalog).has(address)) return 'page';
  return vanishedPages(catalog).find(({ from }) => from === address)?.to ?? 'nothing';
}

const indicator = (over: Partial<Input<'indicators'>> = {}) => ({
  indicators: [record('indicators', over, { id: 'chi-tieu-thu' })],
});
const movement = (count: number) => ({
  movements: [
    record('movements', {
      milestones: Array.from({ length: count }, (_, i) => milestone({ date: `2022-05-${i + 10}` })),
    }),
  ],
});
const story = (over: Partial<Input<'exemplars'>> = {}) => ({
  exemplars: [record('exemplars', over)],
});
const [first] = records().movements;
const id = first?.id ?? '';

describe('a computed page that goes', () => {
  test.for<[string, string, Partial<Records>, Partial<Records>, string]>([
    [
      'a letter whose figure has come',
      '/con-thieu/chi-tieu/chi-tieu-thu/',
      indicator({ observations: [] }),
      indicator({
        observations: [2021, 2022, 2023, 2024, 2025].map((year) =>
          observation({ year, value: 99 }),
        ),
      }),
      '/chi-tieu/chi-tieu-thu/',
    ],
    [
      'a letter to a body that no target is asked of any more',
      '/con-thieu/co-quan/ban-thu/',
      indicator({ bodies: ['ban-thu'], observations: [] }),
      indicator({ bodies: [], observations: [] }),
      '/co-quan/#ban-thu',
    ],
    [
      'the list of milestones that are few again',
      `/phong-trao/${id}/moc/`,
      movement(9),
      movement(8),
      `/phong-trao/${id}/#moc`,
    ],
    [
      'the list of a kind of deed that no case is of any more',
      '/guong-dien-hinh/viec/cuu-nguoi/',
      story({ occasion: 'cuu-nguoi' }),
      story({ occasion: 'tuong-tro' }),
      '/guong-dien-hinh/',
    ],
    [
      'the list of a movement that no case is filed under any more',
      `/guong-dien-hinh/phong-trao/${id}/`,
      story({ movement: { id, basis: 'editor' } }),
      story({ movement: undefined }),
      `/phong-trao/${id}/`,
    ],
  ])('%s leads on', ([, address, before, now, to]) => {
    expect(at(address, before)).toBe('page');
    expect(at(address, now)).toBe(to);
  });

  test('leads to a page that is there, and no page leads anywhere', () => {
    const catalog = catalogOf();
    const known = knownPaths(catalog);
    const leads = vanishedPages(catalog);
    expect(leads.filter(({ to }) => !known.has(to))).toEqual([]);
    expect(leads.filter(({ from }) => known.has(from))).toEqual([]);
    expect(new Set(leads.map(({ from }) => from)).size).toBe(leads.length);
  });

  test('goes with the record it is of, where that was renamed', () => {
    const redirects = [
      record('redirects', { from: '/phong-trao/ten-cu/', to: `/phong-trao/${id}/` }),
    ];
    expect(at('/guong-dien-hinh/phong-trao/ten-cu/', { redirects })).not.toBe('nothing');
    expect(at('/phong-trao/ten-cu/moc/', { redirects })).toMatch(`/phong-trao/${id}/`);
  });

  test('an editor’s own redirect comes first', () => {
    const from = '/guong-dien-hinh/viec/cuu-nguoi/';
    const redirects = [record('redirects', { from, to: '/phong-trao/' })];
    const over = { ...story({ occasion: 'tuong-tro' }), redirects };
    expect(vanishedPages(catalogOf(over)).filter((it) => it.from === from)).toEqual([]);
  });
});
