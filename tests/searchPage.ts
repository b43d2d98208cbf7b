/** The search page in a real browser, for the tests of what it finds and of how it is used. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

export const address = inject('address').replace(/\/$/, '');
let browser: Browser;

/** A browser for the tests of a file, which calls this at its top. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
}

/** Opens a page of the site and closes it after use. */
export async function onPage<T>(
  path: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  try {
    await page.goto(address + path);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** The list of results once it is complete. */
export const DONE = '[data-search-results][aria-busy="false"]';

/** Waits until the results for `query` are complete and said. */
export async function settled(page: Page, query: string): Promise<void> {
  await page.locator('[data-search-status]', { hasText: `“${query}”` }).waitFor();
  await page.waitForSelector(DONE, { state: 'attached' });
}

/** Titles of the results shown. */
export const titles = (page: Page) =>
  page
    .locator('[data-search-result]')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.textContent ?? ''));
