/** What a page costs a slow phone: four times slower than this machine, on 400 kbit/s with 400 ms to the host. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { blockingOf, tasksDuring } from './tasks.ts';

const SLOWDOWN = 4;
const BYTES_A_SECOND = 400_000 / 8;
const LATENCY = 400;
/** So long nothing is on its way when all has come, in milliseconds. */
const IDLE = 1000;
const PHONE = {
  isMobile: true,
  hasTouch: true,
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
};

/**
 * `TBT` is Total Blocking Time as Lighthouse and web.dev define it, from the first paint on; `long` counts
 * since the navigation, and so the task that makes the first paint, too.
 */
export const MEASURES = [
  'paint',
  'largest',
  'TBT',
  'long',
  'main',
  'layout',
  'KB',
  'requests',
] as const;
export type Measured = Record<(typeof MEASURES)[number], number>;

/** Runs in the page before anything of it does. */
function watch() {
  const seen = { largest: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

async function secondsOf(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * Opens a page with an empty cache and reads what it took, up to when nothing is on its way any more.
 * @param use What a reader does then; with it, times are those of `use` alone, but for the paints.
 */
export async function measure(
  browser: Browser,
  address: string,
  use?: (page: Page) => Promise<void>,
): Promise<Measured> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY,
      downloadThroughput: BYTES_A_SECOND,
      uploadThroughput: BYTES_A_SECOND,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    let bytes = 0;
    let requests = 0;
    const open = new Set<string>();
    session.on('Network.requestWillBeSent', ({ requestId }) => {
      requests += 1;
      open.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength;
      open.delete(requestId);
    });
    session.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId));
    /** Nothing has been on its way for a while, whatever a reader did since the page stood. */
    const settled = async () => {
      for (let before = -1; before !== requests || open.size > 0;) {
        before = requests;
        await page.waitForTimeout(IDLE);
      }
    };
    const load = () => page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
    if (use) {
      await load();
      // Playwright's own script, which finds elements, comes before what is measured.
      await page.locator('main').waitFor();
    }
    const before = use ? await secondsOf(session) : {};
    let after: Record<string, number> = {};
    const tasks = await tasksDuring(browser, page, async () => {
      if (use) await use(page).then(settled);
      else await load();
      // Asked within, as the answer comes behind the last task.
      after = await secondsOf(session);
    });
    const { paint, largest } = await page.evaluate(() => {
      const { seen } = window as unknown as { seen: { largest: number } };
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { paint: paint?.startTime ?? 0, largest: seen.largest };
    });
    const took = (name: string) => 1000 * ((after[name] ?? 0) - (before[name] ?? 0));
    return {
      paint,
      largest,
      TBT: blockingOf(tasks, use ? 0 : paint),
      long: blockingOf(tasks, 0),
      main: took('TaskDuration'),
      layout: took('LayoutDuration') + took('RecalcStyleDuration'),
      KB: bytes / 1000,
      requests,
    };
  } finally {
    await context.close();
  }
}
