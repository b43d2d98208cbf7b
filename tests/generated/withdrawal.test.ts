/** A story withdrawn, a movement renamed and a figure corrected, each by one record, in a site really built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fullName } from '../../src/domain/naming.ts';
import { loadAxe, RULES, violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { textOf } from '../support/site.ts';
import { complaintsOf, visitor } from '../support/visit.ts';
import { CORRECTED, CORRECTION, LINKING, RENAMED, WITHDRAWN, withdrawnStory } from './content.ts';
import { address, dist, pageAt } from './site.ts';

const PAGE = `/guong-dien-hinh/${WITHDRAWN}/`;
const story = withdrawnStory();

/** Every file of the built site as text, whatever it is packed in; compressed copies have a test of their own. */
function builtFiles(): { name: string; text: string }[] {
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
  expect(secrets.length).toBeGreaterThan(6);
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const files = builtFiles();
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap(({ name, text }) =>
    secrets.filter((it) => plain(text).includes(plain(it))).map((it) => `${name}: ${it}`),
  );
  expect(found).toEqual([]);
  const mentioned = files.filter(({ text }) => text.includes(WITHDRAWN)).map(({ name }) => name);
  // The address itself, which carries the deed, stays with its page and with links to it.
  expect(mentioned.toSorted()).toEqual([`${PAGE}index.html`, `${LINKING}index.html`]);
  expect(files.map(({ name }) => name).filter((name) => name.includes(WITHDRAWN))).toEqual([
    `${PAGE}index.html`,
  ]);
});

test('compressed copies hold what the files beside them hold, so that nothing withdrawn stays in them', () => {
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
    /rút khỏi trang từ ngày 24 tháng 02 năm 2031, theo yêu cầu của người được nhắc tới/,
  );
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(document.querySelector('[data-pagefind-body]')).toBeNull();
  expect(textOf(pageAt('/dinh-chinh/').document.body)).toContain('đã được che');
});

test('a correction stands at the head of its page and in the list of corrections', () => {
  for (const path of [CORRECTED, '/dinh-chinh/'])
    expect(textOf(pageAt(path).document.body)).toContain(
      `${CORRECTION.what}. Đã ghi: ${CORRECTION.was}. Sửa thành: ${CORRECTION.now}.`,
    );
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
  expect(readFileSync(join(dist, '_redirects'), 'utf8')).toContain(
    `/thi-dua${RENAMED.from} ${target} 301\n`,
  );
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
});

test('neither does anything in a browser that the policy of the site forbids', async () => {
  const browser = await launchBrowser();
  try {
    const context = await visitor(browser);
    expect(await complaintsOf(context, address, PAGE)).toEqual([]);
    const led = (page: Page) => page.waitForURL(`**${RENAMED.to}`);
    expect(await complaintsOf(context, address, RENAMED.from, led)).toEqual([]);
  } finally {
    await browser.close();
  }
});

test.each([
  ['Bài này đã được rút', PAGE],
  ['Trang này đã chuyển', RENAMED.from],
])('“%s” has no axe violation', async (heading, path) => {
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    // The moved page would lead on before it is looked at.
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
      await route.fulfill({ response, body });
    });
    await page.goto(address + path.slice(1));
    expect(await page.locator('h1').innerText()).toBe(heading);
    await loadAxe(page);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 768, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page, RULES), `${width} px, ${colorScheme}`).toEqual([]);
      }
    expect(page.url()).toBe(address + path.slice(1));
  } finally {
    await browser.close();
  }
});

test('both stay out of the sitemap', () => {
  const listed = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  expect(listed).toContain(`https://example.vn/thi-dua${RENAMED.to}`);
  for (const path of [PAGE, RENAMED.from]) expect(listed).not.toContain(path);
});
