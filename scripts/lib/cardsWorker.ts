/** The pictures for social sites, while Astro renders. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeCards } from '../../src/sharing/writeCards.ts';
import type { CardsWork } from './beside.ts';
import { yieldToPages } from './threads.ts';

if (!parentPort) throw new Error('runs as a worker only');
yieldToPages();
const { cards, into } = workerData as CardsWork;
parentPort.postMessage(await writeCards(cards, into));
