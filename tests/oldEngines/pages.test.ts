/** The site in real engines near its floor: what a reader with an old phone would notice first. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { routes } from '../../src/domain/routes.ts';
import { INDICATOR, LIST, PLACE, STORY } from '../support/fixturePages.ts';
import { hasEngine, INSTALL, OldPage } from '../support/oldEngine.ts';

const address = inject('site').address.replace(/\/$/, '');
const PAGES = [
  ['home', routes.home],
  ['list', LIST],
  ['dossier', STORY],
  ['indicator with chart', INDICATOR],
  ['overview', routes.indicators],
  ['plan', routes.plan],
  ['place', PLACE],
  ['search', routes.search],
] as const;
const WIDTH = 360;

test.each([83, 92])('Chromium %i is there', (version) => {
  if (hasEngine(version)) return;
  const absent = `Chromium ${version} is absent: run \`${INSTALL}\`. Its tests were left out.`;
  if (process.env['OLD_ENGINES'] === 'required') throw new Error(absent);
  console.warn(absent);
});

describe.each([83, 92])('Chromium %i', (version) => {
  let page: OldPage;
  const here = hasEngine(version);
  beforeAll(async () => {
    if (here) page = await OldPage.start(version, WIDTH);
  });
  afterAll(() => page?.close());

  test.runIf(here).each(PAGES)('%s is as it was designed', async (_name, path) => {
    await page.open(address + path);
    const seen = await page.evaluate(() => {
      const box = (it: Element) => it.getBoundingClientRect();
      const shown = (it: Element) => box(it).width > 0 && box(it).height > 0;
      const all = (selector: string) =>
        Array.prototype.slice.call(document.querySelectorAll(selector)) as Element[];
      const style = (it: Element) => getComputedStyle(it);
      all('header details').forEach((it) => it.setAttribute('open', ''));
      const words = all('header nav a').filter(shown);
      const near = words.filter((it, i) => {
        const next = words[i + 1];
        return (
          next && Math.abs(box(next).top - box(it).top) < 4 && box(next).left - box(it).right < 8
        );
      });
      const logo = document.querySelector('header svg');
      const main = document.querySelector('main');
      const texts = all('main p, main li, main h1, main h2, main h3').filter(
        (it) =>
          shown(it) &&
          !it.closest('.table-scroll, svg, .sr-only') &&
          style(it).display !== 'inline' &&
          (it.textContent || '').trim() !== '',
      );
      const fields = all('input[type="search"]').filter(shown);
      return {
        logo: logo ? box(logo).width : 0,
        paper: style(document.documentElement).backgroundColor,
        font: style(document.body).fontFamily.indexOf('Times') < 0,
        sideways: document.documentElement.scrollWidth,
        near: near.map((it) => it.textContent),
        edge: texts
          .filter((it) => {
            const padding = parseFloat(style(it).paddingLeft);
            return box(it).left + padding < 12;
          })
          .map((it) => it.outerHTML.slice(0, 80)),
        bare: fields.filter((it) => parseFloat(style(it).borderTopWidth) < 1).length,
        fields: fields.length,
        main: main !== null,
      };
    });
    expect(seen.logo).toBeGreaterThan(10);
    expect(seen.logo).toBeLessThanOrEqual(48);
    expect(seen.paper).toMatch(/^rgb\((?:247, 241, 227|25, 22, 19)\)$/);
    expect(seen.font).toBe(true);
    expect(seen.sideways).toBeLessThanOrEqual(WIDTH);
    expect(seen.near).toEqual([]);
    expect(seen.edge).toEqual([]);
    expect(seen.bare).toBe(0);
    if (path === routes.home || path === routes.search) expect(seen.fields).toBeGreaterThan(0);
    expect(page.errors).toEqual([]);
  });

  test.runIf(here)('columns of different kinds differ in fill', async () => {
    await page.open(address + routes.indicators);
    const fills = await page.evaluate(() => {
      const columns = document.querySelectorAll('.chart svg rect, .chart svg path');
      const looks = Array.prototype.map.call(
        columns,
        (it: Element) => `${getComputedStyle(it).fill} ${getComputedStyle(it).stroke}`,
      ) as string[];
      return looks.filter((it, i) => looks.indexOf(it) === i);
    });
    expect(fills.length).toBeGreaterThan(1);
    expect(fills).not.toEqual(expect.arrayContaining(['rgb(0, 0, 0) none']));
  });

  test.runIf(here)('the search answers by titles and says what it cannot do', async () => {
    await page.open(`${address}${routes.search}?q=giup+nhau`);
    const { results, said } = await page.evaluate(
      () =>
        new Promise<{ results: number; said: string }>((resolve) => {
          const look = () => {
            const list = document.querySelector('[data-search-results]');
            const status = document.querySelector('[data-search-status]');
            const text = (status && status.textContent) || '';
            if (list && list.getAttribute('aria-busy') === 'false' && text !== '')
              resolve({ results: list.children.length, said: text });
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    expect(results).toBeGreaterThan(0);
    expect(said).toMatch(/^\d+ kết quả|Trình duyệt này không tìm được trong nội dung/);
    expect(said).not.toMatch(/mạng/);
  });
});
