/** What a finger meets on a phone of 360 px: the head leaves room for the page, and links are no smaller than it. */
import { expect, test } from 'vitest';
import { routes } from '../../src/domain/routes.ts';
import { onPage, useBrowser } from '../support/onPage.ts';
import { PAGE_KINDS } from '../support/kinds.ts';

useBrowser();

const PHONE = { isMobile: true, hasTouch: true, viewport: { width: 360, height: 740 } };
const MOST = 104;
const LINK = 24;
const CONTROL = 32;

test.each(PAGE_KINDS)(
  '$name: header and banner leave the screen to the page',
  async ({ sample }) => {
    const height = await onPage(
      sample,
      (page) => page.locator('body > header').evaluate((it) => it.getBoundingClientRect().height),
      PHONE,
    );
    expect(height).toBeGreaterThan(40);
    expect(height).toBeLessThanOrEqual(MOST);
  },
);

test.each(PAGE_KINDS)(
  '$name: links of lists and controls are high enough for a finger',
  async ({ sample }) => {
    const low = await onPage(
      sample,
      (page) =>
        page.evaluate(
          ([link, control]) => {
            for (const it of document.querySelectorAll('header details'))
              it.setAttribute('open', '');
            const found = (selector: string, least: number) =>
              [...document.querySelectorAll(selector)].flatMap((it) => {
                const { height } = it.getBoundingClientRect();
                return height > 0 && height < least - 0.5
                  ? [`${Math.round(height)} px: ${it.textContent}`]
                  : [];
              });
            return [
              ...found('header a, nav a, .orders a, body > footer nav a', link),
              ...found('button, summary, input', control),
            ];
          },
          [LINK, CONTROL] as const,
        ),
      PHONE,
    );
    expect(low).toEqual([]);
  },
);

test.each(PAGE_KINDS)(
  '$name: a link that stands alone is large enough for a finger',
  async ({ sample }) => {
    const low = await onPage(
      sample,
      (page) =>
        page.evaluate((least) => {
          const blocks = 'p, li, td, th, dd, dt, h1, h2, h3, h4, figcaption, blockquote, div';
          /** True for a link within a sentence, whose lines set its height (WCAG 2.5.8). */
          const inSentence = (link: Element) => {
            const block = link.closest(blocks)?.cloneNode(true) as Element | undefined;
            for (const it of block?.querySelectorAll('a, .sr-only, ul, ol, svg') ?? []) it.remove();
            return /[\p{L}\p{N}]/u.test(block?.textContent ?? '');
          };
          return [...document.querySelectorAll('a[href]')].flatMap((link) => {
            const { height, width } = link.getBoundingClientRect();
            const small = height < least - 0.5 || width < least - 0.5;
            return height > 0 && small && !inSentence(link)
              ? [`${Math.round(width)} × ${Math.round(height)} px: ${link.outerHTML}`]
              : [];
          });
        }, LINK),
      PHONE,
    );
    expect(low).toEqual([]);
  },
);

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
