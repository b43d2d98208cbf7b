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
