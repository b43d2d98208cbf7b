/** The lists of cases of a facet, in a browser. */
import { expect, test } from 'vitest';
import { onPage, useBrowser } from '../support/onPage.ts';
import { DIST, readSite } from '../support/site.ts';

useBrowser();

/** A list of each facet, whose links a script turns into ones that combine. */
const LISTS = new Map(
  readSite(DIST).flatMap(({ path, html }) => {
    const facet = /data-base="[^"]*" [^>]*data-facet="([^"]+)"/.exec(html)?.[1];
    return facet === undefined ? [] : [[facet, path]];
  }),
);

test.for([360, 1280])(
  'at %i px the numbers of what combines move nothing that a reader is about to touch',
  async (width) => {
    const moved: string[] = [];
    for (const path of LISTS.values())
      await onPage(
        path,
        async (page) => {
          const touched = page.locator('[data-facets] summary:visible, [data-facets] a:visible');
          const places = () =>
            touched.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top + scrollY));
          const before = await places();
          await page.locator('[data-facets]').dispatchEvent('pointerover');
          await page.locator('[data-facets] a[href*="?"]').first().waitFor({ state: 'attached' });
          if (String(await places()) !== String(before)) moved.push(path);
        },
        { viewport: { width, height: 800 } },
      );
    expect(moved).toEqual([]);
  },
);
