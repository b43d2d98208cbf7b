/** Threads and processes beside the thread that renders. */
import { setPriority } from 'node:os';

/** Where the system tells threads apart, and not processes alone. */
const PER_THREAD = process.platform === 'linux';
const BEHIND = 5;

/** Lets the thread that renders go first: the whole build waits for it. */
export function yieldToPages(): void {
  if (PER_THREAD) setPriority(BEHIND);
}

/** For a thread that keeps little: it grows no further before it is looked through, whatever the one that renders may take. */
export const SMALL = { maxYoungGenerationSizeMb: 24 };

/** The same for a process: what Node is given. */
export const SMALL_PROCESS = ['--max-semi-space-size=8'];

/** Processor time that this thread has taken, in milliseconds. */
export function spentHere(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
