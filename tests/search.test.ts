/** The search page in a real browser: what it finds, how it is used, what it fetches. */
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { measure, readSet } from '../bench/search/measures.ts';
import { rankWithSite } from '../bench/search/site.ts';
import { launchBrowser } from './browser.ts';

const address = inject('address').replace(/\/$/, '');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page of the site and closes it after use. */
async function onPage<T>(
  path: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  try {
    await page.goto(address + path);
    return await use(page);
  } finally {
    await context.close();
  }
}

const DONE = '[data-search-results][aria-busy="false"]';

/** Waits until the results for `query` are complete and said. */
async function settled(page: Page, query: string): Promise<void> {
  await page.locator('[data-search-status]', { hasText: `“${query}”` }).waitFor();
  await page.waitForSelector(DONE, { state: 'attached' });
}

const titles = (page: Page) =>
  page
    .locator('[data-search-result]')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.textContent ?? ''));

const count = (status: string | null) => Number(/^\d+/.exec(status ?? '')?.[0]);

/** The set was written by someone who had not seen how results are ranked. */
test('the right page comes first for the check set', async () => {
  const rankings = await onPage('/tim-kiem/', (page) =>
    rankWithSite(page, address, readSet('check')),
  );
  const { first, mrr } = measure(rankings);
  expect(first).toBeGreaterThanOrEqual(0.95);
  expect(mrr).toBeGreaterThanOrEqual(0.97);
}, 120_000);

