/** The real nginx with the site's configuration: `npm run test:nginx`. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { answersOf, type Ask } from '../support/ask.ts';
import { launchBrowser } from '../support/browser.ts';
import { hostBehaviour } from '../support/hostBehaviour.ts';
import { expectTable, servedPaths, siteWithHiddenFiles } from '../support/hosted.ts';
import { complaintsOf, visitor, VISITS } from '../support/visit.ts';
import { startNginx, type RunningNginx } from './start.ts';
import { DIST } from '../support/site.ts';

const paths = servedPaths(DIST);
const MOVED = { from: '/phong-trao/ten-cu/', to: '/phong-trao/rac-thai/', date: '2026-11-24' };

describe.each(['/', '/thi-dua/'])('nginx under %s', (base) => {
  let site: ReturnType<typeof siteWithHiddenFiles>;
  let nginx: RunningNginx;
  let ask: Ask;
  beforeAll(async () => {
    site = siteWithHiddenFiles();
    nginx = await startNginx({ base, root: site.folder, redirects: [MOVED] });
    ask = answersOf(nginx.address);
  });
  // Not there if it could not be started.
  afterAll(async () => {
    try {
      await (nginx as RunningNginx | undefined)?.stop();
    } finally {
      site.remove();
    }
  });

  test('sends every file with the headers of the table', async () => {
    expect(paths.length).toBeGreaterThan(1000);
    for (const path of paths) {
      const { status, headers } = await ask(path, { method: 'HEAD' });
      expect(status, path).toBe(200);
      expectTable(path, headers);
      expect(headers['server']).toBe('nginx');
    }
  });

  // The module for brotli is not in every nginx; the configuration tells how to switch it on.
  hostBehaviour(() => ask, { base, encodings: ['gzip'] });

  test('leads from an old address to the new one', async () => {
    const { status, headers } = await ask(MOVED.from);
    expect(status).toBe(301);
    expect(headers['location']).toBe(base + MOVED.to.slice(1));
    expect(headers['x-frame-options']).toBe('DENY');
  });

  test('leads from HTTP to HTTPS, to the name of the site whatever the request says', async () => {
    const overHttp = answersOf(nginx.http);
    for (const headers of [{}, { host: 'example.com' }]) {
      const answer = await overHttp('/tim-kiem/?q=x', { headers });
      expect(answer.status).toBe(301);
      expect(answer.headers['location']).toBe(`https://localhost${base}tim-kiem/?q=x`);
    }
  });

  test('writes down neither what was searched for nor the whole address of the reader', async () => {
    const referer = `${nginx.address}tim-kiem/?q=bi-mat`;
    for (const path of ['/tim-kiem/?q=bi-mat', '/hinh/?q=bi-mat', '/khong-co?q=bi-mat'])
      await ask(path, { headers: { referer } });
    await vi.waitFor(() => expect(nginx.log()).toContain(`${base}khong-co `));
    expect(nginx.log()).toContain(`127.0.0.0 [`);
    expect(nginx.log()).not.toMatch(/bi-mat|127\.0\.0\.1/);
  });

  if (base !== '/')
    test('leads to the sub-path’s slash and knows nothing outside it', async () => {
      const root = answersOf(nginx.address.replace(base, '/'));
      const toBase = await root(base.slice(0, -1));
      expect([toBase.status, toBase.headers['location']]).toEqual([301, base]);
      const outside = await root('/phong-trao/');
      expect(outside.status).toBe(404);
      expectTable('/404.html', outside.headers);
    });

  if (base === '/')
    describe('in a browser', () => {
      let browser: Browser;
      let context: BrowserContext;
      beforeAll(async () => {
        browser = await launchBrowser();
        context = await visitor(browser);
      });
      afterAll(() => browser.close());

      test.each(VISITS)('$name: nothing to complain of', async ({ path, use }) => {
        expect(await complaintsOf(context, nginx.address, path, use)).toEqual([]);
      });
    });
});
