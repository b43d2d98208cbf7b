/** What a reader is told where the search cannot do its work: what is missing, and never what is not true. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, onPage, useBrowser } from '../support/onPage.ts';
import { titles } from '../support/searchPage.ts';

useBrowser();

const QUERY = '/tim-kiem/?q=giúp nhau lúc khó';

/** What is said, and found, where `hinder` has done its harm. */
function searched(
  hinder: (page: Page) => Promise<unknown>,
  meanwhile = (page: Page) => page.waitForLoadState(),
) {
  return onPage('/', async (page) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await hinder(page);
    await page.goto(address + QUERY);
    await meanwhile(page);
    const status = page.locator('[data-search-status]:not(:empty)');
    await status.filter({ hasText: /\./ }).waitFor();
    await page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });
    return { said: (await status.textContent()) ?? '', found: await titles(page), faults };
  });
}

test('a lost file of the index is named', async () => {
  const { said, found } = await searched((page) =>
    page.route('**/dau-muc.json', (route) => route.fulfill({ status: 404 })),
  );
  expect(said).toContain('dau-muc.json');
  expect(said).toContain('máy chủ không có tệp này');
  expect(said).toContain('danh sách vẫn dùng được');
  expect(found).toEqual([]);
});

test('a file that hangs is given up, and said to be late', async () => {
  const asked = Promise.withResolvers<undefined>();
  const { said } = await searched(
    async (page) => {
      await page.clock.install();
      await page.route('**/dau-muc.json', () => asked.resolve(undefined));
    },
    async (page) => {
      await asked.promise;
      await page.clock.runFor(60_000);
    },
  );
  expect(said).toMatch(/dau-muc\.json.*chờ quá lâu/);
});

test.each(['index/*', 'pagefind.js*', 'wasm.*', '*.pf_meta', 'pagefind-entry.json*'])(
  'where Pagefind’s %s is lost, titles answer, and what may be missing is said',
  async (files) => {
    const { said, found } = await searched((page) =>
      page.route(`**/pagefind/${files}`, (route) => route.fulfill({ status: 404 })),
    );
    expect(said).toContain('Không tải được phần nội dung');
    expect(said).toContain('có thể còn thiếu');
    expect(found[0]).toBe('Giúp nhau lúc khó');
  },
);

test('where WebAssembly may not run, titles answer and the browser is named, not the network', async () => {
  const { said, found } = await searched((page) =>
    page.addInitScript(() => {
      WebAssembly.Module = function () {
        throw new Error('not allowed');
      } as never;
    }),
  );
  expect(said).toContain('Trình duyệt này không tìm được trong nội dung');
  expect(said).toContain('theo tên và đầu mục');
  expect(said).not.toMatch(/mạng|Không tải được/);
  expect(found[0]).toBe('Giúp nhau lúc khó');
});

test('a page of the host in place of a file is no file', async () => {
  const { said } = await searched((page) =>
    page.route('**/dau-muc.json', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Xin chờ' }),
    ),
  );
  expect(said).toMatch(/dau-muc\.json.*không phải của trang này/);
});

test('an error of the site itself is owned, and told the console', async () => {
  const { said, faults } = await searched((page) =>
    page.route('**/dau-muc.json', (route) => route.fulfill({ json: {} })),
  );
  expect(said).toContain('Trang gặp lỗi khi tìm');
  expect(said).not.toContain('mạng');
  expect(faults).not.toEqual([]);
});

test('a script that never comes leaves the sentence that the field needs it', async () => {
  const text = await onPage('/', async (page) => {
    await page.route('**/tai-nguyen/*.js', (route) => route.abort());
    await page.goto(address + QUERY);
    return page.locator('main').innerText();
  });
  expect(text).toContain('Ô tìm kiếm cần JavaScript');
  expect(text).toContain('Theo lĩnh vực');
});
