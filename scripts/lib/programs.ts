import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What Node is to run for a program of a package: without a shell between them, words with spaces stay
 * whole on Windows, too.
 */
export function programOf(name: string): string {
  const home = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[name];
  if (path === undefined) throw new Error(`${name} has no program of its name`);
  return join(home, path);
}
