/** The files of pictures for newsrooms, each made once a build. */
import { PNG_MADE_BY } from '../charts/pngMadeBy.ts';
import { cached, makeElsewhere, markOf } from '../reading/project/kept.ts';
import type { NewsPicture } from './newsPictures.ts';

/** What a picture depends on besides its words. */
const MADE_BY = ['canvasPng', 'drawNews', 'drawFigures', 'setType'].map(
  (name) => `src/sharing/${name}.ts`,
);

/** What draws is loaded only where something is to be drawn. */
const make = makeElsewhere('picture', async (picture: NewsPicture) =>
  (await import('./drawNews.ts')).drawNews(picture),
);
let mark: string | undefined;

/** A picture as PNG, drawn once and kept. The same picture always has the same bytes. */
export function newsBytes(picture: NewsPicture): Promise<Uint8Array<ArrayBuffer>> {
  mark ??= markOf([...MADE_BY, ...PNG_MADE_BY.files], PNG_MADE_BY.packages);
  return cached(mark, picture, () => make(picture));
}
