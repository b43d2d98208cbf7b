/** Every page of the site on a phone, as a phone is emulated: nothing is overridden before measuring. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onEveryPage } from '../support/everyPage.ts';
import { useBrowser } from '../support/onPage.ts';

useBrowser();

/** Widths of the phones in use, in CSS pixels. */
const WIDTHS = [320, 344, 360, 390, 412];
const HEIGHT = 740;

/** Widths at which the page open here must be scrolled sideways, and how wide it is there. */
async function tooWide(page: Page, path: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    // Not `innerWidth`, which grows with a page too wide for a phone.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) wrong.push(`${path} is ${wide} px wide on a phone of ${width} px`);
  }
  return wrong;
}

test('no page must be scrolled sideways', async () => {
  const phone = {
    isMobile: true,
    hasTouch: true,
    viewport: { width: WIDTHS[0] ?? 0, height: HEIGHT },
  };
  expect(await onEveryPage(phone, tooWide)).toEqual([]);
}, 600_000);
