/** What comes over a slow line until a query is answered by titles, and until all is known: bytes, requests, time. */
import type { Browser, Page } from 'playwright-core';
import { bytesOf, logNetwork, type Fetched } from './network.ts';
import { withPage } from './transfer.ts';

/** A phone at the edge of a village's network. */
const LATENCY = 400;
const BITS_PER_SECOND = 400_000;

/** How far a query was answered at some time. */
export interface Reached {
  /** Milliseconds since the address was opened. */
  time: number;
  requests: number;
  /** Bytes after gzip, and with the font. */
  bytes: number;
  withFont: number;
}

export interface Early {
  query: string;
  /** `undefined` where titles and names alone do not answer it. */
  titles: Reached | undefined;
  complete: Reached;
}

interface Times {
  titles?: number;
  complete?: number;
}

/** Opens the address of each query anew, with an empty cache. */
export async function openOnSlowLine(
  browser: Browser,
  addressOf: (query: string) => string,
  queries: readonly string[],
  watch: () => void,
): Promise<Early[]> {
  const all: Early[] = [];
  for (const query of queries)
    all.push(
      await withPage(browser, async (page) => ({
        query,
        ...(await timeOf(page, addressOf(query), watch)),
      })),
    );
  return all;
}

async function timeOf(
  page: Page,
  address: string,
  watch: () => void,
): Promise<Omit<Early, 'query'>> {
  const log = await logNetwork(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: BITS_PER_SECOND / 8,
    uploadThroughput: BITS_PER_SECOND / 8,
  });
  await page.addInitScript(watch);
  await page.goto(address, { timeout: 120_000 });
  const read = () => page.evaluate(() => (globalThis as { answered?: Times }).answered ?? {});
  await page.waitForFunction(
    () => (globalThis as { answered?: Times }).answered?.complete !== undefined,
    undefined,
    { timeout: 120_000 },
  );
  const { titles, complete = NaN } = await read();
  const files = await log.take();
  const ends = await page.evaluate(() =>
    [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ].map((it) => ({
      path: new URL(it.name).pathname,
      end: (it as PerformanceResourceTiming).responseEnd,
    })),
  );
  const at = (time: number): Reached => {
    const here = new Set(ends.filter(({ end }) => end <= time).map(({ path }) => path));
    const come = files.filter(({ path }) => here.has(path));
    const isFont = ({ path }: Fetched) => path.endsWith('.woff2');
    return {
      time,
      requests: come.filter((it) => !isFont(it)).length,
      bytes: bytesOf(come.filter((it) => !isFont(it))),
      withFont: bytesOf(come),
    };
  };
  const early = titles !== undefined && complete - titles > LATENCY / 2 ? at(titles) : undefined;
  return { titles: early, complete: at(complete) };
}

/** Runs in the page of the site's search before anything else: notes when results stand there, and when they are complete. */
export function watchSite(): void {
  const answered: { titles?: number; complete?: number } = {};
  Object.assign(globalThis, { answered });
  let busy = false;
  new MutationObserver(() => {
    const list = document.querySelector('[data-search-results]');
    if (list?.querySelector('a')) answered.titles ??= performance.now();
    const now = list?.getAttribute('aria-busy') === 'true';
    if (busy && !now) answered.complete ??= performance.now();
    busy = now;
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Runs in a page with Pagefind's own interface: its results come one by one. */
export function watchPagefind(): void {
  const answered: { titles?: number; complete?: number } = {};
  Object.assign(globalThis, { answered });
  new MutationObserver(() => {
    const links = document.querySelectorAll('.pagefind-ui__result-link').length;
    const waiting = document.querySelectorAll('.pagefind-ui__result .pagefind-ui__loading').length;
    if (links > 0) answered.titles ??= performance.now();
    const said = document.querySelector('.pagefind-ui__message')?.textContent ?? '';
    const isNothing = said.startsWith('Không');
    if ((links > 0 && waiting === 0) || isNothing) answered.complete ??= performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
