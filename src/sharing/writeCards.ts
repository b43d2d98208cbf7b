/** Puts the shared pictures into a built site; a picture drawn before is taken from the cache. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Card } from './cards.ts';
import { drawCard } from './drawCard.ts';
import { isWhole } from './wholePng.ts';

/** Beside the packages: copies of the project that share them share the pictures, and hosts keep it between builds. */
const CACHE = 'node_modules/.cache/social-images';

/** What a picture depends on besides its card; a change here draws every picture anew. */
const TEMPLATE = [
  'drawCard.ts',
  'drawFigures.ts',
  'setType.ts',
  '../charts/colours.ts',
  '../views/motifs.ts',
  '../views/occasionMotifs.ts',
];
const PACKAGES = ['@napi-rs/canvas', '@expo-google-fonts/be-vietnam-pro', 'sharp'];

function templateHash(): Buffer {
  const hash = createHash('sha256');
  for (const file of TEMPLATE) hash.update(readFileSync(new URL(file, import.meta.url)));
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  for (const name of PACKAGES) hash.update(`${name}@${devDependencies[name]}`);
  return hash.digest();
}

const TOGETHER = 4;
/** Pictures kept for other copies of the project, and for other states of this one, however small it is. */
const FEW = 2000;

export interface CardsWritten {
  total: number;
  drawn: number;
  /** Time for all of them, in milliseconds. */
  took: number;
}

export interface CardOptions {
  /** Folder of the pictures drawn before. */
  cache?: string;
  /** Draws every picture anew. */
  anew?: boolean;
}

/** @param folder The built site. */
export async function writeCards(
  cards: readonly Card[],
  folder: string,
  { cache = CACHE, anew = false }: CardOptions = {},
): Promise<CardsWritten> {
  const start = performance.now();
  const template = templateHash();
  await mkdir(cache, { recursive: true });
  const used = new Set<string>();
  let drawn = 0;
  const write = async (card: Card) => {
    const hash = createHash('sha256').update(template).update(JSON.stringify(card));
    const name = `${hash.digest('hex')}.png`;
    used.add(name);
    const cached = join(cache, name);
    let picture = anew ? undefined : wholePicture(cached);
    if (!picture) {
      picture = await drawCard(card);
      // Written under a name of its own first, so that a build that stops leaves no half picture.
      const partial = `${cached}.${process.pid}`;
      await writeFile(partial, picture);
      await rename(partial, cached);
      drawn += 1;
    }
    const target = join(folder, card.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, picture);
  };
  // While one picture is encoded in the background the next is drawn.
  for (let i = 0; i < cards.length; i += TOGETHER)
    await Promise.all(cards.slice(i, i + TOGETHER).map(write));
  clear(cache, used);
  return { total: cards.length, drawn, took: performance.now() - start };
}

/** A picture drawn before, unless it is missing or damaged. */
function wholePicture(path: string): Buffer | undefined {
  if (!existsSync(path)) return undefined;
  const picture = readFileSync(path);
  return isWhole(picture) ? picture : undefined;
}

/** Removes the oldest pictures that this build has no use for, down to as many again as it has. */
function clear(cache: string, used: ReadonlySet<string>): void {
  const others = readdirSync(cache).filter((name) => !used.has(name));
  const most = Math.max(used.size, FEW);
  if (others.length <= most) return;
  const age = (name: string) =>
    statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const oldest = others.map((name) => [name, age(name)] as const).sort(([, a], [, b]) => a - b);
  for (const [name] of oldest.slice(0, others.length - most))
    rmSync(join(cache, name), { force: true });
}
