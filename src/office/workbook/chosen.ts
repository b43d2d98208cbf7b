/** What somebody typed into a cell that offers a list: the code behind it, or what to choose instead. */
import { nearest } from '../../domain/suggest.ts';
import { slugify } from '../../domain/vietnamese.ts';
import type { Choice } from './form.ts';

/** Thrown by the reading of one cell, caught by that of its row. */
export class CellFault extends Error {}

/** Words without the code behind them. */
const bare = (words: string) => words.replace(/ \[[^[]*$/, '');

/** The code behind a choice: by its words, by others that mean the same, its code, or the code in its brackets. */
export function chosen(text: string, list: readonly Choice[]): string {
  const bracketed = /\[([a-z0-9-]+)\]$/.exec(text)?.[1];
  const typed = slugify(text);
  const found = list.filter(
    ([code, words, ...also]) =>
      code === (bracketed ?? text) ||
      (typed !== '' && [words, bare(words), ...also].some((it) => slugify(it) === typed)),
  );
  const [only] = found;
  if (only && found.length === 1) return only[0];
  if (found.length > 1)
    throw new CellFault(`“${text}” chỉ nhiều mục; hãy chọn ${oneOf(found.map(([, it]) => it))}`);
  throw new CellFault(`“${text}” không có trong danh sách; ${instead(text, list)}`);
}

/** Most words to name from a list. */
const FEW = 6;
const either = new Intl.ListFormat('vi', { type: 'disjunction' });
const named = (words: readonly string[]) => either.format(words.map((it) => `“${it}”`));
const oneOf = (words: readonly string[]) =>
  words.length <= FEW ? named(words) : 'trong danh sách của ô này';

/** What to choose where a list has no such words: what is near to them or holds them all, or all of a short list. */
function instead(text: string, list: readonly Choice[]): string {
  const words = list.map(([, value]) => value);
  const near = nearest(
    text,
    list.map(([code, value, ...also]) => ({ value, names: [code, bare(value), ...also] })),
  );
  const typed = slugify(text).split('-');
  const holding = words.filter((it) => {
    const held = slugify(it).split('-');
    return typed.every((word) => held.includes(word));
  });
  // Places that have followed one another have one name.
  const likely =
    near === undefined ? holding : words.filter((it) => slugify(bare(it)) === slugify(bare(near)));
  if (likely.length > 0 && likely.length <= FEW) return `có phải ${named(likely)}?`;
  return `hãy chọn ${oneOf(words)}`;
}
