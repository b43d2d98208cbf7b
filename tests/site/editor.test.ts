/** The editor in a real browser, over a real repository: four tasks of a clerk, and what is refused. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { loadAxe, RULES, violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { cloneOf, takeBack, type Clone } from '../support/editorFolder.ts';
import { add, choose, openRecord, save, type } from '../support/editorForm.ts';
import { EDITOR, openFolder } from '../support/editorOpened.ts';
import { fillPhoto, fillSource, fillStory } from '../support/editorStory.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';
import { FIXTURE_TODAY, onDay } from '../support/fixture.ts';
import { DIST, ROOT } from '../support/site.ts';

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

/** What the pages complained of, and whom they asked beside the site. */
const complaints: string[] = [];
const opened = () => openFolder(browser, clone, complaints);

/** The lines that a task has changed, and what the check says of the whole. */
async function changes(page: Page) {
  await takeBack(page, clone);
  await page.context().close();
  clone.git('add', '--all');
  const lines = clone
    .git('diff', '--cached', '--unified=0')
    .split('\n')
    .filter((line) => /^[-+](?![-+]{2} )/.test(line));
  const { problems } = checkContent(clone.folder, FIXTURE_TODAY);
  return { lines, problems };
}
const commit = (subject: string) => clone.git('commit', '--quiet', `--message=${subject}`);

describe('a clerk', () => {
  test('adds a story', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'Tạo bài viết mới' }).click();
    await fillStory(page, 'Dựng cầu tạm cho dân qua suối');
    const preview = page.frameLocator('iframe').getByRole('heading', { level: 1 });
    await preview.filter({ hasText: 'Dựng cầu tạm cho dân qua suối' }).waitFor();
    await save(page);
    const { lines, problems } = await changes(page);
    expect(problems).toEqual([]);
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "+---
      +headline: Dựng cầu tạm cho dân qua suối
      +kind: tap-the
      +collective: Đội thanh niên thôn Thử
      +summary: Đội thanh niên dựng cầu tạm qua suối trong một buổi sáng.
      +place: doi-sim
      +field: kinh-te
      +occasion: tuong-tro
      +date: '2029-04'
      +basis: press
      +sources:
      +  - title: Cây cầu của đội thanh niên
      +    publisher: Báo Thử nghiệm
      +    url: https://bao-thu-nghiem.example.com/cau-tam
      +    read: full
      +    accessed: '2031-03-01'
      +published: '2031-03-01'
      +---
      +
      +Nước lên, cầu cũ trôi.
      +
      +Đội dựng cầu mới trong *một buổi*."
    `);
    expect(clone.git('diff', '--cached', '--name-only').trim()).toBe(
      'content/guong-dien-hinh/2029/2029-dung-cau-tam-cho-dan-qua-suoi.md',
    );
    commit('Add a story');
  });

  test('adds a figure', async () => {
    const page = await opened();
    await openRecord(page, 'Chỉ tiêu', 'Bảo hiểm y tế toàn tỉnh');
    await add(page, 'observations');
    await type(page, 'observations.3.year', '2029');
    await type(page, 'observations.3.value', '96,4');
    await choose(page, 'observations.3.kind', 'thực hiện cả năm');
    await choose(page, 'observations.3.coverage', 'toàn tỉnh');
    await fillSource(page, 'observations.3.source', 'Bảo hiểm y tế năm 2029', '2029');
    await save(page);
    const { lines, problems } = await changes(page);
    expect(problems).toEqual([]);
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "+    },
      +    {
      +      "year": 2029,
      +      "value": 96.4,
      +      "kind": "actual",
      +      "coverage": "province",
      +      "source": {
      +        "title": "Bảo hiểm y tế năm 2029",
      +        "publisher": "Báo Thử nghiệm",
      +        "url": "https://bao-thu-nghiem.example.com/2029",
      +        "read": "full",
      +        "accessed": "2031-03-01"
      +      }"
    `);
    commit('Add a figure');
  });

  test('adds figures of several years from a spreadsheet', async () => {
    const page = await opened();
    await openRecord(page, 'Chỉ tiêu', 'Nước sạch');
    await add(page, 'pasted');
    await type(page, 'pasted.block', 'Năm\t2027\t2028\nNước sạch (%)\t75\t81,5');
    await choose(page, 'pasted.kind', 'thực hiện cả năm');
    await fillSource(page, 'pasted.source', 'Nước sạch qua các năm', 'nuoc');
    await save(page);
    const { lines, problems } = await changes(page);
    expect(problems).toEqual([]);
    expect(lines.filter((line) => /"(?:year|value)"/.test(line))).toEqual([
      '+      "year": 2027,',
      '+      "value": 75,',
      '+      "year": 2028,',
      '+      "value": 81.5,',
    ]);
    expect(lines.filter((line) => line.startsWith('-'))).toEqual([]);
    commit('Add figures');
  });

  test('corrects a published figure, with its correction', async () => {
    const page = await opened();
    await openRecord(page, 'Chỉ tiêu', 'Bảo hiểm y tế toàn tỉnh');
    await type(page, 'observations.0.value', '94,2');
    await save(page);
    const asked = await page.locator('#dieu-can-sua').innerText();
    await page.getByRole('searchbox').first().fill('');
    await page.getByRole('treeitem', { name: 'Đính chính' }).click();
    await add(page, 'records');
    const fields = {
      id: 'bao-hiem-y-te-toan-tinh-2026',
      date: FIXTURE_TODAY,
      page: '/chi-tieu/bao-hiem-y-te-toan-tinh/',
      what: 'Bảo hiểm y tế toàn tỉnh, năm 2026',
      was: '94%',
      now: '94,2%',
      reason: 'Làm tròn sai.',
    };
    for (const text of [fields.id, fields.page, fields.what, fields.was, fields.now])
      expect(asked).toContain(text);
    for (const [key, text] of Object.entries(fields)) await type(page, `records.6.${key}`, text);
    await save(page);
    const { lines, problems } = await changes(page);
    expect(problems).toEqual([]);
    expect(lines).toContain('-      "value": 94,');
    expect(lines).toContain('+      "value": 94.2,');
    expect(lines.filter((line) => line.startsWith('-'))).toEqual(['-      "value": 94,']);
    commit('Correct a figure');
  });

  test('changes one word of a story, and its line alone changes', async () => {
    const page = await opened();
    await openRecord(page, 'Gương điển hình', 'Hiến đất mở đường thôn');
    await type(page, 'sources.0.title', 'Những hộ hiến đất mở đường');
    await save(page);
    const { lines, problems } = await changes(page);
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      '-  - title: Những hộ hiến đất làm đường',
      '+  - title: Những hộ hiến đất mở đường',
    ]);
    commit('Change a title');
  });

  test('adds a photo, which is made smaller, named by the story and leaves its EXIF behind', async () => {
    const page = await opened();
    await openRecord(page, 'Gương điển hình', 'Hiến đất mở đường thôn');
    await fillPhoto(page);
    const previewed = page.frameLocator('iframe').locator('figure.photo img');
    const width = () => previewed.evaluate((it: HTMLImageElement) => it.naturalWidth);
    await expect.poll(width, { timeout: 30_000 }).toBeGreaterThan(100);
    await save(page);
    const { problems } = await changes(page);
    expect(problems).toEqual([]);
    const photo = 'content/guong-dien-hinh/2026/2026-hien-dat-mo-duong-thon.webp';
    expect(clone.git('diff', '--cached', '--name-only').split('\n')).toContain(photo);
    expect(readFileSync(join(clone.folder, photo)).includes('Exif')).toBe(false);
    commit('Add a photo');
  });

  test('withdraws a story', async () => {
    const page = await opened();
    await openRecord(page, 'Gương điển hình', 'Mở quán cơm không đồng');
    await add(page, 'withdrawn');
    await choose(page, 'withdrawn.reason', 'không còn căn cứ để đăng');
    await save(page);
    const { lines, problems } = await changes(page);
    expect(problems).toEqual([]);
    expect(lines.filter((line) => line.startsWith('+'))).toEqual([
      '+withdrawn:',
      `+  date: '${FIXTURE_TODAY}'`,
      '+  reason: het-can-cu',
    ]);
    commit('Withdraw a story');
  });
});

