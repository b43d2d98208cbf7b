/** The served site in a real browser: as a reader without script, on a narrow phone, with a keyboard, with axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { PAGE_KINDS } from './kinds.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const address = inject('address').replace(/\/$/, '');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page, runs `use` on it and closes it. */
async function withPage<T>(
  path: string,
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page) => Promise<T>,
): Promise<{ result: T }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  try {
    await page.goto(address + path);
    return { result: await use(page) };
  } finally {
    await context.close();
  }
}

describe.each(PAGE_KINDS)('$name', ({ sample: path }) => {
  test('has no axe violation in light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { result } = await withPage(path, { colorScheme, bypassCSP: true }, async (page) => {
        await page.addScriptTag({ content: axeSource });
        return page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') };
          const { violations } = await axe.run();
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`,
          );
        });
      });
      expect(result).toEqual([]);
    }
  });

  test('fits a 320 px screen', async () => {
    const { result } = await withPage(path, { viewport: { width: 320, height: 640 } }, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth),
    );
    expect(result).toBeLessThanOrEqual(320);
  });

  test.each([624, 794])(
    'squeezes no heading into a narrow column on paper %i px wide',
    async (width) => {
      const { result } = await withPage(
        path,
        { viewport: { width, height: 900 } },
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
      );
      expect(result).toEqual([]);
    },
  );
});

test('pages read without JavaScript', async () => {
  const { result } = await withPage(
    '/chi-tieu/thu-ngan-sach/',
    { javaScriptEnabled: false },
    (page) => page.locator('main').innerText(),
  );
  expect(result).toContain('600 tỷ đồng');
});

test('the first Tab reaches the skip link, and it leads to the content', async () => {
  const { result } = await withPage('/', {}, async (page) => {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    return { label, hash: await page.evaluate(() => location.hash) };
  });
  expect(result).toEqual({ label: 'Tới nội dung chính', hash: '#noi-dung' });
});

describe('a record', () => {
  const STORY = '/guong-dien-hinh/2025-lai-tau-ca-trong-dem-cuu-nguoi-tau-chim/';
  const RECORDS = [STORY, '/phong-trao/tet-trong-cay/', '/chi-tieu/thu-ngan-sach/'];

  test.each(RECORDS)('%s offers buttons only where script runs', async (path) => {
    const labels = (page: Page) => page.locator('main button').allTextContents();
    expect((await withPage(path, {}, labels)).result).toEqual(['In', 'Chép trích dẫn']);
    expect((await withPage(path, { javaScriptEnabled: false }, labels)).result).toEqual([]);
  });

  test('copies its citation', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { result } = await withPage(STORY, { permissions }, async (page) => {
      await page.getByRole('button', { name: 'Chép trích dẫn' }).click();
      await page.getByText('Đã chép trích dẫn.').waitFor();
      return {
        copied: await page.evaluate(() => navigator.clipboard.readText()),
        shown: (await page.locator('[data-citation]').innerText()).trim(),
      };
    });
    expect(result.copied).toBe(result.shown);
    expect(result.copied).toContain(STORY);
  });

  test('has its whole citation selected by one tap, without script', async () => {
    const { result } = await withPage(STORY, { javaScriptEnabled: false }, async (page) => {
      const citation = page.locator('[data-citation]');
      await citation.click();
      const selected = await page.evaluate(() => getSelection()?.toString());
      return { selected: selected?.trim(), shown: (await citation.innerText()).trim() };
    });
    expect(result.selected).toBe(result.shown);
  });

  test.each([
    ...RECORDS,
    '/guong-dien-hinh/viec/cuu-nguoi/',
    '/dia-phuong/cam-vinh/',
    '/ke-hoach/',
  ])('%s prints with its address and those of its sources, without navigation', async (path) => {
    const { result } = await withPage(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(() => ({
        controls: [...document.querySelectorAll('nav, form, button, [data-controls]')].filter(
          (it) => it.getClientRects().length > 0,
        ).length,
        text: document.body.innerText,
        canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
        withoutAddress: [...document.querySelectorAll('main a[rel="external"]')].filter(
          (it) => !getComputedStyle(it, '::after').content.includes(it.getAttribute('href') ?? ''),
        ).length,
      }));
    });
    expect(result.controls).toBe(0);
    expect(result.withoutAddress).toBe(0);
    expect(result.text).toContain(result.canonical);
    expect(result.text).toMatch(/Dữ liệu cập nhật đến \d/);
  });
});
