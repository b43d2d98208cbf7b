/** How long who edits with `npm run dev` waits: for the first page, and for a story that has changed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { storiesIn } from './project.ts';

/** Changes that are waited for, one after another. */
const CHANGES = 5;
/** Milliseconds between two questions. */
const PATIENCE = 10;

export interface Preview {
  /** In milliseconds. */
  first: number;
  /** The middle one of some changes, and the longest. */
  changed: number;
  longest: number;
}

/** Starts the preview of a project, waits for its pages, changes a story a few times and puts it back. */
export async function preview(folder: string): Promise<Preview> {
  const port = await freePort();
  const start = performance.now();
  const dev = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = once(dev, 'exit');
  const ask = async (path: string) => {
    for (;;) {
      if (dev.exitCode !== null) throw new Error(`the preview of ${folder} has stopped`);
      try {
        return await (await fetch(`http://localhost:${port}${path}`)).text();
      } catch {
        await wait(PATIENCE);
      }
    }
  };
  const file = storiesIn(folder).findLast((it) => !/^entry:/m.test(readFileSync(it, 'utf8'))) ?? '';
  const before = readFileSync(file, 'utf8');
  const page = `/guong-dien-hinh/${basename(file, '.md')}/`;
  try {
    await ask('/');
    const first = performance.now() - start;
    await ask(page);
    const times: number[] = [];
    for (let i = 0; i < CHANGES; i += 1) {
      const sentence = `Câu thêm vào lần ${i + 1}.`;
      const changed = performance.now();
      writeFileSync(file, `${before}\n${sentence}\n`);
      while (!(await ask(page)).includes(sentence)) await wait(PATIENCE);
      times.push(performance.now() - changed);
    }
    times.sort((a, b) => a - b);
    return { first, changed: times[CHANGES >> 1] ?? 0, longest: times.at(-1) ?? 0 };
  } finally {
    writeFileSync(file, before);
    dev.kill();
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