describe('the pages built of all that', () => {
  let copy: ProjectCopy;
  const page = (path: string) => copy.read(`dist/${path}/index.html`);
  beforeAll(() => {
    copy = copyProject(join(clone.folder, 'content'));
    const { status, output } = copy.run(['scripts/build.ts', '--no-pictures', '--copies', 'none'], {
      env: onDay(FIXTURE_TODAY),
    });
    expect(status, output).toBe(0);
  });
  afterAll(() => copy.remove());

  test.each([
    ['the story', 'guong-dien-hinh/2029-dung-cau-tam-cho-dan-qua-suoi', '<em>một buổi</em>'],
    ['the photo', 'guong-dien-hinh/2026-hien-dat-mo-duong-thon', 'alt="Con đường thôn mới mở"'],
    ['the figure', 'chi-tieu/bao-hiem-y-te-toan-tinh', '96,4%'],
    ['the figures from a spreadsheet', 'chi-tieu/nuoc-sach', '81,5%'],
    ['the corrected figure', 'chi-tieu/bao-hiem-y-te-toan-tinh', '94,2%'],
    ['the correction', 'dinh-chinh', 'Làm tròn sai.'],
    [
      'why a story is gone',
      'guong-dien-hinh/2031-mo-quan-com-khong-dong',
      'không còn căn cứ để đăng',
    ],
  ])('show %s', (_what, path, words) => {
    expect(page(path).replaceAll('\u00A0', ' ')).toContain(words);
  });

  test('show nothing else of the story that was withdrawn', () => {
    expect(page('guong-dien-hinh')).not.toContain('Mở quán cơm không đồng');
    expect(page('guong-dien-hinh/2031-mo-quan-com-khong-dong')).not.toContain('quán cơm');
  });
});

test('asked nobody beside the site, and nothing was complained of', () => {
  expect(complaints).toEqual([]);
});

test('our own part of the page: axe finds nothing, at the width of a phone, too', async () => {
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 390, height: 800 } });
  await page.goto(inject('site').address + EDITOR);
  await page.locator('#mo-thu-muc').waitFor();
  await loadAxe(page);
  expect(await violations(page, RULES)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.close();
});

test('the editor’s program is at most 30 files and 5.8 MB, compressed copies apart, and says nowhere where it was made', () => {
  const folder = join(DIST, EDITOR);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // What it knows of the records grows with them; `references.test.ts` holds by how much.
    .filter((name) => !/\.(?:br|gz)$|^du-lieu\.json$/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
  expect(files.length).toBeLessThanOrEqual(30);
  const bytes = files.map((file) => readFileSync(file));
  expect(bytes.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(5_800_000);
  expect(files.filter((_, i) => bytes[i]?.includes(`${ROOT}/src`))).toEqual([]);
});
