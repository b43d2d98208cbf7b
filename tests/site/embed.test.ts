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
  ({ path, document }) => path.startsWith('/nhung/') && document.querySelector('svg') !== null,
);
const charted = pages.filter(
  ({ path, document }) =>
    path.startsWith('/chi-tieu/') && document.querySelector('article .chart-title'),
);
const framesOf = (document: Document) =>
  [...document.querySelectorAll('details p')]
    .map((it) => it.textContent)
    .filter((it) => it.includes('<iframe'));
/** The pages that offer a chart for a frame; that of a structure stands on the page of each part. */
const offering = (embed: string) =>
  pages.filter(({ document }) => framesOf(document).some((it) => it.includes(`${embed}"`)));

test('every page with the chart of an indicator offers its picture and the line for a frame', () => {
  expect(charted.length).toBeGreaterThan(0);
  for (const { path, document } of charted) {
    const picture = document.querySelector('a[href^="/bieu-do/"]');
    const file = join(DIST, picture?.getAttribute('href') ?? '');
    expect(existsSync(file), path).toBe(true);
    expect(imageSize(readFileSync(file))).toMatchObject({ width: 1600, type: 'png' });
    const size = Math.ceil(readFileSync(file).length / 1024);
    expect(picture?.textContent).toContain(`PNG, ${size}\u00a0KB`);
    const title = document.querySelector('.chart-title')?.textContent;
    expect(framesOf(document).join()).toContain(title);
  }
  expect(embeds.length).toBeGreaterThanOrEqual(charted.length);
});

test('what stands in the frame has the finding, the chart, its source and no script, and is not indexed', () => {
  for (const { path, document } of embeds) {
    const from = offering(path);
    const title = document.querySelector('h1')?.textContent ?? '';
    expect(title, path).not.toBe('');
    expect(from.length, path).toBeGreaterThan(0);
    for (const it of from) expect(framesOf(it.document).join(), it.path).toContain(title);
    expect(
      from.flatMap((it) =>
        [...it.document.querySelectorAll('.chart svg')].map((svg) => svg.outerHTML),
      ),
    ).toContain(document.querySelector('.chart svg')?.outerHTML);
    expect(document.querySelector('main')?.textContent).toMatch(/nguồn số liệu: /i);
    const links = [...document.querySelectorAll('main a')];
    const reached = links.map((it) => new URL(it.getAttribute('href') ?? '').pathname);
    expect(from.some((it) => reached.includes(it.path))).toBe(true);
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
      asked = framesOf(document)
        .join('')
        .replace(/src="[^"]*?(\/nhung\/[^"]*)"/, `src="${address}$1"`);
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
