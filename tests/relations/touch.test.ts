/** What a finger meets on a phone of 360 px, on every page: the head leaves room, and links are no smaller than it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { routes } from '../../src/domain/routes.ts';
import { onEveryPage } from '../support/everyPage.ts';
import { onPage, useBrowser } from '../support/onPage.ts';

useBrowser();

const PHONE = { isMobile: true, hasTouch: true, viewport: { width: 360, height: 740 } };
/** Of the head, in CSS pixels. */
const HEAD = 104;
/** Where the title of a page below another begins at the latest. */
const TITLE = 190;
const LINK = 24;
const CONTROL = 32;

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

test('the head leaves the screen to the page, and what is touched is large enough', async () => {
  let heads = 0;
  const wrong = await onEveryPage(PHONE, async (page, path) => {
    const head = await headOf(page);
    if (head !== undefined) heads += 1;
    const title = await titleOf(page);
    return [
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
