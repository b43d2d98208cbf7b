/** The editor opened over a clone in a browser of the tests. */
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { handOver, type Clone } from './editorFolder.ts';
import { FIXTURE_TODAY } from './fixture.ts';

export const EDITOR = 'bien-tap/';

/**
 * The editor over the clone, as it is now.
 * @param complaints Gets what the page complains of, and whom it asks beside the site.
 */
export async function openFolder(
  browser: Browser,
  clone: Clone,
  complaints: string[],
): Promise<Page> {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, locale: 'en-US' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.clock.setFixedTime(`${FIXTURE_TODAY}T12:00:00+07:00`);
  const { address } = inject('site');
  page.on('console', (it) => {
    if (it.type() === 'error') complaints.push(it.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(address))
      complaints.push(`asked ${request.url()}`);
  });
  await page.goto(address + EDITOR);
  await page.locator('#mo-thu-muc').waitFor();
  await handOver(page, clone);
  await page.locator('#mo-thu-muc').click();
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
  await page.getByRole('tree').first().waitFor();
  return page;
}
