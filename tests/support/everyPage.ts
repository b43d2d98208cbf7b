/** Every page of the built site in a browser, a few at a time. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { DIST, readSite, type SitePage } from './site.ts';
import { address, onPage } from './onPage.ts';

/** Pages open at a time. */
const AT_ONCE = 4;

const stays = ({ document }: SitePage) => !document.querySelector('meta[http-equiv="refresh"]');

/** What `find` finds on each page that is opened with these options; a page that has moved would be left before it is seen. */
export async function onEveryPage(
  options: BrowserContextOptions,
  find: (page: Page, path: string) => Promise<string[]>,
): Promise<string[]> {
  const waiting = readSite(DIST)
    .filter(stays)
    .map(({ path }) => path);
  const found: string[] = [];
  const read = async (page: Page) => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await page.goto(address + path);
      found.push(...(await find(page, path)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, () => onPage('/', read, options)));
  return found;
}
