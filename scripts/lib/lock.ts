/** One build at a time: two would write into each other's folders. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { dirname } from 'node:path';
import { Obstacle } from './obstacle.ts';

/** Who holds the lock. */
interface Holder {
  pid: number;
  host: string;
  /** When it was taken, in milliseconds since 1970. */
  since: number;
}

/** What is known of this machine, to judge a holder by. */
export interface Machine {
  host: string;
  pid: number;
  /** When it was started, in milliseconds since 1970. */
  booted: number;
  runs: (pid: number) => boolean;
}

/** True where the holder is gone and left its lock behind; of another machine's nothing is known. */
export function isStale({ pid, host, since }: Holder, machine: Machine): boolean {
  if (host !== machine.host) return false;
  // A process of the same number, as the first of a container has, is not the one that took it.
  return since < machine.booted || pid === machine.pid || !machine.runs(pid);
}

/**
 * Takes the lock; what a process that is gone has left behind is taken over.
 * @returns Gives it back.
 * @throws Obstacle that names the process that holds it.
 */
export function takeLock(file: string): () => void {
  const machine = thisMachine();
  const own = JSON.stringify({ pid: machine.pid, host: machine.host, since: Date.now() });
  mkdirSync(dirname(file), { recursive: true });
  if (!written(file, own)) {
    const text = read(file);
    const holder = text === undefined ? undefined : holderIn(text);
    if (text === undefined || !holder || !isStale(holder, machine))
      throw new Obstacle(refusal(file, holder));
    setAside(file, text);
    if (!written(file, own)) throw new Obstacle(refusal(file, undefined));
  }
  return () => {
    if (read(file) === own) rmSync(file, { force: true });
  };
}

function thisMachine(): Machine {
  return {
    host: hostname(),
    pid: process.pid,
    // The clock may have been set since.
    booted: Date.now() - uptime() * 1000 - 60_000,
    runs: (pid) => {
      try {
        process.kill(pid, 0);
        return true;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'EPERM';
      }
    },
  };
}

/** Writes the file unless it is there. */
function written(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // On a full disk the file is there, and empty.
    rmSync(file, { force: true });
    throw error;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const { pid, host, since } = JSON.parse(text) as Partial<Holder>;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof since !== 'number')
      return undefined;
    return { pid, host, since };
  } catch {
    return undefined;
  }
}

/** Takes a stale lock away; where another process was quicker, its new lock is put back. */
function setAside(file: string, stale: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const taken = read(aside);
  if (taken !== undefined && taken !== stale) written(file, taken);
  rmSync(aside, { force: true });
}

function refusal(file: string, holder: Holder | undefined): string {
  const wayOut = `Hãy chờ lần dựng ấy xong; chắc chắn không còn lần dựng nào thì xóa tệp ${file}`;
  if (!holder) return `Một lần dựng trang khác vừa bắt đầu. ${wayOut}`;
  const since = new Date(holder.since).toLocaleString('vi-VN');
  return `Một lần dựng trang khác đang chạy: tiến trình ${holder.pid} trên máy ${holder.host}, từ ${since}. ${wayOut}`;
}
