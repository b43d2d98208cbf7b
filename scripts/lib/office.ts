/** Gives the making of files of offices and pictures for newsrooms to a thread of its own. */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Catalog } from '../../src/catalog/types.ts';
import {
  nominationFile,
  reportFiles,
  requestFiles,
  wordBytes,
} from '../../src/office/word/files.ts';
import { indicatorWorkbook, siteWorkbook } from '../../src/office/workbook/contents.ts';
import { writeWorkbook } from '../../src/office/workbook/write.ts';
import { MAKE_ANEW, OFFICE_FILES, takeElsewhere } from '../../src/reading/project/kept.ts';
import { newsBytes } from '../../src/sharing/newsFiles.ts';
import { chartPicture, evidencePicture, structurePicture } from '../../src/sharing/newsPictures.ts';
import { SMALL } from './threads.ts';

export interface OfficeTask {
  id: number;
  kind: string;
  content: unknown;
}

export type OfficeAnswer = { id: number; bytes: Uint8Array } | { id: number; error: unknown };

/** What a file waits for. */
type Waiting = Omit<PromiseWithResolvers<Uint8Array>, 'promise'>;

/** A thread that starts with the first file to be made; files kept from builds before need none. */
export class Office {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #last = 0;

  constructor() {
    takeElsewhere((kind, content) => this.#make(kind, content));
  }

  #make(kind: string, content: unknown): Promise<Uint8Array> {
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    const id = (this.#last += 1);
    this.#waiting.set(id, { resolve, reject });
    this.#worker ??= this.#started();
    this.#worker.postMessage({ id, kind, content } satisfies OfficeTask);
    return promise;
  }

  #started(): Worker {
    const fail = (error: unknown) => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    const worker = new Worker(new URL('./officeWorker.ts', import.meta.url), {
      resourceLimits: SMALL,
    });
    return worker
      .on('message', (answer: OfficeAnswer) => {
        const waiting = this.#waiting.get(answer.id);
        this.#waiting.delete(answer.id);
        if ('error' in answer) waiting?.reject(answer.error);
        else waiting?.resolve(answer.bytes);
      })
      .once('error', fail)
      .once('exit', () => {
        if (this.#worker === worker) fail(new Error('the making of office files stopped early'));
      });
  }

  /** Ends the thread, whose libraries take much memory, until another file is to be made. */
  rest(): void {
    if (this.#waiting.size > 0) return;
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.terminate();
  }

  /** Ends the thread; files are made here again. */
  async stop(): Promise<void> {
    takeElsewhere(undefined);
    await this.#worker?.terminate();
  }
}

/** Where nothing is kept: lets all be made while the code of the pages is prepared, the pages' first wishes first. */
export async function makeAhead(
  catalog: Catalog,
  absolute: (path: string) => string,
): Promise<void> {
  if (existsSync(OFFICE_FILES) && process.env[MAKE_ANEW] !== '1') return;
  const setting = { catalog, absolute };
  const indicators = [...catalog.targets, ...catalog.context];
  const pictures = [
    evidencePicture(setting),
    ...catalog.groups.map((it) => structurePicture(it, setting)),
    ...indicators.map((it) => chartPicture(it, setting)),
  ].filter((it) => it !== undefined);
  const files = [
    ...pictures.map(newsBytes),
    ...[...reportFiles(setting), ...requestFiles(setting), nominationFile(setting)].map(wordBytes),
    writeWorkbook(siteWorkbook(catalog, absolute)),
    ...indicators.map((it) => writeWorkbook(indicatorWorkbook(it, catalog, absolute))),
  ];
  // Who asks for a file that failed has it made again, and hears why.
  await Promise.allSettled(files);
}
