import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { reading } from '../../testing/search.ts';
import type { Answer, Result } from '../query/answer.ts';
import type { FrontDocument } from '../query/bundle.ts';
import { facetNav, filterChips, readingNote, resultItem } from './view.ts';

beforeAll(() => {
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
});
afterAll(() => vi.unstubAllGlobals());

const story: FrontDocument = {
  row: 3,
  path: '/guong-dien-hinh/2024-nuoi-luon/',
  kind: 'guong',
  title: 'Nuôi lươn trong bể',
  names: [],
  context: [],
  place: 'xã Ví Dụ',
  year: 2024,
  standing: 'được khen thưởng',
  summary: 'Một nhà nuôi lươn',
};
const item = (over: Partial<Result>, query = 'lươn') =>
  resultItem({ row: 3, kind: 'guong', document: story, ...over }, reading(query), '/goc/');
const text = (over: Partial<Result>, query?: string) =>
  (item(over, query)?.textContent ?? '').replace(/\s+/g, ' ');

describe('a result', () => {
  test('leads to its page under the site’s base, the match marked', () => {
    const link = item({})?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('/goc/guong-dien-hinh/2024-nuoi-luon/');
    expect(link?.querySelector('mark')?.textContent).toBe('lươn');
  });

  test('says kind, place, year and standing', () => {
    expect(text({})).toContain('Gương điển hình · xã Ví Dụ · 2024 · được khen thưởng');
  });

  test('has its standing from the table of the filters before the summaries have come', () => {
    const { standing, summary, ...bare } = story;
    expect(text({ document: bare, standing })).toContain('2024 · được khen thưởng');
  });

  test('quotes its summary, and its text once that is there, with the section that answers', () => {
    expect(text({})).toContain('Một nhà nuôi lươn');
    const fragment = {
      text: `${'Chuyện làng xưa. '.repeat(20)}${'Bể xây bằng gạch đỏ. '.repeat(20)}`,
      anchors: [{ id: 'be', heading: 'Bể', at: 340 }],
    };
    expect(text({ fragment }, 'gạch đỏ')).toContain('Bể xây bằng gạch đỏ');
    const links = item({ fragment }, 'gạch đỏ')?.querySelectorAll('a') ?? [];
    expect([...links].map((it) => it.getAttribute('href'))).toContain(
      '/goc/guong-dien-hinh/2024-nuoi-luon/#be',
    );
  });

  test('of an indicator gives the figure itself, once', () => {
    const document = { ...story, kind: 'chi-tieu' as const, summary: 'Năm 2024: 54,9 triệu đồng' };
    const fragment = { text: 'Thu nhập tăng.', anchors: [] };
    for (const it of [{ document }, { document, fragment }])
      expect(text(it, 'thu nhập').match(/54,9 triệu đồng/g)).toHaveLength(1);
  });

  test('of which nothing is known is left out', () => {
    expect(resultItem({ row: 3, kind: 'guong' }, undefined, '/')).toBeUndefined();
  });
});

describe('filters', () => {
  const counts = {
    nam: new Map([
      ['2023', 5],
      ['2024', 2],
    ]),
    viec: new Map([
      ['cứu người', 1],
      ['trồng cây', 4],
    ]),
  };
  const all = new Proxy(counts, {
    get: (it, name) => it[name as keyof typeof counts] ?? new Map(),
  }) as unknown as Answer['counts'];
  const to = (filters: object) => `?${JSON.stringify(filters)}`;

  test('years stand newest first, others by how many they leave; the chosen one is marked', () => {
    const groups = facetNav(all, { nam: '2023' }, to);
    const values = Object.fromEntries(
      groups.map((it) => [
        it.getAttribute('data-facet'),
        [...it.querySelectorAll('a')].map((link) => link.textContent),
      ]),
    );
    expect(values['nam']).toEqual(['2024 (2)', '2023 (5)']);
    expect(values['viec']).toEqual(['trồng cây (4)', 'cứu người (1)']);
    const chosen = groups.flatMap((it) => [...it.querySelectorAll('[aria-current]')]);
    expect(chosen.map((it) => it.textContent)).toEqual(['2023 (5)']);
  });

  test('in force are named and lead to the query without them', () => {
    const [chip] = filterChips({ nam: '2024', viec: 'cuu-nguoi' }, { nam: '2024' }, to);
    expect(chip?.textContent).toBe('Bỏ lọc Năm: 2024 ×');
    expect(chip?.querySelector('a')?.getAttribute('href')).toBe('?{"viec":"cuu-nguoi"}');
  });
});

describe('how a query was read', () => {
  const note = (over: object, literal = false) =>
    readingNote(
      { honesty: { verdict: 'answered', unknown: [] }, meant: undefined, ...over },
      { text: 'ntm', filters: {}, literal },
      ({ literal: it }) => `?${it}`,
    )
      .map((it) => (typeof it === 'string' ? it : it.textContent))
      .join('');

  test('is a question for a correction, a statement for what was spelt out', () => {
    const text = 'nông thôn mới';
    expect(note({ meant: { text, isCorrection: true } })).toMatch(/^Có phải bạn tìm: .+\?/);
    expect(note({ meant: { text, isCorrection: false } })).toMatch(/^Đang hiểu là: .+\./);
  });

  test('is not said where nothing answers, nor where the words were taken as typed', () => {
    const meant = { text: 'nông thôn mới', isCorrection: true };
    expect(note({})).toBe('');
    expect(note({ meant, honesty: { verdict: 'near', unknown: [] } })).toBe('');
  });

  test('has a way back from the letters alone', () => {
    expect(note({}, true)).toContain('Tìm cả cách viết khác');
  });
});
