/** Ranks both sets of queries with this search and with every other engine. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Catalog } from '../../src/catalog/types.ts';
import { searchRecords, siteTexts } from '../../src/search/index/write.ts';
import { RIVALS, type EngineDocument } from './engines.ts';
import { readSet, type Ranking, type SetName, type TestQuery } from './measures.ts';
import { rankWithPagefind } from './pagefindDefault.ts';
import { rankWithSite } from './site.ts';
import { withPage } from './transfer.ts';

export interface EngineRankings {
  name: string;
  development: Ranking[];
  check: Ranking[];
}

export interface Quality {
  engines: EngineRankings[];
  /** Most searches of the index that one query of this search made. */
  mostSearches: number;
}

type RankAll = (queries: readonly TestQuery[]) => Promise<Ranking[]>;

/**
 * @param folder The built site.
 * @param scratch A folder for other indexes.
 */
export async function compareEngines(
  browser: Browser,
  catalog: Catalog,
  folder: string,
  address: string,
  scratch: string,
): Promise<Quality> {
  const documents = await engineDocuments(catalog, folder);
  const answerable = (name: SetName) => readSet(name).filter(({ expect }) => expect.length > 0);
  const sets = { development: answerable('development'), check: answerable('check') };
  const engines: EngineRankings[] = [];
  const compare = async (name: string, rankAll: RankAll) => {
    const rankings = await rankAll([...sets.development, ...sets.check]);
    engines.push({
      name,
      development: rankings.slice(0, sets.development.length),
      check: rankings.slice(sets.development.length),
    });
  };

  let mostSearches = 0;
  await compare('this search', (queries) =>
    withPage(browser, async (page) => {
      await countSearches(page);
      const rankings = await rankWithSite(page, address.replace(/\/$/, ''), queries);
      mostSearches = await page.evaluate(readMostSearches);
      return rankings;
    }),
  );
  await compare('Pagefind, default', (queries) =>
    rankWithPagefind(browser, join(scratch, 'pagefind-default'), documents, queries),
  );
  for (const { name, build } of RIVALS) {
    const ask = await build(documents);
    await compare(name, async (queries) => {
      const rankings: Ranking[] = [];
      for (const query of queries) rankings.push({ query, paths: await ask(query.query) });
      return rankings;
    });
  }
  return { engines, mostSearches };
}

/** What this search indexes, abbreviations written out too, for every engine alike. */
async function engineDocuments(catalog: Catalog, folder: string): Promise<EngineDocument[]> {
  const texts = await siteTexts(searchRecords(catalog), folder);
  return [...texts].map(([{ path, title, names, context, summary }, { text, body }], id) => ({
    id,
    path,
    title,
    names: names.join('. '),
    context: context.join('. '),
    summary,
    text: text.slice(body),
  }));
}

/** Puts a counter in front of Pagefind's search on a page not yet opened. */
async function countSearches(page: Page): Promise<void> {
  await page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export * from './pagefind.js?own';
        import { search as own } from './pagefind.js?own';
        const field = document.querySelector('main form[role="search"] input');
        let asked, count;
        globalThis.mostIndexSearches = 0;
        export const search = (...query) => {
          count = asked === field.value ? count + 1 : 1;
          asked = field.value;
          globalThis.mostIndexSearches = Math.max(globalThis.mostIndexSearches, count);
          return own(...query);
        };`,
    }),
  );
}

/** Runs in the page. */
function readMostSearches(): number {
  return (globalThis as unknown as { mostIndexSearches: number }).mostIndexSearches;
}
