/** One thread of the compressor. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { CompressorAnswer, CompressorTask, CompressorWork } from './compressor.ts';
import { Kept } from './kept.ts';
import { COMPRESSION, precompress } from './precompress.ts';
import { spentHere, yieldToPages } from './threads.ts';

const port = parentPort;
if (!port) throw new Error('runs as a worker only');
yieldToPages();
const { folder, endings, kept: file } = workerData as CompressorWork;
const kept = new Kept(file, COMPRESSION);
const answer = (it: CompressorAnswer) => port.postMessage(it);

port.on('message', (task: CompressorTask) => {
  if (task === 'finish') {
    kept.save();
    answer({ spent: spentHere() });
    port.close();
    return;
  }
  let done = 0;
  for (const file of task) {
    if ('folder' in file) {
      precompress(file.folder, file.name, endings, kept);
      continue;
    }
    const { name, content } = file;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    precompress(folder, name, endings, kept, content);
    done += content.length;
  }
  if (done > 0) answer({ done });
});
