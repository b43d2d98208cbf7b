/** The facets of a list of cases, some of which lie under a head of their own. */
import type { Page } from 'playwright-core';

/** Opens a facet by its heads, from the outermost in; one that stands open is left alone. */
export async function openFacet(page: Page, id: string): Promise<void> {
  const heads = page.locator(
    `[data-facets] details:has([data-facet="${id}"]) > summary, [data-facets] details[data-facet="${id}"] > summary`,
  );
  for (const head of await heads.all())
    if ((await head.locator('..').getAttribute('open')) === null) await head.click();
}
