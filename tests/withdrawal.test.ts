/** A story withdrawn, a movement renamed and a figure corrected, each by one record, in a site really built. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullName } from '../src/domain/naming.ts';
import { serve } from '../scripts/lib/server.ts';
import { launchBrowser } from './browser.ts';
import { deadLinks } from './links.ts';
import { copyProject, type ProjectCopy } from './project.ts';
import { readCatalog, readSite, textOf, type SitePage } from './site.ts';
import { complaintsOf, visitor } from './visit.ts';

const STORY = '2021-tu-buon-cua-dong-sang-mo-xuong-may-tre';
const PAGE = `/guong-dien-hinh/${STORY}/`;
const RENAMED = { from: '/phong-trao/rac-thai/', to: '/phong-trao/chong-rac-thai/' };
const FIGURE = '/chi-tieu/thu-ngan-sach/';
const story = readCatalog().exemplars.find(({ id }) => id === STORY);
if (!story) throw new Error('the story that the test withdraws is not in the content');

let copy: ProjectCopy;
let pages: SitePage[];
const pageAt = (path: string) => {
  const page = pages.find((it) => it.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};

beforeAll(() => {
  copy = copyProject();
  const content = (path: string) => join(copy.folder, 'content', path);
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(content(path), change(readFileSync(content(path), 'utf8')));
  const list = (path: string, records: unknown[]) =>
    writeFileSync(content(path), JSON.stringify(records));

  edit(
    `guong-dien-hinh/2021/${STORY}.md`,
    () => "---\nwithdrawn:\n  date: '2026-11-24'\n  reason: theo-yeu-cau\n---\n",
  );
  renameSync(content('phong-trao/rac-thai.md'), content('phong-trao/chong-rac-thai.md'));
  list('chuyen-huong.json', [{ ...RENAMED, date: '2026-11-24' }]);
  // What other records say of the story and of the movement stays as it was.
  edit('phong-trao/du-lich.md', (text) => `${text}\n[Chuyện](${PAGE}), [rác](${RENAMED.from}).\n`);
  const correction = { date: '2026-11-24', was: 'Tên sai để thử', reason: 'Chép nhầm khi thử' };
  list('dinh-chinh.json', [
    {
      ...correction,
      id: 'ten-nguoi-thu',
      page: PAGE,
      what: 'Tên người',
      now: fullName(story.people[0] ?? { family: '', given: '' }),
    },
    { ...correction, id: 'so-thu', page: FIGURE, what: 'Số thử', was: '7 tỷ', now: '8 tỷ' },
  ]);
  const { status, output } = copy.build({ SITE_URL: 'https://example.vn/thi-dua/' });
  if (status !== 0) throw new Error(output);
  pages = readSite(join(copy.folder, 'dist'));
});
afterAll(() => copy.remove());

/** Every file of the built site as text, whatever it is packed in; compressed copies have a test of their own. */
function builtFiles(): { name: string; text: string }[] {
  const dist = join(copy.folder, 'dist');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      const name = join(entry.parentPath, entry.name).slice(dist.length);
      if (/\.(?:br|gz)$/.test(name)) return [];
      const packed = name.endsWith('.zip')
        ? Object.values(unzipSync(bytes)).map((it) => Buffer.from(it))
        : [bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes];
      return packed.map((it) => ({ name, text: it.toString('utf8') }));
    });
}

test('nothing of a withdrawn story is in any file of the site', () => {
  const secrets = [
    story.headline,
    story.summary.slice(0, 60),
    ...story.people.map((it) => fullName(it)),
    ...story.people.flatMap(({ role }) => role ?? []),
    ...story.sources.map(({ title }) => title),
    ...story.sources.flatMap(({ url }) => url ?? []),
    ...story.doubts,
    'Tên sai để thử',
    'ten-nguoi-thu',
  ];
  expect(secrets.length).toBeGreaterThan(8);
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const files = builtFiles();
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap(({ name, text }) =>
    secrets.filter((it) => plain(text).includes(plain(it))).map((it) => `${name}: ${it}`),
  );
  expect(found).toEqual([]);
  const mentioned = files.filter(({ text }) => text.includes(STORY)).map(({ name }) => name);
  // The address itself, which carries the deed, stays with its page and with links to it.
  expect(mentioned.toSorted()).toEqual([`${PAGE}index.html`, '/phong-trao/du-lich/index.html']);
  expect(files.map(({ name }) => name).filter((name) => name.includes(STORY))).toEqual([
    `${PAGE}index.html`,
  ]);
});

test('compressed copies hold what the files beside them hold, so that nothing withdrawn stays in them', () => {
  const dist = join(copy.folder, 'dist');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const unpack = { '.br': brotliDecompressSync, '.gz': gunzipSync };
  for (const [ending, unpacked] of Object.entries(unpack)) {
    const copies = names.filter((name) => name.endsWith(ending));
    expect(copies.length).toBeGreaterThan(300);
    const wrong = copies.filter((name) => {
      const original = readFileSync(join(dist, name.slice(0, -ending.length)));
      return !unpacked(readFileSync(join(dist, name))).equals(original);
    });
    expect(wrong).toEqual([]);
  }
});

test('its address keeps a page that says when and why, outside search engines and search', () => {
  const { document } = pageAt(PAGE);
  expect(textOf(document.body)).toMatch(
    /rút khỏi trang từ ngày 24 tháng 11 năm 2026, theo yêu cầu của người được nhắc tới/,
  );
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(document.querySelector('[data-pagefind-body]')).toBeNull();
  expect(textOf(pageAt('/dinh-chinh/').document.body)).toContain('đã được che');
});

test('a correction stands at the head of its page and in the list of corrections', () => {
  for (const path of [FIGURE, '/dinh-chinh/'])
    expect(textOf(pageAt(path).document.body)).toContain('Số thử. Đã ghi: 7 tỷ. Sửa thành: 8 tỷ.');
});

test('a moved page leads on from its old address', () => {
  const { document } = pageAt(RENAMED.from);
  const target = `/thi-dua${RENAMED.to}`;
  expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(
    `0; url=${target}`,
  );
  expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    `https://example.vn${target}`,
  );
  expect(document.querySelector('main a')?.getAttribute('href')).toBe(target);
  expect(readFileSync(join(copy.folder, 'dist/_redirects'), 'utf8')).toBe(
    `/thi-dua${RENAMED.from} ${target} 301\n`,
  );
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
});

test('neither does anything in a browser that the policy of the site forbids', async () => {
  const server = await serve(join(copy.folder, 'dist'), '/thi-dua/', 0);
  const browser = await launchBrowser();
  try {
    const context = await visitor(browser);
    expect(await complaintsOf(context, server.address, PAGE)).toEqual([]);
    const led = (page: Page) => page.waitForURL(`**${RENAMED.to}`);
    expect(await complaintsOf(context, server.address, RENAMED.from, led)).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});

test('both stay out of the sitemap, and no link is dead', () => {
  const dist = join(copy.folder, 'dist');
  const listed = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  expect(listed).toContain(`https://example.vn/thi-dua${RENAMED.to}`);
  for (const path of [PAGE, RENAMED.from]) expect(listed).not.toContain(path);
  expect(deadLinks(pages, dist, '/thi-dua/')).toEqual([]);
});
