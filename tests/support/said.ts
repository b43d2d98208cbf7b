import type { ChildProcess } from 'node:child_process';

/**
 * What the pattern's first group finds in what a program prints as an error, once it has printed it.
 * @throws Error with all that it printed where it ends before.
 */
export function said(program: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    program.stderr?.on('data', (text: Buffer) => {
      printed += text.toString();
      const [, found] = pattern.exec(printed) ?? [];
      if (found) resolve(found);
    });
    program.once('exit', () =>
      reject(new Error(`${program.spawnfile} did not start:\n${printed}`)),
    );
  });
}
