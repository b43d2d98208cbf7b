/** Structured data, shared pictures and their tags, checked against schema.org, the pages and the records. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fullName } from '../../src/domain/naming.ts';
import { isLinkable } from '../../src/domain/sources.ts';
import { contentTypeOf } from '../../src/hosting/contentTypes.ts';
import { DIST, readCatalog, readSite, textOf, type SitePage } from '../support/site.ts';
import { vocabulary } from '../support/vocabulary.ts';

type Node = Record<string, unknown>;

const { exemplars, movements, targets, context, site } = readCatalog();
const pages = readSite(DIST);
const byPath = new Map(pages.map((page) => [page.path, page]));
const indexed = pages.filter(({ document }) => !document.querySelector('meta[name="robots"]'));
const home = byPath.get('/')?.document.querySelector('link[rel="canonical"]');
const origin = new URL(home?.getAttribute('href') ?? '').origin;

const scriptsOf = ({ document }: SitePage) => [
  ...document.querySelectorAll('script[type="application/ld+json"]'),
];

/** The graph of a page; empty where it has none. */
function graphOf(page: SitePage): Node[] {
  const [script] = scriptsOf(page);
  if (!script) return [];
  const { '@context': vocab, '@graph': nodes } = JSON.parse(script.textContent ?? '') as Node;
  if (vocab !== 'https://schema.org') throw new Error(`${page.path}: ${String(vocab)}`);
  return nodes as Node[];
}

function nodeOf(path: string, type: string): Node | undefined {
  const page = byPath.get(path);
  if (!page) throw new Error(`no page ${path}`);
  return graphOf(page).find((node) => node['@type'] === type);
}

/** Every object inside a value. */
function objectsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(objectsIn)];
}

/** Every text inside a value that is an address. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:https?:|\/)/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, it]) => (key === '@context' ? [] : addressesIn(it)))
    : [];
}

/** True for an address outside the site, or of a page or file that was built. */
function leadsSomewhere(address: string): boolean {
  if (!/^https?:/.test(address)) return false;
  const url = new URL(address);
  if (url.origin !== origin) return true;
  const page = byPath.get(decodeURI(url.pathname));
  if (!page) return existsSync(join(DIST, url.pathname)) && !url.pathname.endsWith('/');
  const anchor = url.hash.slice(1);
  return (
    anchor === '' || url.href === `${origin}/#site` || page.document.getElementById(anchor) !== null
  );
}

