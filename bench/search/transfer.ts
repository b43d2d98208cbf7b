/** How much a search fetches: the page, what the first results need, and what each later query adds. */
import type { Browser, Page } from 'playwright-core';
import { FRONT_NAME } from '../../src/search/query/bundle.ts';
import { bytesOf, logNetwork, type Fetched } from './network.ts';
import { typeQuery } from './site.ts';

export interface FirstTransfer {
  query: string;
  /** Bytes of the page before anything is typed. */
  page: number;
  /** Files fetched from the first focus until the results are complete. */
  files: Fetched[];
}

export interface LaterTransfer {
  query: string;
  bytes: number;
}

/** Asks one query on a page opened anew, with an empty cache. */
export async function firstTransfer(
  browser: Browser,
  address: string,
  query: string,
): Promise<FirstTransfer> {
  return withPage(browser, async (page) => {
    const log = await logNetwork(page);
    await page.goto(`${address}tim-kiem/`);
    const opened = await log.take();
    await typeQuery(page, query);
    return { query, page: bytesOf(opened), files: await log.take() };
  });
}

/** Asks queries one after the other on one page; what the first needs is not counted. */
export async function laterTransfers(
  browser: Browser,
  address: string,
  [first = '', ...later]: readonly string[],
): Promise<LaterTransfer[]> {
  return withPage(browser, async (page) => {
    const log = await logNetwork(page);
    await page.goto(`${address}tim-kiem/`);
    await typeQuery(page, first);
    await log.take();
    const transfers: LaterTransfer[] = [];
    for (const query of later) {
      await typeQuery(page, query);
      transfers.push({ query, bytes: bytesOf(await log.take()) });
    }
    return transfers;
  });
}

/** Bytes of the front file among the files; 0 where it is not there. */
export function frontBytes(files: readonly Fetched[]): number {
  return bytesOf(files.filter(({ path }) => path.endsWith(`/${FRONT_NAME}`)));
}

/** Runs with a page of its own, without anything cached. */
export async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
