/** Puts the shared pictures into a built site; a picture drawn before is taken from the cache. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Card } from './cards.ts';
import { drawCard } from './drawCard.ts';

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

export interface CardsWritten {
  total: number;
  drawn: number;
  /** Time for all of them, in milliseconds. */
  took: number;
}

/** @param folder The built site. */
export async function writeCards(
  cards: readonly Card[],
  folder: string,
  cache = CACHE,
): Promise<CardsWritten> {
  const start = performance.now();
  const template = templateHash();
  await mkdir(cache, { recursive: true });
  let drawn = 0;
  const write = async (card: Card) => {
    const name = createHash('sha256').update(template).update(JSON.stringify(card)).digest('hex');
    const cached = join(cache, `${name}.png`);
    if (!existsSync(cached)) {
      // Written under a name of its own first, so that a build that stops leaves no half picture.
      const partial = `${cached}.${process.pid}`;
      await writeFile(partial, await drawCard(card));
      await rename(partial, cached);
      drawn += 1;
    }
    const target = join(folder, card.path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(cached, target);
  };
  // While one picture is encoded in the background the next is drawn.
  for (let i = 0; i < cards.length; i += TOGETHER)
    await Promise.all(cards.slice(i, i + TOGETHER).map(write));
  return { total: cards.length, drawn, took: performance.now() - start };
}