/** Properties without which a node says nothing. */
const REQUIRED: Record<string, string[]> = {
  WebSite: ['name', 'url', 'inLanguage', 'license'],
  Article: ['headline', 'description', 'url', 'image', 'inLanguage', 'license', 'citation'],
  Dataset: [
    'name',
    'description',
    'license',
    'temporalCoverage',
    'spatialCoverage',
    'variableMeasured',
    'distribution',
  ],
  DataDownload: ['contentUrl', 'encodingFormat'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Organization: ['name'],
  Person: ['name'],
};

describe('structured data', () => {
  test('is one graph a page at most, and none on a page that is not to be found', () => {
    expect(pages.filter((page) => scriptsOf(page).length > 1).map(({ path }) => path)).toEqual([]);
    const hidden = pages.filter((page) => !indexed.includes(page));
    expect(hidden.filter((page) => scriptsOf(page).length > 0).map(({ path }) => path)).toEqual([]);
  });

  test('uses only types and properties that schema.org has', () => {
    expect(vocabulary('Dataset')?.has('distribution')).toBe(true);
    expect(vocabulary('Dataset')?.has('name')).toBe(true);
    expect(vocabulary('Article')?.has('distribution')).toBe(false);
    const wrong = indexed.flatMap((page) =>
      objectsIn(graphOf(page)).flatMap((node) => {
        const type = node['@type'];
        const keys = Object.keys(node).filter((key) => !key.startsWith('@'));
        if (type === undefined) return keys.length === 0 ? [] : [`${page.path}: no type`];
        const known = vocabulary(String(type));
        if (!known) return [`${page.path}: ${String(type)}`];
        const lacking = (REQUIRED[String(type)] ?? []).filter((key) => !(key in node));
        return [
          ...keys
            .filter((key) => !known.has(key))
            .map((key) => `${page.path}: ${String(type)}.${key}`),
          ...lacking.map((key) => `${page.path}: ${String(type)} without ${key}`),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('gives full addresses, which lead to pages and files that exist', () => {
    const wrong = indexed.flatMap((page) =>
      addressesIn(graphOf(page))
        .filter((address) => !leadsSomewhere(address))
        .map((address) => `${page.path}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  test('can neither close its element nor open another', () => {
    const open = pages
      .flatMap((page) => scriptsOf(page))
      .filter((it) => it.textContent?.includes('<'));
    expect(open).toEqual([]);
  });

  test('tells the trail that the page shows, and the page itself', () => {
    const trailed = indexed.filter(({ document }) =>
      document.querySelector('nav[aria-label="Đường dẫn"]'),
    );
    expect(trailed.length).toBeGreaterThan(0);
    for (const { path, document } of trailed) {
      const shown = [...document.querySelectorAll('nav[aria-label="Đường dẫn"] a')].map((a) => [
        textOf(a),
        origin + (a.getAttribute('href') ?? ''),
      ]);
      const items = nodeOf(path, 'BreadcrumbList')?.['itemListElement'] as Node[];
      expect(items.slice(0, -1).map(({ name, item }) => [name, item])).toEqual(shown);
      expect(items.map(({ position }) => position)).toEqual(items.map((_, i) => i + 1));
      expect(items.at(-1)?.['item']).toBe(origin + path);
      const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
      expect(items.at(-1)?.['name']).toBe(shared);
    }
  });

  test('names a publisher only where the site has one', () => {
    const named = indexed.filter((page) => graphOf(page).some((node) => 'publisher' in node));
    expect(named.length > 0).toBe(site.publisher !== null);
    expect(nodeOf('/', 'WebSite')?.['name']).toBe(site.name);
  });
});

/** The day of the last change that a page shows. */
function changedOnPage(path: string): string | null | undefined {
  const times = [...(byPath.get(path)?.document.querySelectorAll('main time') ?? [])];
  const shown = times.find((time) =>
    time.parentElement?.textContent?.includes('Cập nhật lần cuối'),
  );
  return shown?.getAttribute('datetime');
}

describe('the article of a case', () => {
  const told = exemplars.filter(({ entry }) => !entry);

  test('says what the page and the JSON of the record say', () => {
    for (const { path, id, sources } of told) {
      const article = nodeOf(path, 'Article');
      const record = JSON.parse(readFileSync(`${DIST}/guong-dien-hinh/${id}.json`, 'utf8')) as Node;
      const heading = textOf(byPath.get(path)?.document.querySelector('h1') ?? { textContent: '' });
      expect(textOf({ textContent: String(article?.['headline']) })).toBe(heading);
      expect(article).toMatchObject({
        headline: record['headline'],
        description: record['summary'],
        datePublished: record['published'],
        dateModified: changedOnPage(path),
        temporalCoverage: record['date'],
      });
      const cited = article?.['citation'] as Node[];
      expect(cited.map(({ name }) => name)).toEqual(sources.map(({ title }) => title));
      expect(cited.map(({ url }) => url)).toEqual(
        sources.map(({ url }) => (isLinkable(url) ? url : undefined)),
      );
    }
  });

  test('has a person only where a decision or consent names one', () => {
    const persons = (page: SitePage) =>
      objectsIn(graphOf(page)).filter((node) => node['@type'] === 'Person');
    const allowed = new Map(
      told
        .filter(({ basis }) => basis === 'decision' || basis === 'consent')
        .map(({ path, people }) => [path, people.map(fullName)]),
    );
    for (const page of indexed)
      expect({ path: page.path, names: persons(page).map(({ name }) => name) }).toEqual({
        path: page.path,
        names: allowed.get(page.path) ?? [],
      });
  });
});

test('the article of a movement says what its page says', () => {
  for (const { path, shortName, summary, name } of movements)
    expect(nodeOf(path, 'Article')).toMatchObject({
      headline: shortName,
      description: summary,
      about: { name },
    });
});

test('articles and datasets have what search engines recommend', () => {
  const nodes = indexed.flatMap((page) => graphOf(page));
  const wanting = (type: string, ...fields: string[]) =>
    nodes
      .filter((node) => node['@type'] === type)
      .flatMap((node) =>
        fields.filter((name) => !node[name]).map((name) => `${node['url']}: ${name}`),
      );
  expect(wanting('Article', 'headline', 'author', 'image', 'url')).toEqual([]);
  const fields = ['creator', 'identifier', 'license', 'distribution', 'isAccessibleForFree'];
  expect(wanting('Dataset', ...fields)).toEqual([]);
  const descriptions = nodes.filter((node) => node['@type'] === 'Dataset');
  // Google's search of data sets takes none that is shorter.
  expect(descriptions.filter((node) => String(node['description']).length < 50)).toEqual([]);
});

test('an indicator is a dataset exactly where figures were published', () => {
  for (const { path, observations, unit } of [...targets, ...context]) {
    const dataset = nodeOf(path, 'Dataset');
    if (observations.length === 0) {
      expect(dataset).toBeUndefined();
      continue;
    }
    const years = observations.map(({ year }) => year);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    expect(dataset).toMatchObject({
      temporalCoverage: first === last ? String(first) : `${first}/${last}`,
      variableMeasured: { unitText: unit },
      distribution: [
        { encodingFormat: 'text/csv' },
        { encodingFormat: 'application/json' },
        { encodingFormat: contentTypeOf('/so.xlsx') },
      ],
    });
    expect(dataset?.['spatialCoverage']).not.toEqual([]);
  }
});

test('the open data are a dataset with every file that the page lists', () => {
  const files = (nodeOf('/du-lieu/', 'Dataset')?.['distribution'] as Node[]).map(
    ({ contentUrl }) => new URL(String(contentUrl)).pathname,
  );
  const listed = [...(byPath.get('/du-lieu/')?.document.querySelectorAll('table a') ?? [])];
  expect(files).toEqual(listed.map((a) => a.getAttribute('href')));
});

describe('the picture of a page where it is shared', () => {
  const meta = ({ document }: SitePage, name: string) =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute('content');

  test('exists in the size that the page says, and is described', () => {
    for (const page of pages.filter((it) => meta(it, 'og:title'))) {
      const address = meta(page, 'og:image') ?? '';
      expect(address.startsWith(`${origin}/hinh/`)).toBe(true);
      const png = readFileSync(join(DIST, new URL(address).pathname));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
        meta(page, 'og:image:width'),
        meta(page, 'og:image:height'),
      ]);
      expect(meta(page, 'og:image:alt')?.length).toBeGreaterThan(20);
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
    }
  });

  test('is its own for each case, movement and indicator, and names nobody', () => {
    const told = [...exemplars.filter(({ entry }) => !entry), ...movements, ...targets, ...context];
    const images = told.map(({ path }) => {
      const page = byPath.get(path);
      return page ? meta(page, 'og:image') : undefined;
    });
    expect(new Set(images).size).toBe(told.length);
    for (const { path, people } of exemplars.filter(({ entry }) => !entry)) {
      const alt = meta(byPath.get(path) as SitePage, 'og:image:alt') ?? '';
      expect(people.filter((person) => alt.includes(fullName(person)))).toEqual([]);
    }
  });
});
