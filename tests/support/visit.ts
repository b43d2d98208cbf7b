/** What a page does in a real browser that a strict host, or a reader's trust, does not allow. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { routes } from '../../src/domain/routes.ts';
import { openFacet } from './facets.ts';
import { PAGE_KINDS } from './kinds.ts';

/** Where pages are visited: with a cache of its own, taking a certificate made for a test. */
export function visitor(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ ignoreHTTPSErrors: true, permissions: ['clipboard-write'] });
}

/**
 * Opens a page, runs `use` on it and gives what was wrong: reports of its Content-Security-Policy,
 * errors and warnings in the console, requests to another host.
 * @param address Address of the site's home page.
 * @param path From the site's root.
 */
export async function complaintsOf(
  context: BrowserContext,
  address: string,
  path: string,
  use: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const page = await context.newPage();
  const complaints: string[] = [];
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    const { complain } = window as unknown as { complain: (text: string) => void };
    document.addEventListener('securitypolicyviolation', (report) => {
      complain(`policy: ${report.effectiveDirective} ${report.blockedURI} ${report.sample}`);
    });
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(`request to ${request.url()}`);
  });
  try {
    await page.goto(address + path.slice(1));
    await use(page);
    // Reports are events of their own: let those on their way come in.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    return complaints;
  } finally {
    await page.close();
  }
}

export interface Visit {
  name: string;
  path: string;
  use?: (page: Page) => Promise<void>;
}

/** A page of every kind, and what script does on those that have some. */
export const VISITS: readonly Visit[] = [
  ...PAGE_KINDS.map(({ name, sample }) => ({ name, path: sample })),
  { name: 'search for words', path: routes.search, use: search },
  { name: 'facets in place', path: routes.facet('viec', 'cuu-nguoi'), use: combineFacets },
  { name: 'the copy button', path: sampleOf('exemplar'), use: copyCitation },
];

function sampleOf(kind: string): string {
  const found = PAGE_KINDS.find(({ name }) => name === kind);
  if (!found) throw new Error(`no kind of page ${kind}`);
  return found.sample;
}

/** Types a query that only the texts answer, and follows a result. */
async function search(page: Page): Promise<void> {
  await page.locator('main form[role="search"] input').pressSequentially('nước mắm');
  await page.locator('[data-search-status]', { hasText: '“nước mắm”' }).waitFor();
  await page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });
  await page.locator('[data-search-result] mark').first().waitFor();
  await page.locator('[data-search-result] a').first().click();
  await page.locator('h1').waitFor();
}

async function combineFacets(page: Page): Promise<void> {
  await openFacet(page, 'nam');
  await page.locator('[data-facets] [data-facet="nam"] a').first().click();
  await page.locator('[data-status]', { hasText: 'gương phù hợp' }).waitFor();
}

async function copyCitation(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Chép trích dẫn' }).click();
  await page.getByText('Đã chép trích dẫn.').waitFor();
}
