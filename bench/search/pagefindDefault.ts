/** Pagefind as it comes, over the documents of the site's search, asked in a real browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { LIMIT, type EngineDocument } from './documents.ts';
import type { Ranking, TestQuery } from './measures.ts';
import { servePlainly } from './plainServer.ts';

interface PagefindScript {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[] }>;
}

const LANGUAGE = 'vi';

/** A page with Pagefind's own interface, which asks what its address says. */
const INTERFACE = `<!doctype html><html lang="${LANGUAGE}"><head><meta charset="utf-8">
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"></head>
<body><div id="search"></div><script src="/pagefind/pagefind-ui.js"></script><script src="/ask.js"></script>
</body></html>`;
/** In a file, as the server's policy lets no script stand in a page. */
const ASK =
  "new PagefindUI({ element: '#search' }).triggerSearch(new URLSearchParams(location.search).get('q'));";

/**
 * Indexes the documents into `folder`, beside a page with Pagefind's own interface.
 * @throws Error with Pagefind's messages.
 */
export async function writePagefindSite(
  folder: string,
  documents: readonly EngineDocument[],
): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const { path, title, names, context, summary, text } of documents) {
    const added = await index.addCustomRecord({
      url: path,
      content: [title, names, summary, context, text].filter(Boolean).join('. '),
      language: LANGUAGE,
      meta: { title },
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), INTERFACE);
  writeFileSync(join(folder, 'ask.js'), ASK);
}

/** Asks the interface's index in `folder` every query. */
export async function rankWithPagefind(
  browser: Browser,
  folder: string,
  queries: readonly TestQuery[],
): Promise<Ranking[]> {
  const { address, close } = await servePlainly(folder);
  const page = await browser.newPage();
  await page.goto(address);
  const rankings: Ranking[] = [];
  for (const query of queries) {
    const paths = await page.evaluate(askPagefind, { text: query.query, limit: LIMIT });
    rankings.push({ query, paths });
  }
  await page.close();
  close();
  return rankings;
}

/** Runs in the page. */
async function askPagefind({ text, limit }: { text: string; limit: number }): Promise<string[]> {
  const address = '/pagefind/pagefind.js';
  const { search } = (await import(address)) as PagefindScript;
  const { results } = await search(text);
  const shown = await Promise.all(results.slice(0, limit).map((it) => it.data()));
  return shown.map((it) => it.raw_url);
}
