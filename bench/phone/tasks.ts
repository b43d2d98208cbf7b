/** The tasks of a page's main thread, by the browser's own trace. */
import type { Browser, Page } from 'playwright-core';

/** A task blocks by what it takes over this, in milliseconds. */
const UNNOTICED = 50;

/** A task, in milliseconds. */
export interface Task {
  /** When it ended, after the navigation where one was traced. */
  end: number;
  /** What the thread worked on it: time that a busy machine lets it wait does not count. */
  busy: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** In microseconds, as are the others. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** What the page's main thread does while something is done with it. */
export async function tasksDuring(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<Task[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  let trace: Buffer;
  try {
    await work();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threads = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map((thread) => traceEvents.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid))
    .map((events) => ({
      start: events.findLast(({ name }) => name === 'navigationStart')?.ts ?? 0,
      tasks: events.filter(({ name }) => name === 'ThreadControllerImpl::RunTask'),
    }))
    .map(({ start, tasks }) =>
      tasks.map(({ ts, dur = 0, tdur = 0 }) => ({
        end: (ts + dur - start) / 1000,
        busy: tdur / 1000,
      })),
    );
  // Other pages of the browser are idle.
  const sum = (tasks: readonly Task[]) => tasks.reduce((total, { busy }) => total + busy, 0);
  return threads.toSorted((a, b) => sum(b) - sum(a))[0] ?? [];
}

/** How long tasks block from a time on; of one that goes on at that time only the rest counts. */
export function blockingOf(tasks: readonly Task[], from: number): number {
  return tasks.reduce(
    (total, { end, busy }) => total + Math.max(0, Math.min(busy, end - from) - UNNOTICED),
    0,
  );
}
