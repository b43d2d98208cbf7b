/**
 * Every page of the site on a phone, as a phone is emulated: nothing is overridden before measuring. None must be
 * scrolled sideways, the head leaves room, and what is touched is no smaller than a finger.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { routes } from '../../src/domain/routes.ts';
import { onEveryPage } from '../support/everyPage.ts';
import { onPage, useBrowser } from '../support/onPage.ts';

useBrowser();

/** Widths of the phones in use, in CSS pixels; the last is the one at which heads and fingers are measured. */
const WIDTHS = [320, 344, 390, 412, 360];
const HEIGHT = 740;
const PHONE = { isMobile: true, hasTouch: true, viewport: { width: 360, height: HEIGHT } };
/** Of the head, in CSS pixels. */
const HEAD = 104;
/** Where the title of a page below another begins at the latest. */
const TITLE = 190;
const LINK = 24;
const CONTROL = 32;

/** Widths at which the page open here must be scrolled sideways, and how wide it is there. */
async function tooWide(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    // Not `innerWidth`, which grows with a page too wide for a phone.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) wrong.push(`${wide} px wide on a phone of ${width} px`);
  }
  return wrong;
}

/** How high a page's head is; none on a page for a frame. */
const headOf = (page: Page) =>
  page.evaluate(() => document.querySelector('body > header')?.getBoundingClientRect().height);

/** Where the title of a page with a way back to another begins. */
const titleOf = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('main nav') &&
      document.querySelector('h1')?.getBoundingClientRect().top,
  );

/** What is lower or narrower than a finger: links of lists, controls, and links that stand alone. */
const smallOn = (page: Page) =>
  page.evaluate(
    ([link, control]) => {
      for (const it of document.querySelectorAll('header details')) it.setAttribute('open', '');
      const blocks = 'p, li, td, th, dd, dt, h1, h2, h3, h4, figcaption, blockquote, div';
      /** True for a link within a sentence, whose lines set its height (WCAG 2.5.8). */
      const inSentence = (of: Element) => {
        const block = of.closest(blocks)?.cloneNode(true) as Element | undefined;
        for (const it of block?.querySelectorAll('a, .sr-only, ul, ol, svg') ?? []) it.remove();
        return /[\p{L}\p{N}]/u.test(block?.textContent ?? '');
      };
      const low = (
        selector: string,
        least: number,
        narrow = false,
        of: (it: Element) => boolean = () => true,
      ) =>
        [...document.querySelectorAll(selector)].flatMap((it) => {
          const { height, width } = it.getBoundingClientRect();
          const small = height < least - 0.5 || (narrow && width < least - 0.5);
          return height > 0 && small && of(it)
            ? [`${Math.round(width)} × ${Math.round(height)} px: ${it.outerHTML.slice(0, 120)}`]
            : [];
        });
      return [
        ...low('header a, nav a, .orders a, body > footer nav a', link),
        ...low('button, summary, input', control),
        ...low('a[href]', link, true, (it) => !inSentence(it)),
      ];
    },
    [LINK, CONTROL] as const,
  );

test('no page must be scrolled sideways, its head leaves room, and what is touched is large enough', async () => {
  let heads = 0;
  const wrong = await onEveryPage(PHONE, async (page, path) => {
    const wide = await tooWide(page);
    const head = await headOf(page);
    if (head !== undefined) heads += 1;
    const title = await titleOf(page);
    return [
      ...wide,
      ...(title && title > TITLE ? [`a title at ${Math.round(title)} px`] : []),
      ...(head !== undefined && head > HEAD ? [`a head of ${Math.round(head)} px`] : []),
      ...(await smallOn(page)),
    ].map((it) => `${path}: ${it}`);
  });
  expect(wrong).toEqual([]);
  expect(heads).toBeGreaterThan(20);
}, 600_000);

test('the sections and the search are in the head of a phone, without script', async () => {
  const links = await onPage(
    routes.movements,
    async (page) => {
      await page.locator('header summary').tap();
      return page.locator('header details a').filter({ visible: true }).allInnerTexts();
    },
    { ...PHONE, javaScriptEnabled: false },
  );
  expect(links).toContain('Tìm kiếm');
  expect(links).toContain('Báo chí');
  expect(links.length).toBeGreaterThan(5);
});
