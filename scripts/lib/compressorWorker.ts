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
// What earlier builds made is left as it is where no copies are wanted.
const kept = endings.length > 0 ? new Kept(file, COMPRESSION) : undefined;
const answer = (it: CompressorAnswer) => port.postMessage(it);

port.on('message', (task: CompressorTask) => {
  if (task === 'finish') {
    kept?.save();
    answer({ spent: spentHere() });
    port.close();
    return;
  }
  const done = { files: 0, bytes: 0 };
  for (const file of task) {
    if ('folder' in file) {
      if (kept) precompress(file.folder, file.name, endings, kept);
      continue;
    }
    const { name, content } = file;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    if (kept) precompress(folder, name, endings, kept, content);
    done.files += 1;
    done.bytes += content.length;
  }
  if (done.files > 0) answer({ done });
});
