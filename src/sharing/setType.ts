/** Words as pictures have them: the fonts, how wide a text is in them, and its lines. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

const FONTS = [
  ['700Bold/BeVietnamPro_700Bold.ttf', 'Card Bold'],
  ['500Medium/BeVietnamPro_500Medium.ttf', 'Card Medium'],
] as const;
const { resolve } = createRequire(import.meta.url);
for (const [file, name] of FONTS)
  GlobalFonts.registerFromPath(resolve(`@expo-google-fonts/be-vietnam-pro/${file}`), name);

/** Words in lines no wider than `width`; a hard space never breaks. */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer.trimStart()) <= width)
      lines[lines.length - 1] = longer.trimStart();
    else lines.push(word);
  }
  return lines;
}

/** Lines about as long as each other: the narrowest column that needs no line more. */
export function balance(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines = wrap(text, width, widthOf);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 8) {
    const middle = (narrow + wide) / 2;
    const tried = wrap(text, middle, widthOf);
    const fits = tried.length === lines.length && tried.every((line) => widthOf(line) <= middle);
    if (fits) wide = middle;
    else narrow = middle;
  }
  return wrap(text, wide, widthOf);
}

const ctx = createCanvas(1, 1).getContext('2d');

/** Size at which words are measured; a text is as many times as wide as it is set larger. */
const MEASURED = 100;

/** Widths of text in a font: of its words, each measured once, and of the spaces between them. */
function widthIn(font: string): (text: string, size: number) => number {
  const widths = new Map<string, number>();
  const widthOf = (word: string) => {
    const known = widths.get(word);
    if (known !== undefined) return known;
    ctx.font = `${MEASURED}px "${font}"`;
    const { width } = ctx.measureText(word);
    widths.set(word, width);
    return width;
  };
  return (text, size) => {
    const words = text.split(' ');
    const wide = words.reduce((sum, word) => sum + widthOf(word), 0);
    return ((wide + (words.length - 1) * widthOf(' ')) * size) / MEASURED;
  };
}
export const widthInBold = widthIn('Card Bold');
export const widthInMedium = widthIn('Card Medium');
