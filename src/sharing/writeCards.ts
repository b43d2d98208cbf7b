/** Puts the shared pictures into a built site; a picture drawn before is taken from the cache. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cached, markOf, SOCIAL_IMAGES, trimKept } from '../reading/project/kept.ts';
import type { Card } from './cards.ts';
import { drawCard } from './drawCard.ts';

/** What a picture depends on besides its card; a change here draws every picture anew. */
const MADE_BY = [
  'src/sharing/canvasPng.ts',
  'src/sharing/drawCard.ts',
  'src/sharing/drawFigures.ts',
  'src/sharing/setType.ts',
  'src/charts/colours.ts',
  'src/views/motifs.ts',
  'src/views/occasionMotifs.ts',
];
const PACKAGES = ['@napi-rs/canvas', '@expo-google-fonts/be-vietnam-pro', 'sharp'];

const TOGETHER = 4;
/** Pictures kept for other copies of the project, and for other states of this one, however small it is. */
const FEW = 2000;

export interface CardsWritten {
  total: number;
  drawn: number;
  /** Time for all of them, in milliseconds. */
  took: number;
}

/**
 * @param folder The built site.
 * @param cache Folder of the pictures drawn before.
 */
export async function writeCards(
  cards: readonly Card[],
  folder: string,
  cache = SOCIAL_IMAGES,
): Promise<CardsWritten> {
  const start = performance.now();
  const mark = markOf(MADE_BY, PACKAGES);
  let drawn = 0;
  const draw = (card: Card) => {
    drawn += 1;
    return drawCard(card);
  };
  const write = async (card: Card) => {
    const picture = await cached(mark, card, () => draw(card), cache);
    const target = join(folder, card.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, picture);
  };
  // While one picture is encoded in the background the next is drawn.
  for (let i = 0; i < cards.length; i += TOGETHER)
    await Promise.all(cards.slice(i, i + TOGETHER).map(write));
  trimKept(cache, Math.max(2 * cards.length, FEW));
  return { total: cards.length, drawn, took: performance.now() - start };
}
