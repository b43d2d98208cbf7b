/** Which words of a query are looked up in the texts, and what their documents hold of it. */
import type { Reading } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words looked up at most: those of a few thousand documents stand in one or two files, those of more in many. */
const WORDS_OF_FEW = 20;
const WORDS_OF_MANY = 3;
const FEW_DOCUMENTS = 2000;

export interface TellingWord {
  word: string;
  weight: number;
}

/** A document that words of the query led to. */
export interface Looked {
  row: number;
  /** Share of the query's weight that it is known to hold. */
  share: number;
  /** What of it its title and names do not show. */
  beyond: number;
}

/** The syllables of a reading that tell the most, without marks, the most telling first. */
export function tellingWords({ syllables }: Reading, vocabulary: Vocabulary): TellingWord[] {
  const words = new Map<string, TellingWord>();
  for (const { fold, weight, variants } of syllables) {
    const word =
      vocabulary.has(fold) || /^\d/.test(fold)
        ? fold
        : [...variants].sort((a, b) => b[1] - a[1]).find(([it]) => vocabulary.has(it))?.[0];
    if (word === undefined || !vocabulary.isFindable(word)) continue;
    words.set(word, { word, weight });
  }
  return [...words.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, vocabulary.size > FEW_DOCUMENTS ? WORDS_OF_MANY : WORDS_OF_FEW);
}

/** A number stands in few documents: they are the likelier to be meant, and are read first. */
const NUMBER = 2;

/** A word with the documents that hold it. */
export interface FoundWord extends TellingWord {
  rows: Iterable<number>;
  /** Those that show it in their titles and names. */
  shown: ReadonlySet<number>;
}

/** The documents that hold any of the words, with the share of the reading that those make. */
export function sharesOf({ syllables }: Reading, words: readonly FoundWord[]): Looked[] {
  const total = syllables.reduce((sum, { weight }) => sum + weight, 0);
  const found = new Map<number, Looked>();
  for (const { word, weight, rows, shown } of words)
    for (const row of rows) {
      const { share, beyond } = found.get(row) ?? { share: 0, beyond: 0 };
      const own = (weight / total) * (/^\d{3}/.test(word) ? NUMBER : 1);
      found.set(row, { row, share: share + own, beyond: beyond + (shown.has(row) ? 0 : own) });
    }
  return [...found.values()];
}
