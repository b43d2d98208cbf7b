/** Pages as the reader views of Firefox and Brave show them, by the library that both use. */
import { readFileSync } from 'node:fs';
import type { Readability as Reader } from '@mozilla/readability';
import { beforeAll, describe, expect, test } from 'vitest';
import { kindOf } from '../support/kinds.ts';
import { onPage, useBrowser } from '../support/onPage.ts';
import { DIST, leadsOn, readSite } from '../support/site.ts';

useBrowser();

/** The search is a form, of which a reader view has no use. */
const pages = readSite(DIST).filter(
  (page) => !leadsOn(page) && kindOf(page.path).name !== 'search',
);
const kinds = Map.groupBy(pages, ({ path }) => kindOf(path).name);
const LIBRARY = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

interface View {
  path: string;
  /** True where the view is headed as the page is. */
  named: boolean;
  /** Headings, and everything else that says something, which the view leaves out. */
  lost: { headings: string[]; texts: string[] };
  /** Addresses of the links in lists of records, and of those the view has. */
  links: { page: string[]; view: string[] };
}

/** What a page says, and what its reader view leaves out. Runs in the browser. */
function viewOf({ html, path }: { html: string; path: string }): View {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const main = page.querySelector('main')?.cloneNode(true) as Element;
  // Pictures, ways about the site, and what is for the eye alone.
  const APART = 'nav, form, figure, svg, .no-print, [aria-hidden="true"], [hidden]';
  main.querySelectorAll(APART).forEach((it) => it.remove());
  const plain = (it: Element | null) => (it?.textContent ?? '').replace(/\s+/g, '');
  // The library takes the page apart.
  const heading = page.querySelector('h1')?.textContent?.trim() ?? '';
  const { Readability } = window as unknown as { Readability: typeof Reader };
  const article = new Readability(page).parse();
  const title = article?.title ?? '';
  const view = document.createElement('div');
  view.innerHTML = article?.content ?? '';
  const seen = `${title.replace(/\s+/g, '')} ${plain(view)}`;
  const lost = (selector: string) =>
    [...main.querySelectorAll(selector)]
      .filter((it) => !it.querySelector('p, li, tr, dt, dd') && !seen.includes(plain(it)))
      .map((it) => it.textContent?.trim() ?? '');
  const addresses = (from: Element, selector: string) =>
    [...from.querySelectorAll(selector)].map(
      (it) => new URL(it.getAttribute('href') ?? '', location.href).pathname,
    );
  return {
    path,
    named: Boolean(title) && [page.title, heading].some((it) => it.includes(title)),
    lost: {
      headings: lost('h2, h3, h4'),
      texts: lost('p, li, tr, dt, dd, caption, blockquote'),
    },
    links: { page: addresses(main, '.records a[href^="/"]'), view: addresses(view, 'a[href]') },
  };
}

let views: Map<string, View[]>;
beforeAll(async () => {
  const read = await onPage(
    '/',
    async (page) => {
      await page.addScriptTag({ content: LIBRARY });
      const all: View[] = [];
      for (const { html, path } of pages) all.push(await page.evaluate(viewOf, { html, path }));
      return all;
    },
    // The library comes from outside the site.
    { bypassCSP: true },
  );
  views = Map.groupBy(read, ({ path }) => kindOf(path).name);
});

const found = (kind: string, of: (view: View) => string[]) =>
  (views.get(kind) ?? []).flatMap((view) => of(view).map((it) => `${view.path}: ${it}`));

describe.each([...kinds.keys()])('%s in a reader view', (kind) => {
  test('says all that the page says, line for line of its lists, tables and facts', () => {
    expect(views.get(kind)).toHaveLength(kinds.get(kind)?.length ?? 0);
    expect(found(kind, ({ lost }) => lost.texts)).toEqual([]);
  });

  test('keeps the headings', () => {
    // One heading may be taken for the title, which is shown over the text.
    expect(found(kind, ({ lost }) => lost.headings.slice(1))).toEqual([]);
    expect((views.get(kind) ?? []).filter(({ named }) => !named)).toEqual([]);
  });

  test('leads to every record of its lists', () => {
    expect(found(kind, ({ links }) => links.page.filter((it) => !links.view.includes(it)))).toEqual(
      [],
    );
  });
});
