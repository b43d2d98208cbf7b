/**
 * `npm run bench:search`: how often this search and others put the right page first, what a search
 * fetches, and how long it takes; on the built site and beside 10,000 invented stories.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { today } from '../../scripts/lib/today.ts';
import { serve } from '../../scripts/lib/server.ts';
import type { Catalog } from '../../src/catalog/types.ts';
import { checkContent } from '../../src/checks/index.ts';
import { searchRecords, writeSearchIndex } from '../../src/search/index/write.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { inventContent } from '../invent/content.ts';
import { compareEngines } from './quality.ts';
import { judgeHonesty } from './honesty.ts';
import { readSet } from './measures.ts';
import { printQuality, printSpeed, printTransfer, type Budget } from './report.ts';
import { timeQueries } from './speed.ts';
import { shapeOf } from '../invent/textModel.ts';
import { firstTransfer, laterTransfers } from './transfer.ts';

const STORIES = 10_000;
/** Bytes, see README. */
const REAL: Budget = { first: 170_000, later: 60_000, front: 40_000 };
const LARGE: Budget = { first: 330_000, later: undefined, front: 40_000 };

const { catalog } = checkContent(process.cwd(), today());
if (!catalog || !existsSync('dist/index.html')) throw new Error('run `npm run build` first');

/** The first query of each kind of the check set: what is typed to weigh and to time a search. */
const typed = [...Map.groupBy(readSet('check'), ({ kind }) => kind).values()].flatMap(
  ([first]) => first?.query ?? [],
);

for (const name of ['development', 'check', 'blind'] as const) await judgeHonesty('dist', name);

const scratch = mkdtempSync(join(tmpdir(), 'bench-search-'));
const browser = await launchBrowser();
try {
  const site = await serve('dist', '/', 0);
  const quality = await compareEngines(browser, catalog, 'dist', site.address, scratch);
  printQuality(quality);
  await weigh('The built site', site.address, REAL);
  site.close();

  const grown = invented(join(scratch, 'content'));
  const textOf = ({ headline, summary, body }: (typeof grown.exemplars)[number]) =>
    `${headline}. ${summary} ${body}`;
  const [real, all] = [catalog, grown].map((it) => shapeOf(it.exemplars.map(textOf)));
  console.log(
    `\nInvented stories: ${all?.syllables.toFixed(0)} syllables, ${all?.different.toFixed(0)} of ` +
      `them different; real ones: ${real?.syllables.toFixed(0)}, ${real?.different.toFixed(0)}.`,
  );
  const large = join(scratch, 'site');
  const withoutIndex = (path: string) => path !== join('dist', 'pagefind');
  cpSync('dist', large, { recursive: true, filter: withoutIndex });
  await writeSearchIndex(searchRecords(grown), large);
  const largeSite = await serve(large, '/', 0);
  await weigh(`The site with ${STORIES} invented stories`, largeSite.address, LARGE);
  largeSite.close();
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** The catalog of the real records among invented stories; what the check finds wrong with a few leaves them out. */
function invented(content: string): Catalog {
  inventContent('content', content, { stories: STORIES, indicators: 0 });
  const { catalog: grown } = checkContent(dirname(content), today());
  if (!grown) throw new Error('the invented content does not load');
  return grown;
}

async function weigh(name: string, address: string, budget: Budget): Promise<void> {
  const first = [];
  for (const query of typed) first.push(await firstTransfer(browser, address, query));
  printTransfer(name, first, await laterTransfers(browser, address, typed), budget);
  printSpeed(name, await timeQueries(browser, address, typed));
}
