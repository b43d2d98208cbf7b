/** How the search page is used: filters, keyboard, transfer, without script. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, onPage, useBrowser } from '../support/onPage.ts';
import { DONE, settled } from '../support/searchPage.ts';

useBrowser();

const count = (status: string | null) => Number(/^\d+/.exec(status ?? '')?.[0]);

describe('filters', () => {
  /** Opens the facets and chooses a value. */
  async function choose(page: Page, facet: string, value: RegExp): Promise<void> {
    const group = page.locator(`[data-facet="${facet}"]`);
    await group.waitFor({ state: 'attached' });
    await group.evaluate((details) => {
      for (let it: Element | null = details; it; it = it.parentElement)
        if (it instanceof HTMLDetailsElement) it.open = true;
    });
    await group.getByRole('link', { name: value }).click();
  }

  test('work without a query, combine, stand in the address, come off one by one', async () => {
    const steps = await onPage('/tim-kiem/', async (page) => {
      const status = page.locator('[data-search-status]');
      const result: { status: string | null; search: string }[] = [];
      const note = async (search: RegExp) => {
        await page.waitForURL(search);
        await status.filter({ hasText: ' trang trong “' }).waitFor();
        await page.waitForSelector(DONE, { state: 'attached' });
        result.push({ status: await status.textContent(), search: new URL(page.url()).search });
      };
      await page.click('[data-search-facet-box] > summary');
      await choose(page, 'loai-trang', /Gương điển hình/);
      await note(/\?loai-trang=guong-dien-hinh$/);
      await choose(page, 'linh-vuc', /Kinh tế/);
      await note(/linh-vuc=kinh-te/);
      await page.getByRole('link', { name: 'Bỏ lọc Loại trang' }).click();
      await note(/\?linh-vuc=kinh-te$/);
      await page.goBack();
      await note(/loai-trang=guong-dien-hinh&linh-vuc=kinh-te$/);
      return result;
    });
    const [all = 0, both = 0, field = 0, again = 0] = steps.map(({ status }) => count(status));
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(all);
    expect(both).toBeLessThan(field);
    expect(again).toBe(both);
  });

  test('promise as many results as they leave', async () => {
    const result = await onPage('/tim-kiem/?q=cứu người', async (page) => {
      await settled(page, 'cứu người');
      await page.locator('[data-facet="nam"]').waitFor({ state: 'attached' });
      const link = page.locator('[data-facet="nam"] a').first();
      const promised = Number(/\((\d+)\)/.exec((await link.textContent()) ?? '')?.[1]);
      await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      await settled(page, 'cứu người');
      return { promised, got: count(await page.locator('[data-search-status]').textContent()) };
    });
    expect(result.promised).toBeGreaterThan(0);
    expect(result.got).toBe(result.promised);
  });
});

describe('filters that leave nothing', () => {
  test('still have their names', async () => {
    const chips = await onPage('/tim-kiem/?q=zzzqqqxx&linh-vuc=kinh-te', async (page) => {
      await settled(page, 'zzzqqqxx');
      return page.locator('[data-search-chips]').innerText();
    });
    expect(chips).toContain('Lĩnh vực: Kinh tế');
  });
});

describe('with a keyboard', () => {
  test('Escape empties the field, and no key alone does anything elsewhere', async () => {
    const result = await onPage('/tim-kiem/?q=xã', async (page) => {
      await settled(page, 'xã');
      await page.keyboard.press('/');
      const focused = await page.evaluate(() => document.activeElement?.id);
      await page.locator('#q').press('Escape');
      await page.waitForSelector('[data-search-results="empty"]', { state: 'attached' });
      return {
        focused,
        value: await page.inputValue('#q'),
        search: new URL(page.url()).search,
      };
    });
    expect(result).toEqual({ focused: '', value: '', search: '' });
  });

  test('emptying the field leaves the filters of the whole site and no message', async () => {
    const result = await onPage('/tim-kiem/?q=giúp nhau lúc khó', async (page) => {
      await settled(page, 'giúp nhau lúc khó');
      await page.locator('#q').press('Escape');
      const kind = page.locator('[data-facet="loai-trang"] a').first();
      await page.waitForFunction(
        () => !document.querySelector('[data-facet] a')?.getAttribute('href')?.includes('q='),
      );
      await page.waitForSelector(DONE, { state: 'attached' });
      return {
        kind: await kind.textContent(),
        status: await page.locator('[data-search-status]').textContent(),
        help: await page.locator('[data-search-help]').isVisible(),
        title: await page.title(),
      };
    });
    expect(count((/\((\d+)\)/.exec(result.kind ?? '') ?? [])[1] ?? null)).toBeGreaterThan(20);
    expect(result.status).toBe('');
    expect(result.help).toBe(false);
    expect(result.title).toMatch(/^Tìm kiếm \|/);
  });

  test('a live region says how many results there are', async () => {
    const status = await onPage('/tim-kiem/?q=giúp nhau lúc khó', async (page) => {
      await settled(page, 'giúp nhau lúc khó');
      return page.getByRole('status').textContent();
    });
    expect(status).toMatch(/^\d+ kết quả cho “giúp nhau lúc khó”\.$/);
  });
});

describe('transfer', () => {
  /**
   * Bytes that a host sends for each file of the site that the page asks for, fonts and icons apart, and
   * apart from styles and scripts that the page open now has brought: those come from the cache.
   */
  async function listen(page: Page): Promise<() => Promise<{ name: string; size: number }[]>> {
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    const cached = new Set(loaded.filter((name) => name.startsWith('/tai-nguyen/')));
    let log: Promise<{ name: string; size: number }>[] = [];
    page.on('response', (response) => {
      const name = new URL(response.url()).pathname;
      if (cached.has(name) || /\.(?:woff2|svg)$/.test(name) || response.status() !== 200) return;
      log.push(
        response.body().then((body) => ({
          name,
          size: Math.min(body.length, gzipSync(body, { level: 9 }).length),
        })),
      );
    });
    return async () => {
      await page.waitForLoadState('networkidle');
      const all = await Promise.all(log);
      log = [];
      return all;
    };
  }
  const total = (log: { size: number }[]) => log.reduce((sum, { size }) => sum + size, 0);

  test('nothing is fetched for search before the field is used', async () => {
    const names = await onPage('/', async (page) => {
      const read = await listen(page);
      await page.goto(`${address}/tim-kiem/`);
      return (await read()).map(({ name }) => name);
    });
    expect(names.filter((name) => name.includes('/pagefind/'))).toEqual([]);
  });

  test('the first results and a later query stay within their budgets', async () => {
    const sizes = await onPage('/', async (page) => {
      const read = await listen(page);
      await page.goto(`${address}/tim-kiem/`);
      const ask = async (query: string) => {
        await page.fill('#q', query);
        await page.keyboard.press('Enter');
        await settled(page, query);
        return read();
      };
      const first = await ask('mật ong dưới tán rừng');
      const later = await ask('lội suối kéo người mắc kẹt');
      return { first, later };
    });
    const front = sizes.first.find(({ name }) => name.endsWith('/dau-muc.json'));
    expect(front?.size).toBeLessThanOrEqual(20_000);
    expect(total(sizes.first)).toBeLessThanOrEqual(150_000);
    expect(total(sizes.later)).toBeLessThanOrEqual(60_000);
  });
});

test('without JavaScript the lists are offered', async () => {
  const text = await onPage('/tim-kiem/', (page) => page.locator('main').innerText(), {
    javaScriptEnabled: false,
  });
  expect(text).toContain('Ô tìm kiếm cần JavaScript');
  expect(text).toContain('Theo lĩnh vực');
});
