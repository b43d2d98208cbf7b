/** Pages used with the keyboard alone. */
import { INDICATOR, LIST, STORY } from '../support/fixturePages.ts';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPage, useBrowser } from '../support/onPage.ts';
import { DONE, settled } from '../support/searchPage.ts';

useBrowser();

/** What has the focus: its place among all that can have it, and why it could not be seen, if so. */
interface Stop {
  place: number;
  unseen: string | undefined;
}

/** What the walks do in the page. */
interface Walk {
  /** Descriptions of what can have the focus now, in the order of the document. */
  names: () => string[];
  here: () => Stop | undefined;
}

/** Puts the helpers of a walk into the page. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, summary, [tabindex="0"]',
        ),
      ].filter((it) => it.checkVisibility({ visibilityProperty: true }));
    const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = rgb(colour).map((it) =>
        it / 255 <= 0.04 ? it / 3294 : ((it / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const paperOf = (of: Element | null): string => {
      if (!of) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(of);
      return rgb(backgroundColor)[3] === 0 ? paperOf(of.parentElement) : backgroundColor;
    };
    const unseen = (it: HTMLElement): string | undefined => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it);
      const [dark = 0, bright = 0] = [outlineColor, paperOf(it.parentElement)]
        .map(light)
        .toSorted((a, b) => a - b);
      const { top, left, bottom, right } = it.getClientRects()[0] ?? it.getBoundingClientRect();
      const inside =
        top >= 0 && left >= 0 && top < innerHeight && right <= innerWidth && bottom > 0;
      const over = document.elementFromPoint(
        (left + right) / 2,
        Math.min((top + bottom) / 2, innerHeight - 1),
      );
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 'no outline';
      if ((bright + 0.05) / (dark + 0.05) < 3) return `pale outline ${outlineColor}`;
      if (!inside) return 'off the screen';
      return it.contains(over) || over?.contains(it) ? undefined : `under ${over?.outerHTML}`;
    };
    const walk: Walk = {
      names: () => all().map((it) => `${it.tagName} ${it.textContent.trim().slice(0, 40)}`),
      here: () => {
        const it = document.activeElement;
        if (!(it instanceof HTMLElement) || it === document.body) return undefined;
        return { place: all().indexOf(it), unseen: unseen(it) };
      },
    };
    Object.assign(window, { walk });
  });
}

const here = (page: Page) => page.evaluate(() => (window as unknown as { walk: Walk }).walk.here());
const names = (page: Page) =>
  page.evaluate(() => (window as unknown as { walk: Walk }).walk.names());

const WALKS = [
  ['home', '/'],
  ['a list', LIST],
  ['a case', STORY],
  ['an indicator', INDICATOR],
  ['search', '/tim-kiem/'],
] as const;

describe.concurrent.each(WALKS)('through %s', (_name, path) => {
  test('Tab shows everything once, in order, and leads out; Shift+Tab leads back', async () => {
    await onPage(path, async (page) => {
      await prepare(page);
      const all = await names(page);
      const stops: (Stop | undefined)[] = [];
      while (stops.length < all.length) {
        await page.keyboard.press('Tab');
        stops.push(await here(page));
      }
      const unseen = stops.flatMap((it, i) => (it?.unseen ? [`${all[i]}: ${it.unseen}`] : []));
      expect(unseen).toEqual([]);
      expect(stops.map((it) => all[it?.place ?? -1])).toEqual(all);
      expect(stops.map((it) => it?.place)).toEqual(all.map((_, i) => i));

      await page.keyboard.press('Shift+Tab');
      expect((await here(page))?.place).toBe(all.length - 2);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const after = await here(page);
      expect(after?.place ?? 0, 'the last stop keeps the focus').toBe(0);
    });
  });

  test('nothing is shown in another order than it is read', async () => {
    const moved = await onPage(path, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((it) => {
            const { order, flexDirection } = getComputedStyle(it);
            return order !== '0' || flexDirection.endsWith('reverse');
          })
          .map((it) => it.outerHTML.slice(0, 80)),
      ),
    );
    expect(moved).toEqual([]);
  });

  test('the skip link comes first, shows itself, and leads past the head', async () => {
    await onPage(path, async (page) => {
      await page.keyboard.press('Tab');
      const link = page.locator('a:focus');
      expect(await link.textContent()).toMatch(/Tới nội dung chính/);
      expect((await link.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe(
        'noi-dung',
      );
    });
  });
});

test('a facet of a list opens by Enter and closes by Space', async () => {
  await onPage(LIST, async (page) => {
    const facet = page.locator('details[data-facet]').first();
    await page.locator('[data-facets] summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await facet.locator('summary:focus').count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await facet.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Tab');
    expect(await facet.locator('a:focus').count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await facet.getAttribute('open')).toBeNull();
  });
});

describe('search', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());
  /** Presses Tab until something has the focus; the page must not be longer than the patience. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let i = 0; i < 60; i += 1) {
      if ((await page.locator(`${selector}:focus`).count()) > 0) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${selector}`);
  }

  test('is typed, filtered, unfiltered, read on and opened without a mouse', async () => {
    await onPage('/tim-kiem/', async (page) => {
      await tabTo(page, '#q');
      await page.keyboard.type('thi đua');
      await page.keyboard.press('Enter');
      await settled(page, 'thi đua');
      await page.locator('[data-facet="loai-trang"]').waitFor({ state: 'attached' });

      await tabTo(page, '[data-search-facet-box] > summary');
      if ((await page.locator('[data-search-facet-box][open]').count()) === 0)
        await page.keyboard.press('Enter');
      await tabTo(page, '[data-facet="loai-trang"] > summary');
      if ((await page.locator('[data-facet="loai-trang"][open]').count()) === 0)
        await page.keyboard.press('Enter');
      await tabTo(page, '[data-facet="loai-trang"] a');
      await page.keyboard.press('Enter');
      await page.waitForURL(/loai-trang=/);
      await page.waitForSelector(DONE, { state: 'attached' });
      expect(await page.locator('[data-search-status]:focus').count()).toBe(1);

      await tabTo(page, '[data-search-chips] a');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.search.includes('loai-trang='));
      await page.waitForSelector(DONE, { state: 'attached' });

      await page.locator('[data-search-more]').waitFor();
      await tabTo(page, '[data-search-more]');
      await page.keyboard.press('Enter');
      await page.locator('[data-search-result]').nth(10).waitFor();
      const eleventh = page.locator('[data-search-result]').nth(10).locator('h2');
      expect(await focused(page)).toBe((await eleventh.textContent())?.trim());
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem/'));
    });
  });

  test('keeps the focus on a facet when the summaries arrive', async () => {
    await onPage('/', async (page) => {
      const summaries = Promise.withResolvers<undefined>();
      await page.route('**/pagefind/tom-tat.json', async (route) => {
        await summaries.promise;
        await route.continue();
      });
      await page.goto(new URL('/tim-kiem/?q=cứu người', page.url()).href);
      const facet = page.locator('[data-facet="loai-trang"] > summary');
      await facet.waitFor({ state: 'attached' });
      await facet.focus();
      const arrived = page.waitForResponse('**/pagefind/tom-tat.json');
      summaries.resolve(undefined);
      await arrived;
      await settled(page, 'cứu người');
      expect(await focused(page)).toBe('Loại trang');
    });
  });

  test('adds nothing to the history for a value that is chosen already', async () => {
    await onPage('/tim-kiem/?q=cứu người&loai-trang=guong-dien-hinh', async (page) => {
      await settled(page, 'cứu người');
      const before = await page.evaluate(() => history.length);
      await page.locator('[data-facet="loai-trang"] a[aria-current]').evaluate((it) => {
        (it as HTMLElement).click();
      });
      expect(await page.evaluate(() => history.length)).toBe(before);
    });
  });
});
