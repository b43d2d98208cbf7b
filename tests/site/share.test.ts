/** The button that hands a page on, in browsers that can and in those that cannot. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onPage, useBrowser } from '../support/onPage.ts';
import { STORY } from '../support/fixturePages.ts';

useBrowser();

const button = (page: Page) => page.getByRole('button', { name: 'Chia sẻ' });

test('a browser that can share is handed the page’s address', async () => {
  await onPage(STORY, async (page) => {
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return Promise.reject(new DOMException('thôi', 'AbortError'));
      };
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.reload();
    await button(page).click();
    await page.locator('html[data-shared]').waitFor();
    const shared = await page.evaluate(() => document.documentElement.dataset['shared']);
    expect(JSON.parse(shared ?? '')).toEqual({ url: page.url() });
    expect(errors).toEqual([]);
  });
});

test('a browser that cannot, and one without script, show no such button', async () => {
  await onPage(STORY, async (page) => {
    await page.addInitScript(() => {
      delete (Navigator.prototype as Partial<Navigator>).share;
    });
    await page.reload();
    await page.getByRole('button', { name: 'In' }).waitFor();
    expect(await button(page).count()).toBe(0);
  });
  const buttons = await onPage(STORY, (page) => page.locator('main').getByRole('button').count(), {
    javaScriptEnabled: false,
  });
  expect(buttons).toBe(0);
});
