/** Keeps office files between builds: what was made of the same content is not made again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the packages: copies of the project that share them share the files, and hosts keep it between builds. */
const CACHE = 'node_modules/.cache/office';

/** The bytes of a file, or nothing where there is none. */
function read(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** What files depend on besides their content: the code of a folder of `src/office`, and a package. */
export function makerOf(folder: string, dependency: string): string {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const code = readdirSync(`src/office/${folder}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`src/office/${folder}/${name}`, 'utf8'));
  return [
    devDependencies[dependency],
    readFileSync('src/office/repack.ts', 'utf8'),
    ...code,
  ].join();
}

/**
 * The file made of `content` before, or made now by `make`.
 * @param maker See `makerOf`.
 */
export async function cached(
  maker: string,
  content: unknown,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
  folder = CACHE,
): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256').update(maker).update(JSON.stringify(content)).digest('hex');
  const file = join(folder, hash);
  const before = read(file);
  if (before) return before;
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Written under a name of its own first, so that a build that stops leaves no half file.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, made);
  renameSync(partial, file);
  return made;
}
