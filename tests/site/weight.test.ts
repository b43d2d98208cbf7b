/** What the pages of the built site weigh, beside what they may weigh. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { BUDGETS, CEILINGS, CHART, MEASURES, type Measure } from '../support/budgets.ts';
import { kindOf, PAGE_KINDS } from '../support/kinds.ts';
import { ENCODINGS, loadOf, sent } from '../support/load.ts';
import { DIST, leadsOn, readSite } from '../support/site.ts';

const KB = 1024;
const pages = readSite(DIST);
const loads = pages.map((page) => ({ page, kind: kindOf(page.path), load: loadOf(page, DIST) }));
type Loaded = (typeof loads)[number];

/** The files that each measure counts. */
const COUNTED: Record<Measure, (load: Loaded['load']) => readonly string[]> = {
  html: ({ html }) => [html],
  css: ({ css }) => css,
  page: ({ html, css }) => [html, ...css],
  js: ({ js }) => js,
  fonts: ({ fonts }) => fonts,
  images: ({ images }) => images,
  total: ({ html, css, print, js, fonts, images }) => [
    html,
    ...css,
    ...print,
    ...js,
    ...fonts,
    ...images,
  ],
};
const requests = ({ load }: Loaded) => COUNTED.total(load).length;

/** The heaviest page of a kind by a measure, and its KB, after gzip and after brotli. */
function heaviest(of: readonly Loaded[], measure: Measure) {
  return ENCODINGS.map((encoding) => {
    const sizes = of.map(({ page: { path }, load }) => ({
      path,
      encoding,
      size: sent(COUNTED[measure](load), encoding, DIST) / KB,
    }));
    return sizes.reduce((a, b) => (b.size > a.size ? b : a));
  });
}

describe('a first visit', () => {
  const kinds = PAGE_KINDS.map((kind) => {
    const of = loads.filter((it) => it.kind.name === kind.name);
    const budget = BUDGETS[kind.name];
    if (of.length === 0) throw new Error(`no page is of the kind "${kind.name}"`);
    if (!budget) throw new Error(`"${kind.name}" has no budget in tests/budgets.ts`);
    const weighed = MEASURES.map((measure) => ({ measure, most: heaviest(of, measure) }));
    const asked = of.reduce((a, b) => (requests(b) > requests(a) ? b : a));
    return { ...kind, pages: of.length, budget, weighed, asked };
  });

  test.each(kinds)('to "$name" stays within its budget', ({ budget, weighed, asked }) => {
    const over = weighed.flatMap(({ measure, most }) =>
      most.flatMap(({ path, encoding, size }, i) => {
        const limit = budget[measure][i] ?? 0;
        const what = `${measure} after ${encoding}`;
        return size > limit ? [`${path}: ${what} ${size.toFixed(2)} KB > ${limit} KB`] : [];
      }),
    );
    expect(over).toEqual([]);
    expect(requests(asked), `requests of ${asked.page.path}`).toBeLessThanOrEqual(budget.requests);
  });

  test('may weigh no more than the design allows', () => {
    const over = kinds.flatMap(({ name, weight, budget }) =>
      Object.entries(CEILINGS[weight])
        .filter(([measure, ceiling]) => budget[measure as Measure][0] > ceiling)
        .map(([measure, ceiling]) => `${name}: ${measure} may weigh over ${ceiling} KB`),
    );
    expect(over).toEqual([]);
  });

  afterAll(() => {
    const column = (text: string) => text.padStart(12);
    const row = (name: string, count: string, cells: readonly string[]) =>
      name.padEnd(21) + count.padStart(6) + cells.map(column).join('');
    const table = [
      'The heaviest page of each kind, in KB after gzip / after brotli:',
      row('', 'pages', [...MEASURES, 'requests']),
      ...kinds.map(({ name, pages: count, weighed, asked }) =>
        row(name, String(count), [
          ...weighed.map(({ most }) => most.map(({ size }) => size.toFixed(1)).join(' / ')),
          String(requests(asked)),
        ]),
      ),
    ];
    console.log(table.join('\n'));
  });
});

test('a page carries at most one script, deferred', () => {
  const wrong = pages.filter(({ document }) => {
    const scripts = [
      ...document.querySelectorAll<HTMLScriptElement>('script:not([type="application/ld+json"])'),
    ];
    return scripts.length > 1 || scripts.some(({ type }) => type !== 'module');
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test(`a chart is at most ${CHART} KB`, () => {
  const charts = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('.chart > svg')].map((svg) => ({
      path,
      size: gzipSync(svg.outerHTML).length / KB,
    })),
  );
  expect(charts.length).toBeGreaterThan(0);
  expect(charts.filter(({ size }) => size > CHART)).toEqual([]);
});

test('a page preloads one font, which is there', () => {
  const wrong = pages.filter((page) => {
    if (leadsOn(page)) return false;
    const fonts = [...page.document.querySelectorAll('link[rel="preload"][as="font"]')];
    const [font] = fonts;
    return fonts.length !== 1 || !existsSync(join(DIST, font?.getAttribute('href') ?? ''));
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
