/** A page of the served site in a real browser. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

/** Address of the site, without a slash at the end. */
export const address = inject('site').address.replace(/\/$/, '');
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