describe('a query', () => {
  test('sent from the header of any page is answered on the search page', async () => {
    const [first] = await onPage('/phuong-phap/', async (page) => {
      await page.fill('header input[name="q"]', 'tết trồng cây');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=*');
      await settled(page, 'tết trồng cây');
      return titles(page);
    });
    expect(first).toBe('Tết trồng cây');
  });

  test('is answered while it is typed, and the last keystroke wins', async () => {
    const result = await onPage('/tim-kiem/', async (page) => {
      await page.locator('#q').pressSequentially('thu ngan sach');
      await settled(page, 'thu ngan sach');
      return { titles: await titles(page), url: page.url() };
    });
    expect(result.titles[0]).toBe('Thu ngân sách trên địa bàn');
    expect(new URL(result.url).searchParams.get('q')).toBe('thu ngan sach');
  });

  test('that is answered late does not replace a newer one', async () => {
    const found = await onPage('/tim-kiem/', async (page) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      let held: string | undefined;
      // One text of the first query is held back; the others pass, so that the second can be answered.
      await page.route('**/*.pf_fragment', async (route) => {
        held ??= route.request().url();
        if (route.request().url() === held) await released;
        await route.continue();
      });
      const asked = page.waitForRequest('**/*.pf_fragment');
      await page.fill('#q', 'ruốc keo');
      await page.keyboard.press('Enter');
      await asked;
      await page.fill('#q', 'tết trồng cây');
      await page.keyboard.press('Enter');
      await settled(page, 'tết trồng cây');
      const late = page.waitForResponse((response) => response.url() === held);
      release();
      await (await late).finished();
      await page.waitForLoadState('networkidle');
      return { titles: await titles(page), status: await page.getByRole('status').textContent() };
    });
    expect(found.titles[0]).toBe('Tết trồng cây');
    expect(found.status).toContain('tết trồng cây');
  });

  test('that was read otherwise says so, and may be insisted on', async () => {
    const result = await onPage('/tim-kiem/?q=nongthonmoi', async (page) => {
      await settled(page, 'nongthonmoi');
      const reading = await page.locator('[data-search-reading]').textContent();
      await page.getByRole('link', { name: 'Chỉ tìm đúng chữ' }).click();
      await page.locator('[data-search-status]', { hasText: 'Không tìm thấy' }).waitFor();
      return { reading, url: page.url(), found: (await titles(page)).length };
    });
    expect(result.reading).toContain('Có phải bạn tìm: nông thôn mới?');
    expect(result.url).toContain('dung-chu=1');
    expect(result.found).toBe(0);
  });

  test.each([
    ['letters of markup', '<img src=x onerror="document.title=1">'],
    ['an emoji', '👍👍'],
    ['quotes and per cent', '"%20%" \' “ %'],
    ['only stop words', 'là gì của và được không'],
    ['500 letters', 'nông thôn mới '.repeat(36)],
    ['decomposed letters', 'tết trồng cây'.normalize('NFD')],
    ['a backslash and brackets', '\\[(*+?^$'],
  ])('of %s is answered without harm', async (_, query) => {
    const complaints: string[] = [];
    const result = await onPage(`/tim-kiem/?q=${encodeURIComponent(query)}`, async (page) => {
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.locator('[data-search-status]:not(:empty)').waitFor();
      await page.waitForSelector(DONE, { state: 'attached' });
      return {
        images: await page.locator('main img').count(),
        value: await page.inputValue('#q'),
        status: await page.locator('[data-search-status]').textContent(),
      };
    });
    expect(complaints).toEqual([]);
    expect(result.images).toBe(0);
    expect(result.value).toBe(query);
    expect(result.status).toMatch(/kết quả|Không tìm thấy/);
  });

  test('with nothing found gets advice and the lists', async () => {
    const text = await onPage('/tim-kiem/?q=zzzqqqxx', async (page) => {
      await settled(page, 'zzzqqqxx');
      return page.locator('main').innerText();
    });
    expect(text).toContain('Không tìm thấy gì cho “zzzqqqxx”.');
    expect(text).toContain('Xin thử');
    expect(text).toContain('Theo lĩnh vực');
  });

  test('that cannot be answered says so, and can be sent again', async () => {
    const result = await onPage('/tim-kiem/', async (page) => {
      await page.route('**/dau-muc.json', (route) => route.abort());
      await page.fill('#q', 'tết trồng cây');
      await page.keyboard.press('Enter');
      const failure = page.locator('[data-search-status]', { hasText: 'Không tải được' });
      await failure.waitFor();
      await page.unroute('**/dau-muc.json');
      await page.locator('#q').press('Enter');
      await settled(page, 'tết trồng cây');
      return titles(page);
    });
    expect(result[0]).toBe('Tết trồng cây');
  });

  test('can be sent again where the script of the index did not come', async () => {
    const result = await onPage('/tim-kiem/', async (page) => {
      await page.route('**/pagefind.js*', (route) => route.abort());
      await page.fill('#q', 'tết trồng cây');
      await page.keyboard.press('Enter');
      await page.locator('[data-search-status]', { hasText: 'Không tải được' }).waitFor();
      await page.unroute('**/pagefind.js*');
      await page.locator('#q').press('Enter');
      await settled(page, 'tết trồng cây');
      return titles(page);
    });
    expect(result[0]).toBe('Tết trồng cây');
  });

  test('is one step of the way back, however often it is sent', async () => {
    const result = await onPage('/tim-kiem/?q=ocop', async (page) => {
      await settled(page, 'ocop');
      await page.fill('#q', 'tết trồng cây');
      await settled(page, 'tết trồng cây');
      for (let i = 0; i < 2; i++) await page.locator('#q').press('Enter');
      await settled(page, 'tết trồng cây');
      await page.goBack();
      await settled(page, 'ocop');
      return { value: await page.inputValue('#q'), title: await page.title() };
    });
    expect(result.value).toBe('ocop');
    expect(result.title).toMatch(/^“ocop” – Tìm kiếm \|/);
  });

  test('of signs that mean something to a program stands in the title as typed', async () => {
    const title = await onPage(`/tim-kiem/?q=${encodeURIComponent("gạo $' $&")}`, async (page) => {
      await settled(page, "gạo $' $&");
      return page.title();
    });
    expect(title).toMatch(/^“gạo \$' \$&” – Tìm kiếm \|/);
  });
});

