/** What the editor does not save, and where it says why. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAxe, RULES, violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { cloneOf, takeBack, type Clone } from '../support/editorFolder.ts';
import { addPhoto, fieldAt, openRecord, type } from '../support/editorForm.ts';
import { openFolder } from '../support/editorOpened.ts';
import { ROOT } from '../support/site.ts';

const PANEL = '#dieu-can-sua';

let browser: Browser;
let clone: Clone;
beforeAll(async () => {
  browser = await launchBrowser();
  clone = cloneOf(ROOT);
});
afterAll(async () => {
  await browser.close();
  clone.remove();
});

describe('what is refused, with the reason at its field', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openFolder(browser, clone, []);
    await openRecord(page, 'Gương điển hình', 'Hiến đất mở đường thôn');
  });
  afterAll(() => page.context().close());

  test.each([
    ['an address that is none', 'sources.0.url', 'baohatinh.vn/bai', 'https://'],
    ['a month that is none', 'date', '2026-13', '4/2023'],
    ['no headline', 'headline', '', ''],
  ])('%s: by the field itself', async (_name, keyPath, wrong, words) => {
    const field = await fieldAt(page, keyPath);
    const input = field.locator('input, textarea').first();
    const right = await input.inputValue();
    await input.fill(wrong);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    const invalid = field.locator('[aria-invalid="true"]').first();
    await invalid.waitFor();
    expect(await field.innerText()).toContain(words);
    await input.fill(right);
  });

  test.each([
    ['a day to come', 'published', '2031-12-31', 'Ngày đăng'],
    [
      'an address on a network of one’s own',
      'sources.0.url',
      'http://10.0.0.1/bai',
      'Địa chỉ trang',
    ],
    [
      'a name of a person in the headline',
      'headline',
      'Ông Lãm hiến đất mở đường thôn',
      'Việc làm',
    ],
  ])('%s: by our panel, which leads to the field', async (_name, keyPath, wrong, label) => {
    const field = await fieldAt(page, keyPath);
    const input = field.locator('input, textarea').first();
    const right = await input.inputValue();
    await input.fill(wrong);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    const link = page.locator(PANEL).getByRole('button', { name: label }).first();
    await link.click();
    const focused = () => field.evaluate((it) => it.contains(document.activeElement));
    await expect.poll(focused, { timeout: 20_000 }).toBe(true);
    await page.locator(`${PANEL} .dong`).click();
    await input.fill(right);
  });

  test('who goes on to another field at once keeps the cursor there', async () => {
    await type(page, 'published', '2031-12-31');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    const other = await fieldAt(page, 'updated');
    const link = page.locator(PANEL).getByRole('button', { name: 'Ngày đăng' }).first();
    await link.waitFor();
    const stays = other.evaluate(async (field) => {
      const frame = () => new Promise(requestAnimationFrame);
      // What was typed last has the cursor until the package's message opens.
      await new Promise((led) => document.addEventListener('click', led, { once: true }));
      while (!document.querySelector('[data-key-path="published"] :focus')) await frame();
      field.querySelector('input')?.focus();
      // A second of frames: the field that was led to takes the cursor back for half of one.
      for (let count = 0; count < 60; count += 1) await frame();
      return field.contains(document.activeElement);
    });
    await link.click();
    expect(await stays).toBe(true);
    await page.locator(`${PANEL} .dong`).click();
  });

  test('axe finds nothing in our panel, and nothing in the preview', async () => {
    const preview = page.frames().find((it) => it !== page.mainFrame());
    await type(page, 'published', '2031-12-31');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.locator(PANEL).waitFor();
    await loadAxe(page);
    expect(await violations(page, RULES, PANEL)).toEqual([]);
    if (!preview) throw new Error('no preview');
    await preview.locator('h1').waitFor();
    await loadAxe(preview);
    // A page of the site has its frame around it; here the article stands alone.
    const own = RULES.filter((it) => it !== 'best-practice');
    expect(await violations(preview, own, '.ban-xem-truoc')).toEqual([]);
    await page.locator(`${PANEL} .dong`).click();
  });

  test('a file that is no picture: by words over the form, which keeps what was typed', async () => {
    const headline = await fieldAt(page, 'headline');
    await type(page, 'headline', 'Hiến đất mở rộng đường thôn');
    const field = await addPhoto(page, Buffer.from('không phải ảnh'));
    const told = page.getByRole('alertdialog').or(page.getByRole('dialog')).last();
    await told.getByText('Tệp không hợp lệ').waitFor();
    await told.getByRole('button', { name: 'Đồng ý' }).click();
    expect(await field.innerText()).toContain('Duyệt tệp');
    expect(await headline.locator('input, textarea').first().inputValue()).toBe(
      'Hiến đất mở rộng đường thôn',
    );
  });

  test('and the file stays as it was', async () => {
    await takeBack(page, clone);
    expect(clone.git('status', '--short')).toBe('');
  });
});
