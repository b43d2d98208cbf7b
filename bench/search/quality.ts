/** Ranks both sets of queries with this search and with every other engine. */
import type { Browser } from 'playwright-core';
import type { EngineDocument } from './documents.ts';
import { RIVALS } from './engines.ts';
import { readSet, type Ranking, type SetName, type TestQuery } from './measures.ts';
import { rankWithPagefind } from './pagefindDefault.ts';
import { rankWithSite } from './site.ts';
import { withPage } from './transfer.ts';

export interface EngineRankings {
  name: string;
  development: Ranking[];
  check: Ranking[];
}

type RankAll = (queries: readonly TestQuery[]) => Promise<Ranking[]>;

/**
 * @param documents What is searched, see `documents.ts`.
 * @param pagefind A folder with Pagefind's own interface over them.
 */
export async function compareEngines(
  browser: Browser,
  documents: readonly EngineDocument[],
  address: string,
  pagefind: string,
): Promise<EngineRankings[]> {
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

  await compare('this search', (queries) =>
    withPage(browser, (page) => rankWithSite(page, address.replace(/\/$/, ''), queries)),
  );
  await compare('Pagefind, default', (queries) => rankWithPagefind(browser, pagefind, queries));
  for (const { name, build } of RIVALS) {
    const ask = await build(documents);
    await compare(name, async (queries) => {
      const rankings: Ranking[] = [];
      for (const query of queries) rankings.push({ query, paths: await ask(query.query) });
      return rankings;
    });
  }
  return engines;
}
