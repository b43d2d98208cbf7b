/** Makes files of offices and pictures for newsrooms, in the order asked, while Astro renders the pages. */
import { parentPort } from 'node:worker_threads';
import { writeWord } from '../../src/office/word/write.ts';
import { makeWorkbook } from '../../src/office/workbook/write.ts';
import { drawNews } from '../../src/sharing/drawNews.ts';
import type { OfficeAnswer, OfficeTask } from './office.ts';
import { yieldToPages } from './threads.ts';

const port = parentPort;
if (!port) throw new Error('runs as a worker only');
yieldToPages();

const MAKERS = { word: writeWord, workbook: makeWorkbook, picture: drawNews } as Record<
  string,
  (content: never) => Promise<Uint8Array>
>;

async function answerTo({ id, kind, content }: OfficeTask): Promise<OfficeAnswer> {
  try {
    const make = MAKERS[kind];
    if (!make) throw new Error(`no maker of a ${kind}`);
    return { id, bytes: await make(content as never) };
  } catch (error) {
    return { id, error };
  }
}

/** While one picture is encoded in the background the next file is made. */
const TOGETHER = 3;
const waiting: OfficeTask[] = [];
let working = 0;

async function work(): Promise<void> {
  working += 1;
  for (let task = waiting.shift(); task; task = waiting.shift())
    port?.postMessage(await answerTo(task));
  working -= 1;
}

port.on('message', (task: OfficeTask) => {
  waiting.push(task);
  if (working < TOGETHER) void work();
});
