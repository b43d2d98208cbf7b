/** The preview of a merge request, opened by double-click: from a disk, without a server. */
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { relativeAddress, relativePage } from '../../scripts/lib/relative.ts';
import { launchBrowser } from '../support/browser.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';

let copy: ProjectCopy;
let browser: Browser;
let page: Page;
const faults: string[] = [];
const fileOf = (name: string) => join(copy.folder, 'xem-truoc', name);
const open = (name: string) => page.goto(pathToFileURL(fileOf(name)).href);

beforeAll(async () => {
  if (!existsSync('dist/index.html')) throw new Error('dist is missing: run `npm run build` first');
  copy = copyProject();
  symlinkSync(resolve('dist'), join(copy.folder, 'dist'));
  expect(copy.run(['scripts/preview.ts'])).toMatchObject({ status: 0 });
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('requestfailed', (request) => {
    // What a page still asked for when the next was opened is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
});
afterAll(async () => {
  await browser.close();
  copy.remove();
});

test.each([
  ['/chi-tieu/x/', 'index.html', 'chi-tieu/x/index.html'],
  ['/', 'chi-tieu/x/index.html', '../../index.html'],
  ['/chi-tieu/#a', 'chi-tieu/x/index.html', '../index.html#a'],
  ['/tim-kiem/?q=x', '404.html', 'tim-kiem/index.html?q=x'],
  ['/du-lieu/tat-ca.zip', 'du-lieu/index.html', 'tat-ca.zip'],
  ['#muc', 'index.html', '#muc'],
  ['https://bao.vn/bai/', 'index.html', 'https://bao.vn/bai/'],
])('%s seen from %s is %s', (address, file, relative) => {
  expect(relativeAddress(address, file, { site: 'https://a.vn', base: '/' })).toBe(relative);
  const under = address.startsWith('/') ? `/thi-dua${address}` : address;
  const place = { site: 'https://a.vn', base: '/thi-dua/' };
  expect(relativeAddress(under, file, place)).toBe(relative);
  if (under !== address)
    expect(relativeAddress(`https://a.vn${under}`, file, place)).toBe(relative);
});

test('photos of every width and pages that have moved lead on from their file, too', () => {
  const html =
    '<meta http-equiv="refresh" content="0; url=/a/"><source srcset="/anh/1.avif 360w, /anh/2.avif 720w">';
  expect(relativePage(html, 'b/index.html', { site: 'https://a.vn', base: '/' })).toBe(
    '<meta http-equiv="refresh" content="0; url=../a/index.html"><source srcset="../anh/1.avif 360w, ../anh/2.avif 720w">',
  );
});

test('every address within the site leads to a file that is there', () => {
  const missing = readdirSync(fileOf(''), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) =>
      [...readFileSync(fileOf(name), 'utf8').matchAll(/ (?:href|src|action)="(?!\w+:)([^"#?]+)/g)]
        .map(([, address = '']) => join(dirname(fileOf(name)), address))
        .filter((target) => !existsSync(target))
        .map((target) => `${name}: ${target}`),
    );
  expect(missing).toEqual([]);
});

test('pages have their styles and pictures, and a link leads to the next', async () => {
  await open('index.html');
  const styled = () =>
    page.evaluate(() => ({
      font: getComputedStyle(document.body).fontFamily,
      sheets: [...document.styleSheets].filter((sheet) => sheet.href?.endsWith('.css')).length,
      empty: [...document.images].filter((image) => image.complete && image.naturalWidth === 0)
        .length,
    }));
  const bare = await (
    await browser.newPage()
  ).evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(await styled()).toMatchObject({ empty: 0 });
  expect((await styled()).sheets).toBeGreaterThan(1);
  expect((await styled()).font).not.toBe(bare);
  for (const name of ['phong-trao', 'chi-tieu']) {
    await page.locator(`nav a[href$="${name}/index.html"]`).first().click();
    await page.waitForURL(`**/${name}/index.html`);
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect((await styled()).font).not.toBe(bare);
  }
  await page.locator('main a[href^="../chi-tieu/"], main a[href$="/index.html"]').last().click();
  expect(existsSync(fileURLToPath(page.url().replace(/[?#].*/, '')))).toBe(true);
  expect(faults).toEqual([]);
});

test('the search says that it does not work from a disk, and what does', async () => {
  await open('index.html');
  await page.locator('form[role="search"] input').first().fill('nông thôn mới');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/index.html?q=**');
  expect(await page.getByRole('note').innerText()).toMatch(/không tìm kiếm.*danh sách.*npm start/);
  expect(await page.getByText('Không tải được').count()).toBe(0);
  expect(faults).toEqual([]);
});
