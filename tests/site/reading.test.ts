/** The served site in a real browser: without script, on paper, and what a reader takes from a record. */
import {
  INDICATOR,
  INDICATOR_TARGET,
  LIST,
  MOVEMENT,
  PLACE,
  STORY,
} from '../support/fixturePages.ts';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../support/kinds.ts';
import { textOf } from '../support/site.ts';
import { onPage, useBrowser } from '../support/onPage.ts';

useBrowser();

describe.each(PAGE_KINDS)('$name', ({ sample: path }) => {
  test.each([624, 794])(
    'squeezes no heading into a narrow column on paper %i px wide',
    async (width) => {
      const result = await onPage(
        path,
        async (page) => {
          await page.emulateMedia({ media: 'print' });
          return page
            .locator('main :is(h1, h2, h3)')
            .evaluateAll((headings) =>
              headings
                .filter((it) => it.getClientRects().length > 0 && it.clientWidth < 150)
                .map((it) => `${it.clientWidth} px: ${it.textContent}`),
            );
        },
        { viewport: { width, height: 900 } },
      );
      expect(result).toEqual([]);
    },
  );
});

test('pages read without JavaScript', async () => {
  const result = await onPage(INDICATOR, (page) => page.locator('main').innerText(), {
    javaScriptEnabled: false,
  });
  expect(textOf({ textContent: result })).toContain(INDICATOR_TARGET);
});

describe('a record', () => {
  const RECORDS = [STORY, MOVEMENT, INDICATOR];

  test.each(RECORDS)('%s offers buttons only where script runs', async (path) => {
    const labels = (page: Page) => page.locator('main button').allTextContents();
    expect(await onPage(path, labels)).toEqual(['In', 'Chép trích dẫn']);
    expect(await onPage(path, labels, { javaScriptEnabled: false })).toEqual([]);
  });

  test('copies its citation', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const result = await onPage(
      STORY,
      async (page) => {
        await page.getByRole('button', { name: 'Chép trích dẫn' }).click();
        await page.getByText('Đã chép trích dẫn.').waitFor();
        return {
          copied: await page.evaluate(() => navigator.clipboard.readText()),
          shown: (await page.locator('[data-citation]').innerText()).trim(),
        };
      },
      { permissions },
    );
    expect(result.copied).toBe(result.shown);
    expect(result.copied).toContain(STORY);
  });

  test('has its whole citation selected by one tap, without script', async () => {
    const result = await onPage(
      STORY,
      async (page) => {
        const citation = page.locator('[data-citation]');
        await citation.click();
        const selected = await page.evaluate(() => getSelection()?.toString());
        return { selected: selected?.trim(), shown: (await citation.innerText()).trim() };
      },
      { javaScriptEnabled: false },
    );
    expect(result.selected).toBe(result.shown);
  });

  test.each([...RECORDS, LIST, PLACE, '/ke-hoach/'])(
    '%s prints with its address and those of its sources, without navigation',
    async (path) => {
      const result = await onPage(path, async (page) => {
        await page.emulateMedia({ media: 'print' });
        return page.evaluate(() => ({
          controls: [...document.querySelectorAll('nav, form, button, [data-controls]')].filter(
            (it) => it.getClientRects().length > 0,
          ).length,
          torn: [...document.querySelectorAll('main figure')].filter(
            (it) => getComputedStyle(it).breakInside !== 'avoid',
          ).length,
          text: document.body.innerText,
          canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
          withoutAddress: [...document.querySelectorAll('main a[rel="external"]')].filter(
            (it) =>
              !getComputedStyle(it, '::after').content.includes(it.getAttribute('href') ?? ''),
          ).length,
        }));
      });
      expect(result.controls).toBe(0);
      expect(result.torn).toBe(0);
      expect(result.withoutAddress).toBe(0);
      expect(result.text).toContain(result.canonical);
      expect(result.text).toMatch(/Dữ liệu cập nhật đến \d/);
    },
  );
});
