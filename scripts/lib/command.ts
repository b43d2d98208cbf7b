/** What every command of the project shares: its options, and how it ends when something is wrong. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Obstacle } from './obstacle.ts';
import { systemFault } from './preconditions.ts';

/** What a person is told of an error: an obstacle and a fault of the machine in words, a slip in the code with its trace. */
export function told(error: unknown): string {
  if (error instanceof Obstacle) return error.message;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    systemFault(error) ?? `Lỗi trong mã của dự án; hãy gửi cho người phụ trách kỹ thuật:\n${trace}`
  );
}

/** From here on, an error that nothing catches ends the command with what it means. */
export function tellFaults(): void {
  process.on('uncaughtException', (error) => {
    console.error(told(error));
    process.exit(1);
  });
}

/** The options given to the command; one that does not exist is answered with how to use it. */
export function optionsOf<T extends ParseArgsOptionsConfig>(options: T, usage: string) {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values;
  } catch {
    console.error(`Cách dùng: ${usage}`);
    process.exit(2);
  }
}
