/** Charts for other sites: in a frame of a page elsewhere, and as pictures. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAxe, RULES, violations } from '../support/axe.ts';
import { address, onPage, useBrowser } from '../support/onPage.ts';
import { DIST, readSite } from '../support/site.ts';

useBrowser();

const pages = readSite(DIST);
/** Without what only leads on from the address of a chart that is no more. */
const embeds = pages.filter(
  ({ path, document }) =>
    path.startsWith('/nhung/') && !document.querySelector('meta[http-equiv="refresh"]'),
);
const charted = pages.filter(
  ({ path, document }) =>
    path.startsWith('/chi-tieu/') && document.querySelector('article .chart-title'),
);
const frameOf = (document: Document) =>
  [...document.querySelectorAll('details p')].find((it) => it.textContent.includes('<iframe'))
    ?.textContent ?? '';

test('every page with the chart of an indicator offers its picture and the line for a frame', () => {
  expect(charted.length).toBeGreaterThan(0);
  expect(embeds).toHaveLength(charted.length);
  for (const { path, document } of charted) {
    const picture = document.querySelector('a[href^="/bieu-do/"]');
    const file = join(DIST, picture?.getAttribute('href') ?? '');
    expect(existsSync(file), path).toBe(true);
    expect(imageSize(readFileSync(file))).toMatchObject({ width: 1600, type: 'png' });
    const size = Math.ceil(readFileSync(file).length / 1024);
    expect(picture?.textContent).toContain(`PNG, ${size}\u00a0KB`);
    const title = document.querySelector('.chart-title')?.textContent;
    expect(frameOf(document)).toContain(title);
  }
});

test('what stands in the frame has the finding, the chart, its source and no script, and is not indexed', () => {
  for (const { path, document } of embeds) {
    const [indicator] = charted.filter((it) => frameOf(it.document).includes(`${path}"`));
    expect(document.querySelector('h1')?.textContent, path).toBe(
      indicator?.document.querySelector('.chart-title')?.textContent,
    );
    expect(document.querySelector('.chart svg')?.outerHTML).toBe(
      indicator?.document.querySelector('.chart svg')?.outerHTML,
    );
    expect(document.querySelector('main')?.textContent).toContain('Nguồn số liệu: ');
    const links = [...document.querySelectorAll('main a')];
    expect(links.map((it) => new URL(it.getAttribute('href') ?? '').pathname)).toContain(
      indicator?.path,
    );
    expect(links.every((it) => it.getAttribute('target') === '_blank')).toBe(true);
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  }
});

describe('on a page of another site', () => {
  let asked = '';
  const other = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Báo nọ</title><h1>Báo nọ</h1>${asked}`);
  });
  let elsewhere = '';
  beforeAll(async () => {
    await new Promise<void>((ready) => other.listen(0, ready));
    elsewhere = `http://localhost:${(other.address() as AddressInfo).port}/`;
  });
  afterAll(() => other.close());

  test.each([320, 360, 768, 1280])('the line shows the whole chart, %i px wide', async (width) => {
    for (const { document } of charted) {
      asked = frameOf(document).replace(/src="[^"]*?(\/nhung\/[^"]*)"/, `src="${address}$1"`);
      const room = await onPage(
        '/',
        async (page) => {
          await page.goto(elsewhere);
          const frame = page.frames()[1];
          await frame?.locator('h1').waitFor();
          return frame?.evaluate(() => {
            const { scrollHeight, scrollWidth, clientWidth } = globalThis.document.documentElement;
            return [scrollHeight <= innerHeight, scrollWidth <= clientWidth];
          });
        },
        { viewport: { width, height: 900 } },
      );
      expect(room, asked).toEqual([true, true]);
    }
  });

  test('no other page of the site opens in a frame', async () => {
    asked = `<iframe src="${address}/chi-tieu/" title="x"></iframe>`;
    const shown = await onPage('/', async (page) => {
      await page.goto(elsewhere);
      return page.frames()[1]?.evaluate(() => globalThis.document.querySelector('main') !== null);
    });
    expect(shown).toBe(false);
  });
});

test.each(['light', 'dark'] as const)('has no axe violation on %s paper', async (colorScheme) => {
  for (const { path } of embeds) {
    const found = await onPage(
      path,
      async (page) => {
        await page.setViewportSize({ width: 320, height: 560 });
        await loadAxe(page);
        return violations(page, RULES);
      },
      { colorScheme, bypassCSP: true },
    );
    expect(found, path).toEqual([]);
  }
});