describe('a result', () => {
  test('shows its kind, and place and year where it has them, and marks the match', async () => {
    const item = await onPage('/tim-kiem/?q=nuôi lươn không bùn', async (page) => {
      await settled(page, 'nuôi lươn không bùn');
      const first = page.locator('[data-search-result]').first();
      return { text: await first.innerText(), marks: await first.locator('mark').allInnerTexts() };
    });
    expect(item.text).toMatch(/Gương điển hình · xã Cẩm Sơn · 2024/);
    expect(item.marks.join(' ')).toMatch(/nuôi lươn không bùn/i);
  });

  test('leads to the section that answers', async () => {
    const link = await onPage('/tim-kiem/?q=Cẩm Xuyên vang vọng tiếng đàn trời', async (page) => {
      await settled(page, 'Cẩm Xuyên vang vọng tiếng đàn trời');
      return page.locator('[data-search-result]').first().locator('a').nth(1).getAttribute('href');
    });
    expect(link).toBe('/phong-trao/du-lich/#moc');
  });

  test('keeps the focus when the texts are read', async () => {
    const focused = await onPage('/tim-kiem/', async (page) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/*.pf_fragment', async (route) => {
        await held;
        await route.continue();
      });
      await page.fill('#q', 'nuôi lươn không bùn');
      await page.locator('[data-search-result] a').first().focus();
      release();
      await settled(page, 'nuôi lươn không bùn');
      return page.evaluate(
        () => document.activeElement?.closest('[data-search-result]')?.textContent,
      );
    });
    expect(focused).toContain('lươn không bùn');
  });

  test('after the first ten is a button away, and the keyboard goes on from there', async () => {
    const result = await onPage('/tim-kiem/?q=cẩm', async (page) => {
      await settled(page, 'cẩm');
      const before = (await titles(page)).length;
      await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
      await page.waitForFunction(
        () => document.querySelectorAll('[data-search-result]').length > 10,
      );
      const all = await titles(page);
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      return { before, all, focused };
    });
    expect(result.before).toBe(10);
    expect(result.focused).toBe(result.all[10]);
  });
});

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
        await status.filter({ hasText: 'theo bộ lọc' }).waitFor();
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
  test('the slash goes to the field, Escape empties it', async () => {
    const result = await onPage('/tim-kiem/?q=cẩm', async (page) => {
      await settled(page, 'cẩm');
      await page.keyboard.press('/');
      const focused = await page.evaluate(() => document.activeElement?.id);
      await page.keyboard.press('Escape');
      await page.waitForSelector('[data-search-results="empty"]', { state: 'attached' });
      return {
        focused,
        value: await page.inputValue('#q'),
        search: new URL(page.url()).search,
      };
    });
    expect(result).toEqual({ focused: 'q', value: '', search: '' });
  });

  test('emptying the field leaves the filters of the whole site and no message', async () => {
    const result = await onPage('/tim-kiem/?q=tết trồng cây', async (page) => {
      await settled(page, 'tết trồng cây');
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
    const status = await onPage('/tim-kiem/?q=tết trồng cây', async (page) => {
      await settled(page, 'tết trồng cây');
      return page.getByRole('status').textContent();
    });
    expect(status).toMatch(/^\d+ kết quả cho “tết trồng cây”\.$/);
  });
});

describe('transfer', () => {
  /** Bytes that a host sends for each file of the site that the page asks for, fonts and icons apart. */
  function listen(page: Page): () => Promise<{ name: string; size: number }[]> {
    let log: Promise<{ name: string; size: number }>[] = [];
    page.on('response', (response) => {
      const name = new URL(response.url()).pathname;
      if (/\.(?:woff2|svg)$/.test(name) || response.status() !== 200) return;
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
      const read = listen(page);
      await page.goto(`${address}/tim-kiem/`);
      return (await read()).map(({ name }) => name);
    });
    expect(names.filter((name) => name.includes('/pagefind/'))).toEqual([]);
  });

  test('the first results and a later query stay within their budgets', async () => {
    const sizes = await onPage('/', async (page) => {
      const read = listen(page);
      await page.goto(`${address}/tim-kiem/`);
      const ask = async (query: string) => {
        await page.fill('#q', query);
        await page.keyboard.press('Enter');
        await settled(page, query);
        return read();
      };
      const first = await ask('ba sáng nước mắm');
      const later = await ask('nam sinh lớp 8 cứu hai em nhỏ');
      return { first, later };
    });
    const front = sizes.first.find(({ name }) => name.endsWith('/dau-muc.json'));
    expect(front?.size).toBeLessThanOrEqual(40_000);
    expect(total(sizes.first)).toBeLessThanOrEqual(170_000);
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
