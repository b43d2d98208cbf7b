/** The search index, while Astro renders: it needs no more of the pages than their text. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { textsOf, writeSearchIndex } from '../../src/search/index/write.ts';
import type { SearchWork } from './beside.ts';
import { remember } from './memory.ts';
import { spentHere, yieldToPages } from './threads.ts';

if (!parentPort) throw new Error('runs as a worker only');
yieldToPages();
const { records, into, kept } = workerData as SearchWork;
const save = remember(kept, process.cwd(), ['text']);
const pagesReady = once(parentPort, 'message');
const prepared = await textsOf(records);
// What was brought stays as long as the thread, and is as large as what was made of it.
records.documents = [];
const [folder] = (await pagesReady) as [string];
await writeSearchIndex(records, folder, { into, prepared });
save();
parentPort.postMessage(spentHere());
