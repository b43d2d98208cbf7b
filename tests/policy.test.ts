/** Every kind of page in a real browser under the headers that hosts send. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve, type RunningServer } from '../scripts/lib/server.ts';
import { launchBrowser } from './browser.ts';
import { complaintsOf, VISITS } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(VISITS)('$name: nothing to complain of', async ({ path, use }) => {
  expect(await complaintsOf(browser, inject('address'), path, use)).toEqual([]);
});

describe('what does not belong on a page', () => {
  const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  const SCRIPT = '<script>document.title = "changed"</script>';
  let folder: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
    for (const name of ['404.html', 'favicon.svg', 'tai-nguyen'])
      cpSync(join('dist', name), join(folder, name), { recursive: true });
    server = await serve(folder, '/', 0);
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const page = (change: (html: string) => string) => {
    const html = change(readFileSync('dist/gioi-thieu/index.html', 'utf8'));
    expect(html).toContain(META.test(html) ? 'Content-Security-Policy' : SCRIPT);
    writeFileSync(join(folder, 'index.html'), html);
  };
  const inBody = (text: string) => (html: string) => html.replace('</main>', `${text}</main>`);

  test.each([
    ['script between the lines', SCRIPT, /policy: script-src-elem inline/],
    ['a style attribute', '<p style="color: red">x</p>', /policy: style-src-attr inline/],
    ['a picture from elsewhere', '<img src="https://example.com/x.png" alt="">', /policy: img-src/],
    ['a script from elsewhere', '<script src="https://example.com/x.js"></script>', /script-src/],
    ['a frame', '<iframe src="/404.html" title="x"></iframe>', /policy: frame-src/],
  ])('%s is reported and does not run', async (_name, text, report) => {
    page(inBody(text));
    const complaints = await complaintsOf(browser, server.address, '/', async (it) => {
      expect(await it.title()).not.toBe('changed');
    });
    expect(complaints.join('\n')).toMatch(report);
  });

  test('the headers hold without the policy in the page', async () => {
    page((html) => inBody(SCRIPT)(html.replace(META, '')));
    const complaints = await complaintsOf(browser, server.address, '/');
    expect(complaints.join('\n')).toContain('policy: script-src-elem inline');
  });

  test('the policy in the page holds without headers', async () => {
    page(inBody(SCRIPT));
    const complaints = await complaintsOf(browser, server.address, '/404.html', async (it) => {
      const html = readFileSync(join(folder, 'index.html'), 'utf8');
      await it.route('**/tran', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
      await it.goto(`${server.address}tran`);
    });
    expect(complaints.join('\n')).toContain('policy: script-src-elem inline');
  });
});
