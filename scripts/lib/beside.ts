/** Starts the work of a build that runs beside Astro's, in threads of its own. */
import { Worker } from 'node:worker_threads';
import type { SearchRecords } from '../../src/search/index/write.ts';
import type { Card } from '../../src/sharing/cards.ts';
import type { CardsWritten } from '../../src/sharing/writeCards.ts';
import { SMALL } from './threads.ts';

/** What the thread of the search is given: a copy, so no more than it needs. */
export interface SearchWork {
  /** What is to be searched. */
  records: SearchRecords;
  /** Folder for what it makes. */
  into: string;
  /** Folder for what is kept between builds. */
  kept: string;
}

/** What the thread of the pictures is given: it has no more in memory, which is looked through at every few of them. */
export interface CardsWork {
  /** The pictures for social sites. */
  cards: readonly Card[];
  into: string;
}

export interface BesideResult {
  cards: CardsWritten | undefined;
  /** Processor time of the search index, in milliseconds. */
  search: number;
}

export interface Beside {
  /**
   * Says that the pages stand in `folder`, and waits until everything is made.
   * @throws Error what a thread failed of.
   */
  finish: (folder: string) => Promise<BesideResult>;
  /** Ends the threads at once; what they have written so far stays, and Pagefind's own process may end a little later. */
  stop: () => Promise<unknown>;
}

/** What is to be made, and the folder for it. */
export interface BesideWork extends SearchWork {
  /** None where the pictures are left out. */
  cards: readonly Card[] | undefined;
}

/** Starts the threads: one prepares the search index, the other draws the shared pictures. */
export function startBeside({ records, cards, into, kept }: BesideWork): Beside {
  const index = start<number>('searchWorker.ts', { records, into, kept });
  const pictures = cards && start<CardsWritten>('cardsWorker.ts', { cards, into });
  return {
    finish: async (folder) => {
      index.worker.postMessage(folder);
      const [spent, drawn] = await Promise.all([index.answer, pictures?.answer]);
      return { search: spent, cards: drawn };
    },
    stop: () => Promise.all([index.worker.terminate(), pictures?.worker.terminate()]),
  };
}

/** A thread, and what it answers at its end. */
function start<Answer>(file: string, work: SearchWork | CardsWork) {
  const worker = new Worker(new URL(`./${file}`, import.meta.url), {
    workerData: work,
    resourceLimits: SMALL,
  });
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error(`${file} stopped early`)));
  });
  // A failure waits here until the answer is asked for.
  answer.catch(() => undefined);
  return { worker, answer };
}
