/** Runs a command and watches what memory and processor it and the processes it starts take together. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Run {
  /** Wall time, in milliseconds. */
  took: number;
  /** Largest sum of resident memory seen, in bytes; 0 where `/proc` does not tell. */
  peak: number;
  /** Time of all processors, in milliseconds, as last seen; 0 where `/proc` does not tell. */
  cpu: number;
}

/** Clock ticks of `/proc` a second: 100 on every common Linux. */
const TICKS = 100;

/** Time between two looks, in milliseconds. */
const LOOK = 200;

/**
 * Runs `command` in `cwd`.
 * @throws Error with what it printed, where it fails.
 */
export async function measured(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Run> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  let [peak, cpu] = [0, 0];
  const look = setInterval(() => {
    const pids = [child.pid ?? 0].flatMap(familyOf);
    peak = Math.max(peak, total(pids, residentOf));
    cpu = Math.max(cpu, total(pids, processorOf));
  }, LOOK);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).finally(() => clearInterval(look));
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return { took: performance.now() - start, peak, cpu };
}

const total = (pids: readonly number[], of: (pid: number) => number) =>
  pids.reduce((sum, pid) => sum + of(pid), 0);

/** What `/proc` tells; `otherwise` where the process has ended, or this is no Linux. */
function told<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

const read = (pid: number, file: string) =>
  told(() => readFileSync(`/proc/${pid}/${file}`, 'utf8'), '');

/** A process and its descendants; each thread has its own. */
function familyOf(pid: number): number[] {
  const threads = told(() => readdirSync(`/proc/${pid}/task`), []);
  const children = threads.flatMap((thread) =>
    read(pid, `task/${thread}/children`).trim().split(' ').filter(Boolean),
  );
  return [pid, ...children.map(Number).flatMap(familyOf)];
}

/** Resident memory of a process, in bytes. */
function residentOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(read(pid, 'status'))?.[1] ?? 0) * 1024;
}

/** Processor time of a process and of its children that have ended, in milliseconds (proc(5): utime to cstime). */
function processorOf(pid: number): number {
  const fields = read(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ');
  const ticks = fields.slice(11, 15).map(Number);
  return (ticks.reduce((sum, it) => sum + it, 0) / TICKS) * 1000;
}
