/** Addresses in few bytes: most say again without marks what the title says. */
import { syllablesOf } from '../../domain/syllables.ts';

const CAPITAL_A = 65;
/** Syllables of a title that letters can count. */
const MOST = 26;
const PARTS = /^(.*?)([^/#]+)(\/?)$/;

const foldsOf = (title: string) =>
  syllablesOf(title)
    .slice(0, MOST)
    .map(({ fold }) => fold);
const letter = (number: number) => String.fromCharCode(CAPITAL_A + number);

/** How many words from `i` on are the title's from `at` on. */
function runAt(words: readonly string[], i: number, title: readonly string[], at: number): number {
  let length = 0;
  while (i + length < words.length && words[i + length] === title[at + length]) length += 1;
  return length;
}

/** An address whose last part has, for words of the title, where they stand there and how many they are, in capitals. */
export function packPath(path: string, title: string): string {
  const [, head, slug, tail] = PARTS.exec(path) ?? [];
  if (slug === undefined) return path;
  const folds = foldsOf(title);
  const words = slug.split('-');
  const packed: string[] = [];
  for (let i = 0; i < words.length;) {
    const runs = folds.map((_, at) => runAt(words, i, folds, at));
    const length = Math.max(0, ...runs);
    packed.push(length > 0 ? letter(runs.indexOf(length)) + letter(length - 1) : (words[i] ?? ''));
    i += Math.max(1, length);
  }
  return `${head}${packed.join('-')}${tail}`;
}

/** The address that `packPath` got; addresses have no capitals of their own. */
export function unpackPath(packed: string, title: string): string {
  if (!/[A-Z]/.test(packed)) return packed;
  const folds = foldsOf(title);
  return packed.replace(/([A-Z])([A-Z])/g, (_, at: string, length: string) => {
    const from = at.charCodeAt(0) - CAPITAL_A;
    return folds.slice(from, from + length.charCodeAt(0) - CAPITAL_A + 1).join('-');
  });
}
