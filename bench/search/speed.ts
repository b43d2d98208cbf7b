/** Time from the last keystroke to the results, on a processor slowed down as a cheap phone's. */
import type { Browser } from 'playwright-core';
import { typeLast, typeQuery } from './site.ts';
import { withPage } from './transfer.ts';

const SLOWDOWN = 4;

export interface Speed {
  query: string;
  /** Milliseconds until titles answer; `undefined` where only the texts do. */
  titles: number | undefined;
  /** Milliseconds until the results are complete, with the rest the page waits for the typist. */
  complete: number;
  /** Milliseconds of the processor for the last letter, until the results are complete. */
  processor: number;
}

interface Times {
  key: number;
  shown?: number;
  done?: number;
}

/** Types queries one after the other on one page; the first also fetches the index. */
export async function timeQueries(
  browser: Browser,
  address: string,
  queries: readonly string[],
): Promise<Speed[]> {
  return withPage(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(`${address}tim-kiem/`);
    await session.send('Performance.enable');
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
    };
    const times = await page.evaluateHandle(recordTimes);
    const speeds: Speed[] = [];
    for (const query of queries) {
      await typeQuery(page, query.slice(0, -1));
      const before = await busy();
      await typeLast(page, query);
      const processor = (await busy()) - before;
      const { key, shown, done = NaN } = await times.jsonValue();
      speeds.push({ query, titles: shown && shown - key, complete: done - key, processor });
    }
    return speeds;
  });
}

/** Runs in the page: the times of the last keystroke, the first results after it and their end. */
function recordTimes(): Times {
  const list = document.querySelector('[data-search-results]');
  if (!list) throw new Error('not a search page');
  const times: Times = { key: 0 };
  document.addEventListener(
    'input',
    ({ timeStamp }) => {
      times.key = timeStamp;
      delete times.shown;
      delete times.done;
    },
    { capture: true },
  );
  const observer = new MutationObserver((changes) => {
    if (list.childElementCount > 0 && changes.some(({ type }) => type === 'childList'))
      times.shown ??= performance.now();
    if (list.ariaBusy === 'false') times.done = performance.now();
  });
  observer.observe(list, { childList: true, attributeFilter: ['aria-busy'] });
  return times;
}
