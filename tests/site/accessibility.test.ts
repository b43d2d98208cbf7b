/** Every kind of page by the rules of axe, in both schemes and at three widths, and the frame that all pages share. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/domain/routes.ts';
import { loadAxe, RULES, violations } from '../support/axe.ts';
import { PAGE_KINDS } from '../support/kinds.ts';
import { onPage, useBrowser } from '../support/onPage.ts';
import { DIST, leadsOn, readSite, textOf } from '../support/site.ts';

useBrowser();

const WIDTHS = [320, 768, 1280];

/** A search with results, facets and chips on the page. */
const FOUND = '/tim-kiem/?q=cứu người&loai-trang=guong-dien-hinh';
const PAGES = [
  ...PAGE_KINDS.map(({ name, sample }) => ({ name, path: sample })),
  { name: 'search with results', path: FOUND },
];

/** The scheme changes colours and nothing else, so that dark paper is judged by the rules of colour. */
const RULES_OF = { light: RULES, dark: ['cat.color'] };

/** Opens every `<details>`, so that what is in it is judged, too. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const it of document.querySelectorAll('details')) it.open = true;
  });
}

describe.concurrent.each(PAGES)('$name', ({ path }) => {
  test.for(['light', 'dark'] as const)('has no axe violation on %s paper', async (colorScheme) => {
    const found = await onPage(
      path,
      async (page) => {
        if (path === FOUND) await page.locator('[data-search-result]').first().waitFor();
        await openAll(page);
        await loadAxe(page);
        const all: string[] = [];
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          all.push(
            ...(await violations(page, RULES_OF[colorScheme])).map((it) => `${width} px: ${it}`),
          );
        }
        return all;
      },
      { colorScheme, bypassCSP: true },
    );
    expect(found).toEqual([]);
  });
});

const pages = readSite(DIST).filter((page) => !leadsOn(page));

test.for([360, 768, 1280])('the table of targets is told as one at %i px', async (width) => {
  const roles = await onPage(
    routes.indicators,
    async (page) => {
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return Map.groupBy(nodes, ({ ignored, role }) => ignored || String(role?.value));
    },
    { viewport: { width, height: 740 } },
  );
  const table = readSite(DIST)
    .find(({ path }) => path === routes.indicators)
    ?.document.querySelector('table.evidence');
  const drawn = (selector: string) => table?.querySelectorAll(selector).length ?? 0;
  const told = (role: string) => roles.get(role)?.length ?? 0;
  expect(told('table')).toBe(1);
  expect(told('row')).toBe(drawn('tr'));
  expect(told('columnheader')).toBe(drawn('thead th'));
  expect(told('rowheader')).toBe(drawn('tbody th'));
  expect(told('cell')).toBe(drawn('td'));
});

/** Pages on which `wrong` finds something, with what it is. */
function complaints(wrong: (document: Document) => readonly string[]): string[] {
  return pages.flatMap(({ path, document }) => wrong(document).map((it) => `${path}: ${it}`));
}

describe('every page', () => {
  test('stands in one banner, one main part and one footer, after the skip link', () => {
    const frames = complaints(({ body }) => {
      const frame = [...body.children].map((it) => it.tagName.toLowerCase()).join(' ');
      return frame === 'a header main footer' ? [] : [frame];
    });
    expect(frames).toEqual([]);
  });

  test('names each of its navigations and searches, no two alike, and keeps search out of navigation', () => {
    const wrong = complaints((document) => {
      const navs = [...document.querySelectorAll('nav')].map((it) => it.getAttribute('aria-label'));
      const searches = document.querySelectorAll('[role="search"]').length;
      return [
        ...(navs.includes(null) || new Set(navs).size < navs.length ? [navs.join(', ')] : []),
        ...(searches > 1 ? [`${searches} searches`] : []),
        ...(document.querySelector('nav [role="search"]') ? ['search in navigation'] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('labels each field', () => {
    const wrong = complaints((document) =>
      [...document.querySelectorAll('input, select, textarea')].flatMap((it) =>
        it.id && document.querySelector(`label[for="${it.id}"]`) ? [] : [it.outerHTML],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('says a chart once: in its name, with its figures in a table or a list beside it', () => {
    const wrong = complaints((document) =>
      [...document.querySelectorAll('.chart > svg')].flatMap((svg) => {
        const name = svg.getAttribute('aria-label') ?? '';
        const silent = [...svg.children].every((it) => it.getAttribute('aria-hidden') === 'true');
        return silent && /\d/.test(name) ? [] : [name];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('language', () => {
  /** Texts of a page, with the language that the elements around them say. */
  function texts(root: Element, lang: string): { text: string; lang: string }[] {
    const own = root.getAttribute('lang') ?? lang;
    return [...root.childNodes].flatMap((node) => {
      if (node.nodeType === 3) return [{ text: textOf(node), lang: own }];
      return node.nodeType === 1 ? texts(node as Element, own) : [];
    });
  }
  const said = pages.flatMap(({ path, document }) =>
    texts(document.body, document.documentElement.lang).map((it) => ({ path, ...it })),
  );

  test('of English is marked on a Vietnamese page', () => {
    const english = /(?:^|\s|“)(?:English|the|of|and|under|with|for)(?=\s|$)/;
    const wrong = said.filter(({ text, lang }) => lang === 'vi' && english.test(text));
    expect(wrong).toEqual([]);
    expect(said.filter(({ lang }) => lang === 'en').length).toBeGreaterThan(pages.length);
  });

  test('of Vietnamese is marked on the English page', () => {
    const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
    const wrong = said.filter(
      ({ path, text, lang }) => path === '/en/' && lang === 'en' && vietnamese.test(text),
    );
    expect(wrong).toEqual([]);
  });
});
