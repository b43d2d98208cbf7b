/** The work of a build that needs no pages, or no more than their text, while Astro renders them. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { textsOf, writeSearchIndex } from '../../src/search/index/write.ts';
import { writeCards } from '../../src/sharing/writeCards.ts';
import type { BesideResult, BesideWork } from './beside.ts';
import { yieldToPages } from './threads.ts';

if (!parentPort) throw new Error('runs as a worker only');
yieldToPages();
const { records, cards: wanted, into } = workerData as BesideWork;

let search = 0;
async function timed<T>(work: Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work;
  search += performance.now() - start;
  return result;
}

const pagesReady = once(parentPort, 'message');
const prepared = await timed(textsOf(records));

/** While pictures are encoded and Pagefind answers, the other of the two goes on. */
const [cards] = await Promise.all([
  wanted && writeCards(wanted, into),
  pagesReady.then(([folder]) =>
    timed(writeSearchIndex(records, folder as string, { into, prepared })),
  ),
]);
parentPort.postMessage({ cards, search } satisfies BesideResult);
