/** How much each later query on a page fetches. */
import type { Browser, Page } from 'playwright-core';
import { bytesOf, logNetwork } from './network.ts';
import { typeQuery } from './site.ts';

export interface LaterTransfer {
  query: string;
  bytes: number;
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

/** Runs with a page of its own, without anything cached. */
export async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
