/** The search page in a real browser, for the tests of what it finds and of how it is used. */
import type { Page } from 'playwright-core';

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
