/** Lists longer than a page, read and filtered in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openFacet } from '../support/facets.ts';
import { OCCASIONS } from '../../src/schemas/exemplar.ts';
import { BASE, LIST, MANY, OCCASION, PLACES, YEARS } from './content.ts';
import { address, pageAt, pages } from './site.ts';

describe('a list longer than a page', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const open = async (path: string) => {
    page = await browser.newPage();
    await page.goto(address + path.slice(1));
  };
  const cards = () => page.locator('main .records > li');
  const names = async () =>
    (await page.locator('main .records > li [data-who]').allTextContents()).map((name) =>
      name.trim().split(' ').at(-1),
    );
  const said = (text: string) => page.locator('[data-status]', { hasText: text }).waitFor();
  const choose = async (facet: string, value: string) => {
    await openFacet(page, facet);
    await page.locator(`[data-facet="${facet}"] [data-value="${value}"]`).click();
  };
  /** Cases of the facet among the records, generated and real. */
  const total = () =>
    pages
      .filter(({ path }) => path === LIST || path.startsWith(`${LIST}trang/`))
      .flatMap(({ document }) => [...document.querySelectorAll('main .records > li')]).length;

  test('is cut into pages of fifty that lead to each other', () => {
    const { document } = pageAt(LIST);
    expect(document.querySelectorAll('main .records > li')).toHaveLength(50);
    const links = [...document.querySelectorAll('[data-pages] a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(links).toEqual(
      [1, 2, 3].map((n) => `${BASE}${LIST.slice(1)}${n === 1 ? '' : `trang/${n}/`}`),
    );
    expect(total()).toBeGreaterThanOrEqual(MANY);
  });

  test('moves none of its filters when their numbers come', async () => {
    await open(`/guong-dien-hinh/dia-phuong/${PLACES[0]}/`);
    const places = () =>
      page.locator('[data-facets] [data-facet] a').evaluateAll((links) =>
        links.map((it) => {
          const { left, top, width } = it.getBoundingClientRect();
          return [left, top + scrollY, width].map(Math.round).join(' ');
        }),
      );
    const numbers = () => page.locator('[data-facets] [data-facet] a').allTextContents();
    const [before, was] = [await places(), await numbers()];
    await page.locator('[data-facets]').hover();
    await expect.poll(numbers).not.toEqual(was);
    expect(await places()).toEqual(before);
    await page.close();
  });

  test('leaves the page of a place light: its newest fifty, and the way to all', () => {
    const { document } = pageAt(`/dia-phuong/${PLACES[0]}/`);
    const own = [...document.querySelectorAll('main .records > li')];
    expect(own.length).toBeGreaterThanOrEqual(50);
    expect(own.length).toBeLessThan(MANY / 2);
    const all = document.querySelector(
      `main a[href="${BASE}guong-dien-hinh/dia-phuong/${PLACES[0]}/"]`,
    );
    expect(all?.textContent.replaceAll(/\s+/g, ' ')).toMatch(/Xem tất cả \d+ gương ở xã Mây Vàng/);
  });

  test('combines facets over all its pages, in the address, and back again', async () => {
    await open(LIST);
    await choose('nam', YEARS[0]);
    await said(`40 trong ${total()} gương phù hợp.`);
    expect(await cards().count()).toBe(40);
    await choose('dia-phuong', PLACES[1]);
    await said(`20 trong ${total()} gương phù hợp.`);
    expect(new URL(page.url()).search).toBe(`?nam=${YEARS[0]}&dia-phuong=${PLACES[1]}`);
    // The number beside a value says how many cases choosing it would show.
    const other = page.locator(`[data-facet="dia-phuong"] [data-value="${PLACES[0]}"]`);
    expect(await other.innerText()).toMatch(/\(20\)$/);

    await page.goBack();
    await said(`40 trong ${total()} gương phù hợp.`);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('main .records > li').length === 50);
    expect(page.url()).toBe(address + LIST.slice(1));
  });

  test('opens combined from its address, and lifts one facet at a time', async () => {
    await open(`${LIST}?nam=${YEARS[0]}&dia-phuong=${PLACES[1]}`);
    await said('20 trong');
    await page.locator('[data-chosen] a', { hasText: YEARS[0] }).click();
    await said('60 trong');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await page.locator('[data-chosen] a', { hasText: OCCASIONS[OCCASION] }).click();
    await page.waitForURL(`**/dia-phuong/${PLACES[1]}/`);
  });

  test('sorts by given name in Vietnamese order, showing more on demand', async () => {
    await open(LIST);
    await page.locator('[data-order="ten"]').click();
    await said('Xếp theo tên.');
    expect((await names()).slice(0, 41)).toEqual([
      ...Array<string>(20).fill('An'),
      ...Array<string>(20).fill('Ánh'),
      'Bình',
    ]);
    await page.locator('button.more').click();
    await page.waitForFunction(
      () => document.querySelectorAll('main .records > li').length === 100,
    );
    expect((await names()).slice(60, 81)).toEqual([...Array<string>(20).fill('Dũng'), 'Đức']);
  });

  test('says that filtering failed, and keeps the list', async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    await page.route('**/loc.json', (route) => route.abort());
    await page.goto(`${address}${LIST.slice(1)}?nam=${YEARS[0]}`);
    await said('Không tải được bộ lọc');
    expect(await cards().count()).toBe(50);
    await context.close();
  });

  test('without script every facet value leads to its own list', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(address + LIST.slice(1));
    await choose('nam', YEARS[0]);
    await page.waitForURL(`**/guong-dien-hinh/nam/${YEARS[0]}/`);
    expect(await page.locator('[data-orders]').isVisible()).toBe(false);
    await context.close();
  });
});
