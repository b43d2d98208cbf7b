/** What a build has drawn or written is kept for the next by what it was made of. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the packages: copies of the project that share them share it, and hosts keep it between builds. */
const CACHE = 'node_modules/.cache/office';

/** A mark that changes with the project's files and packages named. */
export function markOf(files: readonly string[], packages: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  for (const name of packages) hash.update(`${name}@${devDependencies[name]}`);
  return hash.digest('hex');
}

/** What this process has asked for, by its file: two that want the same wait for one. */
const asked = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * The file made of `content` before, or made now by `make`.
 * @param maker What it depends on besides: the version of the code and of the packages that make it.
 */
export function cached(
  maker: string,
  content: unknown,
  make: () => Promise<Uint8Array>,
  folder = CACHE,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256').update(maker).update(JSON.stringify(content)).digest('hex');
  const file = join(folder, name);
  const bytes = asked.get(file) ?? readOrMake(file, make, folder);
  asked.set(file, bytes);
  return bytes;
}

async function readOrMake(file: string, make: () => Promise<Uint8Array>, folder: string) {
  if (existsSync(file)) return new Uint8Array(await readFile(file));
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Written under a name of its own first, so that a build that stops leaves no half file.
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, made);
  await rename(partial, file);
  return new Uint8Array(made);
}
