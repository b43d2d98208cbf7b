/** The site's own search page in a real browser. */
import type { Page } from 'playwright-core';
import type { Ranking, TestQuery } from './measures.ts';

/** Types each query into the search page at `address` and reads its results. */
export async function rankWithSite(
  page: Page,
  address: string,
  queries: readonly TestQuery[],
): Promise<Ranking[]> {
  await page.goto(`${address}/tim-kiem/`);
  const rankings: Ranking[] = [];
  for (const query of queries) {
    const paths = await page.evaluate(askPage, query.query);
    rankings.push({ query, paths: paths.map((it) => it.replace(address, '')) });
  }
  return rankings;
}

/** Runs in the page: submits a query and waits until the results are complete. */
async function askPage(text: string): Promise<string[]> {
  const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
  const list = document.querySelector('[data-search-results]');
  if (!form || !list) throw new Error('not a search page');
  (form.elements.namedItem('q') as HTMLInputElement).value = text;
  const done = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (list.getAttribute('aria-busy') !== 'false') return;
      observer.disconnect();
      resolve();
    });
    observer.observe(list, { attributeFilter: ['aria-busy'] });
  });
  form.requestSubmit();
  await done;
  return [...list.querySelectorAll('[data-search-result]')].map(
    (item) => item.querySelector('a')?.href ?? '',
  );
}

/** Puts a query in place of the one before, its last letter by a keystroke, and waits until its results are complete. */
export async function typeQuery(page: Page, text: string): Promise<void> {
  const field = page.locator('main form[role="search"] input');
  await field.fill(text.slice(0, -1));
  await typeLast(page, text);
}

/** Types the last letter of a query after the others, and waits until its results are complete. */
export async function typeLast(page: Page, text: string): Promise<void> {
  const field = page.locator('main form[role="search"] input');
  await field.press('End');
  await field.pressSequentially(text.slice(-1));
  await page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });
}
