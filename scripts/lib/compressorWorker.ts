/** One thread of the compressor. */
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
  for (const file of task) {
    const content = 'content' in file ? file.content : undefined;
    precompress('folder' in file ? file.folder : folder, file.name, endings, kept, content);
    if (content) answer({ done: content.length });
  }
});
