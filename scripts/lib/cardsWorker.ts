/** The pictures for social sites, while Astro renders. */
import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { writeCards } from '../../src/sharing/writeCards.ts';
import type { CardsWork } from './beside.ts';
import { yieldToPages } from './threads.ts';

if (!parentPort) throw new Error('runs as a worker only');
yieldToPages();
// No picture is encoded twice.
sharp.cache(false);
const { cards, into } = workerData as CardsWork;
parentPort.postMessage(await writeCards(cards, into));
