/** Every kind of page in a real browser under the headers that hosts send. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve, type RunningServer } from '../../scripts/lib/server.ts';
import { launchBrowser } from '../support/browser.ts';
import { complaintsOf, visitor, VISITS } from '../support/visit.ts';
import { DIST } from '../support/site.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  context = await visitor(browser);
});
afterAll(() => browser.close());

test.each(VISITS)('$name: nothing to complain of', async ({ path, use }) => {
  expect(await complaintsOf(context, inject('site').address, path, use)).toEqual([]);
});

test('an unknown address: its page, and nothing to complain of but the address', async () => {
  const complaints = await complaintsOf(
    context,
    inject('site').address,
    '/khong-co/',
    async (page) => {
      expect(await page.locator('h1').innerText()).toBe('Không tìm thấy trang');
    },
  );
  expect(complaints).toEqual([expect.stringContaining('404')]);
});

describe('what does not belong on a page', () => {
  const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  const SCRIPT = '<script>document.title = "changed"</script>';
  let folder: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
    for (const name of ['404.html', 'favicon.svg', 'tai-nguyen'])
      cpSync(join(DIST, name), join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'html.js'), 'document.body.innerHTML = "<title>changed</title>"');
    server = await serve(folder, '/', 0);
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  let count = 0;
  /** Puts a changed page on the site, each at an address that no cache knows. */
  const put = (change: (html: string) => string): string => {
    const html = readFileSync(`${DIST}/gioi-thieu/index.html`, 'utf8');
    const changed = change(html);
    expect(changed).not.toBe(html);
    count += 1;
    writeFileSync(join(folder, `${count}.html`), changed);
    return `/${count}.html`;
  };
  const withText = (text: string) => (html: string) => html.replace('</main>', `${text}</main>`);

  test.each([
    ['script between the lines', SCRIPT, /policy: script-src-elem inline/],
    ['a style attribute', '<p style="color: red">x</p>', /policy: style-src-attr inline/],
    ['a picture from elsewhere', '<img src="https://example.com/x.png" alt="">', /policy: img-src/],
    ['a script from elsewhere', '<script src="https://example.com/x.js"></script>', /script-src/],
    ['text that a script makes HTML', '<script src="/html.js"></script>', /trusted-types-for/],
    ['a frame', '<iframe src="/404.html" title="x"></iframe>', /policy: frame-src/],
  ])('%s is reported and does not run', async (_name, text, report) => {
    const path = put(withText(text));
    const complaints = await complaintsOf(context, server.address, path, async (page) => {
      expect(await page.title()).not.toBe('changed');
    });
    expect(complaints.join('\n')).toMatch(report);
  });

  test('the headers hold without the policy in the page', async () => {
    const path = put((html) => withText(SCRIPT)(html.replace(META, '')));
    const complaints = await complaintsOf(context, server.address, path);
    expect(complaints.join('\n')).toContain('policy: script-src-elem inline');
  });

  test('the policy in the page holds without headers', async () => {
    const body = readFileSync(join(folder, put(withText(SCRIPT))), 'utf8');
    const complaints = await complaintsOf(context, server.address, '/404.html', async (page) => {
      await page.route('**/bare', (route) => route.fulfill({ body, contentType: 'text/html' }));
      await page.goto(`${server.address}bare`);
    });
    expect(complaints.join('\n')).toContain('policy: script-src-elem inline');
  });
});
