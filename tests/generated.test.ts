/** A build of generated cases, none of them real: a photo, and lists longer than a page. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { input } from '../src/testing/fixtures.ts';
import { markdownFile } from '../src/testing/contentFolder.ts';
import { serve, type RunningServer } from '../scripts/lib/server.ts';
import { launchBrowser } from './browser.ts';
import { deadLinks } from './links.ts';
import { drawnPhoto } from './photo.ts';
import { copyProject, type ProjectCopy } from './project.ts';
import { readSite, type SitePage } from './site.ts';

const BASE = '/thi-dua/';
const WITH_PHOTO = '2023-thu-co-anh';
/** Its site hides names known from the press alone, so its photo is hidden too. */
const HIDDEN = '2023-thu-an-ten';

let copy: ProjectCopy;
let site: string;
let pages: Map<string, SitePage>;

/** A generated case among the real places and fields. */
function story(id: string, over: Partial<ReturnType<typeof input<'exemplars'>>>) {
  const data = input('exemplars', {
    headline: `Việc thử ${id}`,
    summary: `Tóm tắt của việc thử ${id}.`,
    place: 'cam-lac',
    field: 'van-hoa-xa-hoi',
    ...over,
  });
  copy.write(
    `content/guong-dien-hinh/${id.slice(0, 4)}/${id}.md`,
    markdownFile(data, 'Một bài viết để thử.\n'),
  );
}

/** Longer than two pages of a list. */
const MANY = 120;
const GIVEN = ['Đức', 'An', 'Ánh', 'Bình', 'Dũng', 'Ê'];
const LIST = '/guong-dien-hinh/viec/tra-lai-cua-roi/';

function manyStories() {
  for (let i = 0; i < MANY; i += 1) {
    const date = i % 3 === 0 ? '2021' : '2022-05-01';
    story(`${date.slice(0, 4)}-thu-${String(i).padStart(3, '0')}`, {
      occasion: 'tra-lai-cua-roi',
      basis: 'stateSite',
      date,
      place: i % 2 === 0 ? 'cam-lac' : 'cam-minh',
      people: [{ family: `Thử ${i}`, given: GIVEN[i % GIVEN.length] ?? '' }],
    });
  }
}

const photo = (id: string) => ({
  file: `${id}.jpg`,
  alt: 'Hình vẽ mặt trời trên biển',
  credit: 'Hình vẽ để thử',
  licence: 'CC0 1.0',
});

beforeAll(async () => {
  copy = copyProject();
  site = join(copy.folder, 'dist');
  const settings = JSON.parse(readFileSync('content/site.json', 'utf8')) as object;
  copy.write('content/site.json', JSON.stringify({ ...settings, strictNaming: true }));
  const drawing = await drawnPhoto();
  for (const id of [WITH_PHOTO, HIDDEN])
    copy.write(`content/guong-dien-hinh/2023/${id}.jpg`, drawing);
  story(WITH_PHOTO, { people: [], photo: photo(WITH_PHOTO) });
  story(HIDDEN, { photo: photo(HIDDEN) });
  manyStories();
  const { status, output } = copy.build({ SITE_URL: `https://example.vn${BASE}` });
  if (status !== 0) throw new Error(output);
  pages = new Map(readSite(site).map((page) => [page.path, page]));
});
afterAll(() => copy.remove());

