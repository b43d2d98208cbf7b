/**
 * `npm run pictures:editor`: takes the pictures of `docs/bien-tap.md` of the editor itself, over the project's
 * own content and the site in `dist`. What it types is never saved.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { serve } from '../../scripts/lib/server.ts';
import { launchBrowser } from '../support/browser.ts';
import { cloneOf, handOver } from '../support/editorFolder.ts';
import { add, fieldAt, openRecord, type } from '../support/editorForm.ts';

const FOLDER = 'docs/hinh';
const STORY = 'Góp công, hiến đất làm xã kiểu mẫu về môi trường';
const INDICATOR = 'Thu ngân sách trên địa bàn';
/** The first figures of that indicator, as cells of a spreadsheet. */
const CELLS = 'Năm\t2020\t2021\nThu ngân sách (tỷ đồng)\t414\t662';

const root = process.cwd();
mkdirSync(FOLDER, { recursive: true });
const site = await serve(join(root, 'dist'), '/', 0);
const clone = cloneOf(root);
const browser = await launchBrowser(['--lang=vi-VN']);

/** Writes what a page shows, without a cursor that blinks. */
async function take(page: Page, name: string): Promise<void> {
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await sharp(png)
    .webp({ quality: 50, effort: 6 })
    .toFile(join(FOLDER, `${name}.webp`));
}

/** The editor's first page, in a browser that has not seen it before. */
async function firstPage(): Promise<Page> {
  const viewport = { width: 1200, height: 760 };
  const context = await browser.newContext({ viewport, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(`${site.address}bien-tap/`);
  await page.locator('#mo-thu-muc').waitFor();
  return page;
}

async function openClone(page: Page): Promise<void> {
  await handOver(page, clone);
  await page.locator('#mo-thu-muc').click();
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
  await page.getByRole('tree').first().waitFor();
}

async function ofStories(): Promise<void> {
  const page = await firstPage();
  await take(page, 'trang-mo-dau');
  await openClone(page);
  await page.getByRole('treeitem', { name: 'Gương điển hình', exact: true }).click();
  await page.getByRole('row').nth(5).waitFor();
  await take(page, 'danh-sach');
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).click();
  await fieldAt(page, 'headline');
  await take(page, 'bieu-mau');
  await page.goBack();
  await openRecord(page, 'Gương điển hình', STORY);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  await take(page, 'xem-truoc');
  await type(page, 'sources.0.url', 'http://10.0.0.1/bai');
  await type(page, 'sources.1.url', 'http://may-cua-toi/bai');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.locator('#dieu-can-sua').waitFor();
  await take(page, 'dieu-can-sua');
}

async function ofFigures(): Promise<void> {
  const page = await firstPage();
  await openClone(page);
  await openRecord(page, 'Chỉ tiêu', INDICATOR);
  await add(page, 'pasted');
  await type(page, 'pasted.block', CELLS);
  await (await fieldAt(page, 'pasted.kind')).scrollIntoViewIfNeeded();
  const shown = page.frameLocator('iframe').getByRole('heading', { name: 'Các số sẽ ghi' });
  await shown.waitFor();
  await take(page, 'dan-so');
}

try {
  await ofStories();
  await ofFigures();
} finally {
  await browser.close();
  site.close();
  clone.remove();
}
