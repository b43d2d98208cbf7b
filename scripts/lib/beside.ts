/** Starts the work of a build that runs beside Astro's, in a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { SearchRecords } from '../../src/search/index/write.ts';
import type { Card } from '../../src/sharing/cards.ts';
import type { CardsWritten } from '../../src/sharing/writeCards.ts';

/** What the thread is given: a copy, so no more than it needs. */
export interface BesideWork {
  /** What is to be searched. */
  records: SearchRecords;
  /** The pictures for social sites; none where they are left out. */
  cards: readonly Card[] | undefined;
  /** Folder for what it makes. */
  into: string;
}

/** What the thread answers. */
export interface BesideResult {
  cards: CardsWritten | undefined;
  /** Time of the search index, in milliseconds. */
  search: number;
}

export interface Beside {
  /**
   * Says that the pages stand in `folder`, and waits until everything is made.
   * @throws Error what the thread failed of.
   */
  finish: (folder: string) => Promise<BesideResult>;
  /** Ends the thread at once; what it has written so far stays, and Pagefind's own process may end a little later. */
  stop: () => Promise<unknown>;
}

/** Starts the thread: it prepares the search index and draws the shared pictures. */
export function startBeside(work: BesideWork): Beside {
  const worker = new Worker(new URL('./besideWorker.ts', import.meta.url), { workerData: work });
  const result = new Promise<BesideResult>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error('the work beside the pages stopped early')));
  });
  // A failure waits here until `finish` asks for the result.
  result.catch(() => undefined);
  return {
    finish: (folder) => {
      worker.postMessage(folder);
      return result;
    },
    stop: () => worker.terminate(),
  };
}