const pageOf = (path: string) => {
  const page = pages.get(path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
const onDisk = (address: string) => join(site, address.slice(BASE.length));

test('every link of the site holds', () => {
  expect(deadLinks([...pages.values()], site, BASE)).toEqual([]);
});

describe('a photo', () => {
  const figure = () => {
    const found = pageOf(`/guong-dien-hinh/${WITH_PHOTO}/`).document.querySelector('figure');
    if (!found) throw new Error('no figure');
    return found;
  };
  const copies = () =>
    [...figure().querySelectorAll('[srcset]')].flatMap((it) =>
      (it.getAttribute('srcset') ?? '').split(', ').map((candidate) => {
        const [address = '', width = ''] = candidate.split(' ');
        return { file: onDisk(address), width: parseInt(width) };
      }),
    );

  test('has its description, size, credit and licence', () => {
    const img = figure().querySelector('img');
    expect(img?.getAttribute('alt')).toBe('Hình vẽ mặt trời trên biển');
    expect([img?.getAttribute('width'), img?.getAttribute('height')]).toEqual(['1080', '675']);
    expect(figure().textContent).toContain('Hình vẽ để thử');
    expect(figure().textContent).toContain('CC0 1.0');
  });

  test('comes as AVIF, WebP and JPEG of the widths it names, without EXIF', async () => {
    const original = join(copy.folder, `content/guong-dien-hinh/2023/${WITH_PHOTO}.jpg`);
    expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('Nguoi chup thu');
    const made = await Promise.all(
      copies().map(async ({ file, width }) => {
        const metadata = await sharp(file).metadata();
        expect(metadata.width).toBe(width);
        expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
        return `${metadata.format === 'heif' ? 'avif' : metadata.format} ${width}`;
      }),
    );
    expect(made).toEqual(
      ['avif', 'webp', 'jpeg'].flatMap((format) => [
        `${format} 360`,
        `${format} 720`,
        `${format} 1080`,
      ]),
    );
    expect(statSync(copies()[0]!.file).size).toBeLessThan(statSync(original).size);
  });

  test('is nowhere in the site where its people may not be named', () => {
    expect(pageOf(`/guong-dien-hinh/${HIDDEN}/`).document.querySelector('img')).toBeNull();
    // Pictures for sharing, under /hinh/, are drawn from the deed and show no photo.
    const pictures = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(?:jpe?g|png|webp|avif)$/.test(file) && !file.startsWith('hinh/'),
    );
    expect(pictures.filter((file) => file.includes(HIDDEN))).toEqual([]);
    expect(pictures.filter((file) => file.endsWith('.jpg'))).toEqual([]);
    expect(existsSync(onDisk(figure().querySelector('img')?.getAttribute('src') ?? ''))).toBe(true);
  });
});

describe('a list longer than a page', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    server = await serve(site, BASE, 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const open = async (path: string) => {
    page = await browser.newPage();
    await page.goto(server.address + path.slice(1));
  };
  const cards = () => page.locator('main .records > li');
  const names = async () =>
    (await page.locator('main .records > li p.font-semibold').allTextContents()).map((name) =>
      name.trim().split(' ').at(-1),
    );
  const said = (text: string) => page.locator('[data-status]', { hasText: text }).waitFor();
  const choose = async (facet: string, value: string) => {
    const group = page.locator(`[data-facets] [data-facet="${facet}"]`);
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
    await group.locator(`[data-value="${value}"]`).click();
  };
  /** Cases of the facet among the records, generated and real. */
  const total = () =>
    [...pages.values()]
      .filter(({ path }) => path === LIST || path.startsWith(`${LIST}trang/`))
      .flatMap(({ document }) => [...document.querySelectorAll('main .records > li')]).length;

  test('is cut into pages of fifty that lead to each other', () => {
    const { document } = pageOf(LIST);
    expect(document.querySelectorAll('main .records > li')).toHaveLength(50);
    const links = [...document.querySelectorAll('[data-pages] a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(links).toEqual(
      [1, 2, 3].map((n) => `${BASE}${LIST.slice(1)}${n === 1 ? '' : `trang/${n}/`}`),
    );
    expect(total()).toBeGreaterThanOrEqual(MANY);
  });

  test('combines facets over all its pages, in the address, and back again', async () => {
    await open(LIST);
    await choose('nam', '2021');
    await said(`40 trong ${total()} gương phù hợp.`);
    expect(await cards().count()).toBe(40);
    await choose('dia-phuong', 'cam-minh');
    await said(`20 trong ${total()} gương phù hợp.`);
    expect(new URL(page.url()).search).toBe('?nam=2021&dia-phuong=cam-minh');
    // The number beside a value says how many cases choosing it would show.
    const other = page.locator('[data-facet="dia-phuong"] [data-value="cam-lac"]');
    expect(await other.innerText()).toMatch(/\(20\)$/);

    await page.goBack();
    await said(`40 trong ${total()} gương phù hợp.`);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('main .records > li').length === 50);
    expect(page.url()).toBe(server.address + LIST.slice(1));
  });

  test('opens combined from its address, and lifts one facet at a time', async () => {
    await open(`${LIST}?nam=2021&dia-phuong=cam-minh`);
    await said('20 trong');
    await page.locator('[data-chosen] a', { hasText: '2021' }).click();
    await said('60 trong');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await page.locator('[data-chosen] a', { hasText: 'Trả lại của rơi' }).click();
    await page.waitForURL('**/dia-phuong/cam-minh/');
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
    await page.goto(`${server.address}${LIST.slice(1)}?nam=2021`);
    await said('Không tải được bộ lọc');
    expect(await cards().count()).toBe(50);
    await context.close();
  });

  test('without script every facet value leads to its own list', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(server.address + LIST.slice(1));
    await choose('nam', '2021');
    await page.waitForURL('**/guong-dien-hinh/nam/2021/');
    expect(await page.locator('[data-orders]').isVisible()).toBe(false);
    await context.close();
  });
});
