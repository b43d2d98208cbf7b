/** `npm run dev`, as who edits with it meets it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { freePorts } from '../support/freePorts.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';

let copy: ProjectCopy;
let dev: ChildProcess;
let address: string;
let printed = '';
const ask = (path: string) => fetch(new URL(path, address));

beforeAll(async () => {
  copy = copyProject();
  const [port = 0] = await freePorts(1);
  address = `http://localhost:${port}`;
  dev = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: copy.folder,
    env: { PATH: process.env['PATH'], HOME: '/dev/null/khong-co' },
  });
  for (const stream of [dev.stdout, dev.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await vi.waitUntil(
    () =>
      ask('/').then(
        ({ ok }) => ok,
        () => false,
      ),
    {
      timeout: 120_000,
      interval: 500,
    },
  );
});
afterAll(async () => {
  const ended = new Promise((resolve) => dev.once('exit', resolve));
  dev.kill();
  await ended;
  copy.remove();
});

/** Addresses of the site itself that a page links to. */
async function linkedFrom(path: string): Promise<string[]> {
  const { document } = parseHTML(await (await ask(path)).text());
  return [...document.querySelectorAll('a[href], link[href], img[src]')]
    .map((it) => (it.getAttribute('href') ?? it.getAttribute('src') ?? '').replace(/[?#].*/, ''))
    .filter((address) => /^\/(?!\/|@|node_modules|src\/)/.test(address));
}

test('answers every address that pages link to: each file, and one page of each folder', async () => {
  const files = new Set<string>();
  const pages = new Map([['/', '/']]);
  for (const path of pages.values())
    for (const found of await linkedFrom(path)) {
      if (!found.endsWith('/')) files.add(found);
      const [, section, ...below] = found.split('/');
      const place = `${section}/${below.slice(0, -2).join('/')} ${below.length}`;
      if (found.endsWith('/') && !pages.has(place)) pages.set(place, found);
    }
  expect(files.size).toBeGreaterThan(10);
  expect(pages.size).toBeGreaterThan(10);
  for (const path of [...files, ...pages.values()])
    expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 200 });
});

test('the search page says that a preview has no index, and what works', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/tim-kiem/?q=lua`);
    await page.getByText('không có chỉ mục').waitFor();
    expect(await page.locator('[data-search-status]').innerText()).toMatch(/npm start.*danh sách/);
    expect(await page.locator('[data-search-browse] a').count()).toBeGreaterThan(3);
  } finally {
    await browser.close();
  }
});

test('a slip in the content is shown with the fix that the check gives, until it is mended', async () => {
  const file = join(copy.folder, 'content/site.json');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('"name":', '"nam":'));
  const { output } = copy.run(['scripts/check.ts']);
  const [fix = ''] = /Sửa[^\n]*:\n\s+(\S[^\n]*)/.exec(output)?.slice(1) ?? [];
  expect(fix).not.toBe('');
  await vi.waitUntil(async () => !(await ask('/')).ok, { timeout: 60_000, interval: 500 });
  const told = printed + (await (await ask('/')).text());
  expect(told).toContain('content/site.json');
  expect(told.replaceAll('\\"', '"').replaceAll('&quot;', '"')).toContain(fix);
  writeFileSync(file, before);
  await vi.waitUntil(async () => (await ask('/')).ok, { timeout: 60_000, interval: 500 });
});
