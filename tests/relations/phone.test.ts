/** Every page of the site on a phone, as a phone is emulated: nothing is overridden before measuring. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, onPage, useBrowser } from '../support/onPage.ts';
import { DIST, readSite, type SitePage } from '../support/site.ts';

useBrowser();

/** Widths of the phones in use, in CSS pixels. */
const WIDTHS = [320, 344, 360, 390, 412];
const HEIGHT = 740;
/** Pages open at a time. */
const AT_ONCE = 4;

/** Widths at which the page at `path` must be scrolled sideways, and how wide it is there. */
async function tooWide(page: Page, path: string): Promise<string[]> {
  const wrong: string[] = [];
  await page.goto(address + path);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    // Not `innerWidth`, which grows with a page too wide for a phone.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) wrong.push(`${path} is ${wide} px wide on a phone of ${width} px`);
  }
  return wrong;
}

test('no page must be scrolled sideways', async () => {
  // A page that has moved is left before it is seen.
  const stays = ({ document }: SitePage) => !document.querySelector('meta[http-equiv="refresh"]');
  const waiting = readSite(DIST)
    .filter(stays)
    .map(({ path }) => path);
  const found: string[] = [];
  const read = async (page: Page) => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      found.push(...(await tooWide(page, path)));
  };
  const phone = {
    isMobile: true,
    hasTouch: true,
    viewport: { width: WIDTHS[0] ?? 0, height: HEIGHT },
  };
  await Promise.all(Array.from({ length: AT_ONCE }, () => onPage('/', read, phone)));
  expect(found).toEqual([]);
}, 600_000);
