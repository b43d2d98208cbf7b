/**
 * `npm run bench:search`: how often this search and others put the right page first, what a search
 * fetches on a slow line, and how long it takes; on the built site and beside invented stories.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { today } from '../../scripts/lib/today.ts';
import { serve } from '../../scripts/lib/server.ts';
import type { Catalog } from '../../src/catalog/types.ts';
import { checkContent } from '../../src/checks/index.ts';
import { searchRecords, writeSearchIndex } from '../../src/search/index/write.ts';
import { FRONT_NAME, INDEX_FOLDER } from '../../src/search/query/bundle.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { inventContent } from '../invent/content.ts';
import { shapeOf } from '../invent/textModel.ts';
import { openOnSlowLine, watchPagefind, watchSite } from './early.ts';
import { judgeHonesty } from './honesty.ts';
import { readSet, SETS } from './measures.ts';
import { writePagefindSite } from './pagefindDefault.ts';
import { compareEngines } from './quality.ts';
import { servePlainly } from './plainServer.ts';
import { engineDocuments } from './documents.ts';
import {
  printBudget,
  printEarly,
  printGrowth,
  printLater,
  printQuality,
  printSpeed,
  type Budget,
  type Growth,
} from './report.ts';
import { timeQueries } from './speed.ts';
import { laterTransfers } from './transfer.ts';

const STORIES = [1_000, 10_000];
const REAL: Budget = {
  front: 20_000,
  titles: { bytes: 50_000, requests: 8 },
  complete: { bytes: 150_000, requests: 14 },
  keystroke: 100,
};
const LARGE: Budget = {
  front: 30_000,
  titles: { bytes: 330_000 },
  complete: { bytes: 330_000 },
  keystroke: 100,
};

const { catalog } = checkContent(process.cwd(), today());
if (!catalog || !existsSync('dist/index.html')) throw new Error('run `npm run build` first');

/** The first query of each kind of the check set: what is typed to weigh and to time a search. */
const typed = [...Map.groupBy(readSet('check'), ({ kind }) => kind).values()].flatMap(
  ([first]) => first?.query ?? [],
);

/** `--weight` leaves out the quality. */
const onlyWeight = process.argv.includes('--weight');
if (!onlyWeight) for (const name of SETS) await judgeHonesty('dist', name);

const scratch = mkdtempSync(join(tmpdir(), 'bench-search-'));
const browser = await launchBrowser();
try {
  const documents = await engineDocuments(catalog, 'dist');
  const pagefind = join(scratch, 'pagefind');
  await writePagefindSite(pagefind, documents);
  const site = await serve('dist', '/', 0);
  if (!onlyWeight) printQuality(await compareEngines(browser, documents, site.address, pagefind));
  const sizes = [await weigh('The built site', 'dist', site.address, REAL)];
  site.close();

  const rival = await servePlainly(pagefind);
  const ask = (query: string) => `${rival.address}?q=${encodeURIComponent(query)}`;
  printEarly('Pagefind’s own interface', await openOnSlowLine(browser, ask, typed, watchPagefind));
  rival.close();

  for (const stories of STORIES) {
    const grown = invented(join(scratch, `content-${stories}`, 'content'), stories);
    if (stories === STORIES.at(-1)) printShapes(catalog, grown);
    const large = join(scratch, `site-${stories}`);
    const withoutIndex = (path: string) => path !== join('dist', INDEX_FOLDER);
    cpSync('dist', large, { recursive: true, filter: withoutIndex });
    await writeSearchIndex(searchRecords(grown), large);
    const served = await serve(large, '/', 0);
    sizes.push(
      await weigh(`The site with ${stories} invented stories`, large, served.address, LARGE),
    );
    served.close();
  }
  printGrowth(sizes);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** The catalog of the real records among invented stories; what the check finds wrong with a few leaves them out. */
function invented(content: string, stories: number): Catalog {
  inventContent('content', content, { stories, indicators: 0 });
  const { catalog: grown } = checkContent(dirname(content), today());
  if (!grown) throw new Error('the invented content does not load');
  return grown;
}

function printShapes(real: Catalog, grown: Catalog): void {
  const textOf = ({ headline, summary, body }: Catalog['exemplars'][number]) =>
    `${headline}. ${summary} ${body}`;
  const [own, all] = [real, grown].map((it) => shapeOf(it.exemplars.map(textOf)));
  console.log(
    `\nInvented stories: ${all?.syllables.toFixed(0)} syllables, ${all?.different.toFixed(0)} of ` +
      `them different; real ones: ${own?.syllables.toFixed(0)}, ${own?.different.toFixed(0)}.`,
  );
}

async function weigh(
  name: string,
  folder: string,
  address: string,
  budget: Budget,
): Promise<Growth> {
  const file = readFileSync(join(folder, INDEX_FOLDER, FRONT_NAME));
  const front = gzipSync(file, { level: 9 }).length;
  const ask = (query: string) => `${address}tim-kiem/?q=${encodeURIComponent(query)}`;
  const early = await openOnSlowLine(browser, ask, typed, watchSite);
  const speeds = await timeQueries(browser, address, typed);
  printEarly(name, early);
  printLater(await laterTransfers(browser, address, typed));
  printSpeed(name, speeds);
  printBudget(front, early, speeds, budget);
  const most = (values: readonly number[]) => Math.max(...values);
  return {
    documents: (JSON.parse(file.toString()) as { size: number }).size,
    front,
    titles: most(early.flatMap(({ titles }) => titles?.bytes ?? [])),
    complete: most(early.map(({ complete }) => complete.bytes)),
  };
}
