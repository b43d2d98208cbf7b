/** The feeds as a reader's program finds and reads them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dossierFacts } from '../../src/views/dossier.ts';
import { FEED_SIZE } from '../../src/sharing/feeds.ts';
import { STANDING_LABELS } from '../../src/domain/standing.ts';
import { leadsOn, DIST, readCatalog, readSite, textOf } from '../support/site.ts';

const catalog = readCatalog();
const { exemplars, fields } = catalog;
const pages = readSite(DIST);
const byPath = new Map(pages.map((page) => [page.path, page]));
const files = readdirSync(`${DIST}/tin`)
  .filter((file) => /\.(?:json|xml)$/.test(file))
  .toSorted();
const names = [...new Set(files.map((file) => file.replace(/\..*/, '')))];
const textIn = (file: string) => readFileSync(join(`${DIST}/tin`, file), 'utf8');

interface JsonFeed {
  version: string;
  language: string;
  home_page_url: string;
  feed_url: string;
  items: {
    id: string;
    url: string;
    title: string;
    content_html: string;
    date_published: string;
    image?: string;
    tags: string[];
  }[];
}
const jsonOf = (name: string) => JSON.parse(textIn(`${name}.json`)) as JsonFeed;
const xmlOf = (name: string) =>
  new DOMParser().parseFromString(textIn(`${name}.xml`), 'text/xml') as unknown as Document;
const childOf = (element: Element, tag: string) =>
  [...element.children].find(({ tagName }) => tagName === tag);

test('there is a feed of everything and of each field, in both formats', () => {
  const wanted = ['tat-ca', ...fields.filter((it) => it.exemplars.length > 0).map(({ id }) => id)];
  expect(files).toEqual(wanted.flatMap((name) => [`${name}.json`, `${name}.xml`]).toSorted());
});

test('every page points at two feeds that exist', () => {
  const wrong = pages.filter((page) => {
    if (leadsOn(page)) return false;
    const found = [...page.document.querySelectorAll('link[rel="alternate"][type]')].map(
      (link) => `${link.getAttribute('type')} ${link.getAttribute('href')?.replace('/tin/', '')}`,
    );
    return !found.every((it) => files.includes(it.split(' ')[1] ?? '')) || found.length !== 2;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const json = jsonOf(name);
  const channel = xmlOf(name).querySelector('channel');
  if (!channel) throw new Error(`${name}.xml has no channel`);
  const items = [...channel.querySelectorAll('item')];

  test('both formats carry the same entries in the same order', () => {
    const inXml = items.map((item) =>
      ['guid', 'link', 'title'].map((tag) => textOf(childOf(item, tag) ?? { textContent: '' })),
    );
    expect(inXml).toEqual(
      json.items.map(({ id, url, title }) => [id, url, textOf({ textContent: title })]),
    );
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
  });

  test('the RSS has what the format asks for', () => {
    for (const tag of ['title', 'link', 'description'])
      expect(textOf(childOf(channel, tag) ?? { textContent: '' })).not.toBe('');
    expect(textOf(childOf(channel, 'language') ?? { textContent: '' })).toBe('vi');
    const self = childOf(channel, 'atom:link');
    expect(self?.getAttribute('rel')).toBe('self');
    expect(self?.getAttribute('href')).toMatch(new RegExp(`^https?://.+/tin/${name}\\.xml$`));
    for (const item of items) {
      expect(childOf(item, 'guid')?.getAttribute('isPermaLink')).toBe('false');
      expect(textOf(childOf(item, 'pubDate') ?? { textContent: '' })).toMatch(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
      );
    }
  });

  test('the JSON Feed has what the format asks for', () => {
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.language).toBe('vi');
    expect(json.feed_url).toMatch(new RegExp(`^https?://.+/tin/${name}\\.json$`));
    for (const { date_published } of json.items)
      expect(date_published).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/);
  });

  test('every address in it is full and leads to a page of the site, or outside', () => {
    const addresses = json.items.flatMap(({ url, image, content_html }) => [
      url,
      ...(image ? [image] : []),
      ...[...content_html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, it]) => it ?? ''),
    ]);
    expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
    const origin = new URL(json.feed_url).origin;
    const dead = [json.home_page_url, ...addresses]
      .map((address) => new URL(address))
      .filter(
        ({ origin: from, pathname }) =>
          from === origin && !byPath.has(pathname) && !existsSync(join(DIST, pathname)),
      );
    expect(dead.map(({ href }) => href)).toEqual([]);
  });
});

test('every case is followed, the newest of a field where they are many, and told as on its page', () => {
  const entries = new Map(
    names.flatMap((name) => jsonOf(name).items).map((item) => [new URL(item.url), item]),
  );
  const byAddress = new Map([...entries].map(([url, item]) => [url.pathname + url.hash, item]));
  for (const exemplar of exemplars) {
    const { path, headline, standing, published } = exemplar;
    const entry = byAddress.get(path);
    if (!entry) {
      const newer = jsonOf(exemplar.field.id).items.map((it) => it.date_published.slice(0, 10));
      expect(newer).toHaveLength(FEED_SIZE);
      expect(newer.filter((day) => day < published)).toEqual([]);
      continue;
    }
    expect(entry.title).toBe(headline);
    expect(entry.content_html).toContain(STANDING_LABELS[standing]);
    for (const { label, text } of dossierFacts(exemplar, catalog.period))
      expect(entry.content_html).toContain(`${label}: ${text}`);
    expect(entry.date_published.slice(0, 10)).toBe(published);
    const page = byPath.get(path.replace(/#.*/, ''));
    expect(textOf(page?.document.body ?? { textContent: '' })).toContain(
      textOf({ textContent: headline }),
    );
  }
});
