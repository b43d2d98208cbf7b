/** Writes the pages of a site and compresses its files in threads of their own, while others are still being made. */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Ending } from './precompress.ts';
import { SMALL } from './threads.ts';

/** More would not be fed: the pages are made by one. */
const MOST_THREADS = 4;
/** Bytes told together. */
const TOGETHER = 2 ** 19;
/** Bytes that may wait, over all threads; whoever brings more waits himself. */
const MOST_WAITING = 2 ** 25;

/** What names the build in a file of texts for the search: `pagefind/van-ban/<build>-3.json`. */
const OF_BUILD = /[^/]+(?=-\d+\.json$)/;

export interface CompressorWork {
  /** The site. */
  folder: string;
  endings: readonly Ending[];
  /** Where this thread keeps its results. */
  kept: string;
}

/** A file with its bytes, to be written, or one that stands in a folder. */
export type CompressorFile =
  { name: string; content: Uint8Array<ArrayBuffer> } | { name: string; folder: string };

/** What a thread is told: some files, or that no more will come. */
export type CompressorTask = readonly CompressorFile[] | 'finish';

/** What a thread answers: what it was brought and has done, or the processor time of all, in milliseconds. */
export type CompressorAnswer = { done: { files: number; bytes: number } } | { spent: number };

interface Thread {
  worker: Worker;
  /** Files that it is to be told of together: each message costs. */
  gathered: CompressorFile[];
  bytes: number;
  ended: Promise<unknown>;
}

export class Compressor {
  readonly #endings: readonly Ending[];
  readonly #threads: readonly Thread[];
  readonly #given = new Set<string>();
  readonly #waiting = { files: 0, bytes: 0 };
  #spent = 0;
  #wake: (() => void)[] = [];
  #failure: Error | undefined;

  /** @param kept Folder for what is kept between builds. */
  constructor(folder: string, endings: readonly Ending[], kept: string) {
    this.#endings = endings;
    const count = endings.length === 0 ? 1 : Math.min(MOST_THREADS, availableParallelism());
    this.#threads = Array.from({ length: count }, (_, i) => {
      const worker = new Worker(new URL('./compressorWorker.ts', import.meta.url), {
        workerData: { folder, endings, kept: join(kept, `copies-${i}`) } satisfies CompressorWork,
        resourceLimits: SMALL,
      });
      worker.on('message', (answer: CompressorAnswer) => this.#told(answer));
      worker.once('error', (error: Error) => {
        this.#failure ??= error;
        this.#wakeAll();
      });
      return {
        worker,
        gathered: [],
        bytes: 0,
        ended: new Promise((resolve) => worker.once('exit', resolve)),
      };
    });
  }

  /**
   * Takes a file that the site is to have, with its bytes, which are the thread's from then on.
   * @throws Error what a thread failed of.
   */
  async add(name: string, content: Uint8Array<ArrayBuffer>): Promise<void> {
    const thread = this.#threadOf(name);
    if (!thread) return;
    this.#given.add(name);
    await this.#until(() => this.#waiting.bytes <= MOST_WAITING);
    this.#waiting.files += 1;
    this.#waiting.bytes += content.length;
    thread.gathered.push({ name, content });
    thread.bytes += content.length;
    if (thread.bytes > TOGETHER) send(thread);
  }

  /**
   * Waits until all files that were brought are written.
   * @throws Error what a thread failed of.
   */
  async written(): Promise<void> {
    this.#threads.forEach(send);
    await this.#until(() => this.#waiting.files === 0);
  }

  /** Takes every file of a folder that was not brought; the copies come to stand beside it. */
  addRest(folder: string): void {
    if (this.#endings.length === 0) return;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const name = join(entry.parentPath, entry.name).slice(folder.length + 1);
      if (this.#given.has(name.split(sep).join('/'))) continue;
      this.#threadOf(name)?.gathered.push({ name, folder });
    }
    this.#threads.forEach(send);
  }

  /**
   * Waits until all copies are written.
   * @returns Processor time of all threads, in milliseconds.
   */
  async finish(): Promise<number> {
    this.#threads.forEach(send);
    for (const { worker } of this.#threads) worker.postMessage('finish' satisfies CompressorTask);
    await Promise.all(this.#threads.map(({ ended }) => ended));
    if (this.#failure) throw this.#failure;
    return this.#spent;
  }

  /** Ends the threads at once. */
  async stop(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  /** The same file always goes to the same thread, which keeps what it became. */
  #threadOf(name: string): Thread | undefined {
    const sum = [...name.replace(OF_BUILD, '')].reduce(
      (all, it) => (all * 31 + (it.codePointAt(0) ?? 0)) >>> 0,
      0,
    );
    return this.#threads[sum % this.#threads.length];
  }

  #told(answer: CompressorAnswer): void {
    if ('spent' in answer) this.#spent += answer.spent;
    else {
      this.#waiting.files -= answer.done.files;
      this.#waiting.bytes -= answer.done.bytes;
    }
    this.#wakeAll();
  }

  /** Waits until something holds. */
  async #until(holds: () => boolean): Promise<void> {
    while (!holds() && !this.#failure)
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    if (this.#failure) throw this.#failure;
  }

  #wakeAll(): void {
    const waiting = this.#wake;
    this.#wake = [];
    for (const wake of waiting) wake();
  }
}

function send(thread: Thread): void {
  const { worker, gathered } = thread;
  if (gathered.length === 0) return;
  const bytes = gathered.flatMap((it) => ('content' in it ? [it.content.buffer] : []));
  worker.postMessage(gathered satisfies CompressorTask, bytes);
  thread.gathered = [];
  thread.bytes = 0;
}
