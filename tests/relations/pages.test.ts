import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { bindUnits } from '../../src/domain/format.ts';
import { knownPaths } from '../../src/views/paths.ts';
import { deadLinks } from '../support/links.ts';
import { runTogether } from '../support/runTogether.ts';
import { DIST, readCatalog, readSite, textOf } from '../support/site.ts';

const pages = readSite(DIST);
const indexable = pages.filter(
  ({ document }) => !document.querySelector('meta[name="robots"][content="noindex"]'),
);

/** Records that appear more than once, with their number. */
function repeated(values: readonly string[]): string[] {
  return [...Map.groupBy(values, (value) => value)]
    .filter(([, list]) => list.length > 1)
    .map(([value, list]) => `${list.length} × ${value}`);
}

const markup = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);

describe('every page', () => {
  test('is valid HTML, with nothing after its end', async () => {
    const wrong: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await markup.validateString(html);
      wrong.push(
        ...results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`)),
      );
      if (!html.trimEnd().endsWith('</html>')) wrong.push(`${path}: something after </html>`);
    }
    expect(wrong).toEqual([]);
  });

  test('keeps words apart where styles and pictures are not shown', () => {
    const wrong = pages.flatMap(({ path, document }) =>
      runTogether(document.body).map((pair) => `${path}: ${pair}`),
    );
    expect(wrong).toEqual([]);
  });

  test('links only to pages, files and anchors that exist', () => {
    expect(deadLinks(pages, DIST, '/')).toEqual([]);
  });

  test('is reachable from another page', () => {
    const linked = new Set(
      pages.flatMap(({ path: from, document }) =>
        [...document.querySelectorAll('main a[href], nav a[href], header a[href]')]
          .map((a) => (a.getAttribute('href') ?? '').replace(/#.*/, ''))
          .filter((to) => to !== from),
      ),
    );
    expect(indexable.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual([]);
  });

  test('keeps a number and its unit on one line', () => {
    const loose = pages.flatMap(({ path, document }) => {
      const text = document.querySelector('main')?.innerHTML ?? '';
      return text === bindUnits(text) ? [] : [path];
    });
    expect(loose).toEqual([]);
  });

  test('has one h1, and no heading level is skipped', () => {
    const wrong = pages.flatMap(({ path, document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) =>
        Number(h.tagName.slice(1)),
      );
      const ones = levels.filter((level) => level === 1).length;
      const skips = levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1);
      return ones === 1 && !skips ? [] : [`${path}: ${levels.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has its own title and description', () => {
    const titles = indexable.map(({ document }) => document.title);
    const descriptions = indexable.map(
      ({ document }) =>
        document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    );
    expect(repeated(titles)).toEqual([]);
    expect(repeated(descriptions)).toEqual([]);
    expect(descriptions.filter((text) => text.trim() === '')).toEqual([]);
    // Search engines cut what is longer.
    expect(titles.filter(({ length }) => length > 70)).toEqual([]);
    expect(descriptions.filter(({ length }) => length > 160)).toEqual([]);
  });

  test('is Vietnamese, but for the one page in English, and names its canonical address', () => {
    const wrong = indexable.filter(({ path, document }) => {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      const lang = path === '/en/' ? 'en' : 'vi';
      return document.documentElement.lang !== lang || !canonical?.endsWith(path);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('says in both directions which page says the same in another language', () => {
    const versions = new Map(
      pages.map(({ path, document }) => [
        document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? path,
        [...document.querySelectorAll('link[hreflang]')].map((link) => [
          link.getAttribute('hreflang'),
          link.getAttribute('href') ?? '',
        ]),
      ]),
    );
    const paired = [...versions].filter(([, links]) => links.length > 0);
    expect(paired.map(([address]) => new URL(address).pathname).toSorted()).toEqual(['/', '/en/']);
    for (const [, links] of paired) {
      expect(links.map(([lang]) => lang).toSorted()).toEqual(['en', 'vi', 'x-default']);
      for (const [, address = ''] of links) expect(versions.get(address ?? '')).toEqual(links);
    }
  });

  test('stands in the sitemap that robots.txt names, by its canonical address', () => {
    const robots = readFileSync(`${DIST}/robots.txt`, 'utf8');
    const sitemap = readFileSync(`${DIST}/sitemap.xml`, 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    const canonical = pages
      .filter(({ document }) => !document.querySelector('meta[name="robots"]'))
      .map(({ document }) => document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
    expect(robots).toMatch(/^Sitemap: https?:\/\/.+\/sitemap\.xml$/m);
    expect(listed.toSorted()).toEqual(canonical.toSorted());
    expect(sitemap).toContain('<lastmod>');
  });

  test('has an address that the check of links and redirects knows', () => {
    const known = knownPaths(readCatalog());
    expect(indexable.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([]);
  });

  test('gives every picture a name and every table a caption and scopes', () => {
    const wrong = pages.flatMap(({ path, document }) => [
      ...[...document.querySelectorAll('img, svg')]
        .filter(
          (it) =>
            !it.hasAttribute('alt') &&
            !it.getAttribute('aria-label') &&
            it.getAttribute('aria-hidden') !== 'true',
        )
        .map((it) => `${path}: ${it.tagName}`),
      ...[...document.querySelectorAll('table')]
        .filter(
          (table) => !table.querySelector('caption') || table.querySelector('th:not([scope])'),
        )
        .map(() => `${path}: table`),
    ]);
    expect(wrong).toEqual([]);
  });

  test('leaves the parts of a table the roles they have, or the Nu validator calls it an error', () => {
    const ROLES = 'table[role], :is(thead, tbody, tfoot, tr, th, td)[role]';
    const wrong = pages.filter(({ document }) => document.querySelector(ROLES));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('says where each link leads', () => {
    const vague = /^(?:tại đây|xem thêm|đọc tiếp|chi tiết|ở đây|link|)$/i;
    const wrong = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('a')]
        .filter((a) => vague.test(a.getAttribute('aria-label') ?? textOf(a)))
        .map((a) => `${path}: ${a.getAttribute('href')}`),
    );
    expect(wrong).toEqual([]);
  });

  test('carries no inline script or style and loads nothing from another host', () => {
    const wrong = pages.flatMap(({ path, document }) => [
      ...[...document.querySelectorAll('[style], style')].map(() => `${path}: style`),
      ...[...document.querySelectorAll('script:not([src], [type="application/ld+json"])')].map(
        () => `${path}: script`,
      ),
      ...[
        ...document.querySelectorAll(
          'script[src], link[rel="stylesheet"], link[rel="preload"], img',
        ),
      ]
        .map((it) => it.getAttribute('src') ?? it.getAttribute('href') ?? '')
        .filter((url) => !url.startsWith('/'))
        .map((url) => `${path}: ${url}`),
    ]);
    expect(wrong).toEqual([]);
  });

  test('is made of Vietnamese text in NFC', () => {
    expect(pages.filter(({ html }) => html !== html.normalize('NFC')).map((p) => p.path)).toEqual(
      [],
    );
  });
});
