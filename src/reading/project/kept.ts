/** What a build has drawn or written is kept for the next by what it was made of. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Beside the packages: copies of the project that share them share it, and hosts keep it between builds. */
const CACHE = 'node_modules/.cache';
export const OFFICE_FILES = join(CACHE, 'office');
export const SOCIAL_IMAGES = join(CACHE, 'social-images');

/** Set to `1`, everything is made anew: for the threads of a build, and for the pages, which Astro bundles apart. */
export const MAKE_ANEW = 'MAKE_ANEW';

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** A mark that changes with the project's files and packages named, and with what packs files. */
export function markOf(files: readonly string[], packages: readonly string[]): string {
  const hash = createHash('sha256').update(process.versions.zlib);
  for (const file of files) hash.update(readFileSync(file));
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  for (const name of packages) hash.update(`${name}@${devDependencies[name]}`);
  return hash.digest('hex');
}

/** Known to all modules of a thread, of which a build has some twice: Astro bundles the pages apart. */
interface Shared {
  /** What is being read or made, by its file: two that want the same wait for one. */
  asked: Map<string, Promise<Uint8Array<ArrayBuffer>>>;
  /** Files made anew in this run. */
  anew: Set<string>;
  elsewhere?: Elsewhere | undefined;
}

/** What a thread beside makes for this one: a kind of file, of its content. */
export type Elsewhere = (kind: string, content: unknown) => Promise<Uint8Array>;

const KEY = Symbol.for('site.kept');
const shared = ((globalThis as { [KEY]?: Shared })[KEY] ??= { asked: new Map(), anew: new Set() });

/** From now on, or no longer, `makeElsewhere` has files made by another thread. */
export function takeElsewhere(elsewhere: Elsewhere | undefined): void {
  shared.elsewhere = elsewhere;
}

/** What makes a kind of file of its content: the thread beside where there is one, `here` otherwise. */
export function makeElsewhere<Content>(
  kind: string,
  here: (content: Content) => Promise<Uint8Array>,
): (content: Content) => Promise<Uint8Array> {
  return (content) => (shared.elsewhere ? shared.elsewhere(kind, content) : here(content));
}

/**
 * The file made of `content` before, or made now by `make`: where there is none, or a damaged one.
 * @param maker What it depends on besides: the version of the code and of the packages that make it.
 */
export function cached(
  maker: string,
  content: unknown,
  make: () => Promise<Uint8Array>,
  folder = OFFICE_FILES,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256').update(maker).update(JSON.stringify(content)).digest('hex');
  const file = join(folder, name);
  const { asked } = shared;
  const bytes = asked.get(file) ?? readOrMake(file, make, folder).finally(() => asked.delete(file));
  asked.set(file, bytes);
  return bytes;
}

/** In the cache a file stands behind the sum of its bytes. It is read at once: to be told of it later would cost several times as much. */
async function readOrMake(file: string, make: () => Promise<Uint8Array>, folder: string) {
  const anew = process.env[MAKE_ANEW] === '1';
  if (existsSync(file) && (!anew || shared.anew.has(file))) {
    const packed = readFileSync(file);
    const bytes = new Uint8Array(packed.subarray(32));
    if (sumOf(bytes).equals(packed.subarray(0, 32))) {
      const now = new Date();
      utimesSync(file, now, now);
      return bytes;
    }
  }
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Written under a name of its own first, so that a build that stops leaves no half file.
  const partial = `${file}.${process.pid}-${threadId}`;
  await writeFile(partial, Buffer.concat([sumOf(made), made]));
  await rename(partial, file);
  if (anew) shared.anew.add(file);
  return new Uint8Array(made);
}

/** Removes what was not used for longest, down to `most` files. */
export function trimKept(folder: string, most: number): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  if (names.length <= most) return;
  const used = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs;
  const oldest = names
    .map((name) => [name, used(name) ?? 0] as const)
    .toSorted(([, a], [, b]) => a - b);
  for (const [name] of oldest.slice(0, names.length - most))
    rmSync(join(folder, name), { force: true });
}
