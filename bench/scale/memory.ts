/** Runs a command and watches how much memory it and the processes it starts hold together. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Run {
  /** Wall time, in milliseconds. */
  took: number;
  /** Largest sum of resident memory seen, in bytes; 0 where `/proc` does not tell. */
  peak: number;
}

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
  let peak = 0;
  const look = setInterval(() => (peak = Math.max(peak, residentOf(child.pid ?? 0))), LOOK);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).finally(() => clearInterval(look));
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return { took: performance.now() - start, peak };
}

/** Resident memory of a process and its descendants, in bytes. */
function residentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
    );
    return own + children.reduce((sum, child) => sum + residentOf(Number(child)), 0);
  } catch {
    // The process has ended, or this is no Linux.
    return 0;
  }
}
