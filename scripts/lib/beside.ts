/** Starts the work of a build that runs beside Astro's: a thread for the search index, a process for the pictures. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { SearchRecords } from '../../src/search/index/write.ts';
import type { Card } from '../../src/sharing/cards.ts';
import type { CardsWritten } from '../../src/sharing/writeCards.ts';
import { Obstacle } from './obstacle.ts';
import { SMALL, SMALL_PROCESS } from './threads.ts';

/** What the thread of the search is given: a copy, so no more than it needs. */
export interface SearchWork {
  /** What is to be searched. */
  records: SearchRecords;
  /** Folder for what it makes. */
  into: string;
  /** Folder for what is kept between builds. */
  kept: string;
}

/** What the process of the pictures is given. */
export interface CardsWork {
  /** The pictures for social sites. */
  cards: readonly Card[];
  into: string;
}

/** What it answers: what it has written, or what a person is told of why not. */
export type CardsAnswer = { written: CardsWritten } | { failed: string };

export interface BesideResult {
  cards: CardsWritten | undefined;
  /** Processor time of the search index, in milliseconds. */
  search: number;
}

export interface Beside {
  /**
   * Says that the pages stand in `folder`, and waits until everything is made.
   * @throws Error what one failed of.
   */
  finish: (folder: string) => Promise<BesideResult>;
  /** Ends both at once; what they have written so far stays, and Pagefind's own process may end a little later. */
  stop: () => Promise<unknown>;
}

/** What is to be made, and the folder for it. */
export interface BesideWork extends SearchWork {
  /** None where the pictures are left out. */
  cards: readonly Card[] | undefined;
}

/** Starts both: one prepares the search index, the other draws the shared pictures. */
export function startBeside({ records, cards, into, kept }: BesideWork): Beside {
  const index = startIndex({ records, into, kept });
  const pictures = cards && startPictures({ cards, into });
  return {
    finish: async (folder) => {
      index.worker.postMessage(folder);
      const [spent, drawn] = await Promise.all([index.answer, pictures?.answer]);
      return { search: spent, cards: drawn };
    },
    stop: () => Promise.all([index.worker.terminate(), pictures?.stop()]),
  };
}

function startIndex(work: SearchWork) {
  const worker = new Worker(new URL('./searchWorker.ts', import.meta.url), {
    workerData: work,
    resourceLimits: SMALL,
  });
  const answer = new Promise<number>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error('the search index stopped early')));
  });
  return { worker, answer: heardLater(answer) };
}

/**
 * A process, as a picture takes some megabytes for a moment: in this one, whose memory comes in small parts and
 * may go back at once (`buildMemory.ts`), that costs a quarter of the picture.
 */
function startPictures(work: CardsWork) {
  const child = fork(fileURLToPath(new URL('./cardsProcess.ts', import.meta.url)), {
    execArgv: SMALL_PROCESS,
    env: { ...process.env, MIMALLOC_ALLOW_THP: undefined, MALLOC_MMAP_THRESHOLD_: undefined },
    serialization: 'advanced',
  });
  // Before the folders are removed, which a picture would make again.
  process.prependOnceListener('exit', () => child.kill('SIGKILL'));
  child.send(work);
  const ended = new Promise((resolve) => child.once('close', resolve));
  const answer = new Promise<CardsWritten>((resolve, reject) => {
    child.once('error', reject);
    child.once('message', (it: CardsAnswer) => {
      if ('written' in it) resolve(it.written);
      else reject(new Obstacle(it.failed));
    });
    // Not its end, which may be told before its answer.
    child.once('disconnect', () => reject(new Error('the pictures stopped early')));
  });
  const stop = () => {
    child.kill();
    return ended;
  };
  return { stop, answer: heardLater(answer) };
}

/** A failure waits here until the answer is asked for. */
function heardLater<Answer>(answer: Promise<Answer>): Promise<Answer> {
  answer.catch(() => undefined);
  return answer;
}
