/** Which words of a query are looked up in the texts, and what their documents hold of it. */
import type { Reading } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words looked up at most. */
const WORDS = 3;

export interface TellingWord {
  word: string;
  weight: number;
}

/** A document that words of the query led to. */
export interface Looked {
  row: number;
  /** Share of the query's weight that its text is known to hold. */
  share: number;
}

/** The syllables of a reading that tell the most, without marks, the most telling first. */
export function tellingWords({ syllables }: Reading, vocabulary: Vocabulary): TellingWord[] {
  const words = new Map<string, TellingWord>();
  for (const { fold, weight, variants } of syllables) {
    const isNumber = /^\d/.test(fold);
    const word =
      vocabulary.has(fold) || isNumber
        ? fold
        : [...variants].sort((a, b) => b[1] - a[1]).find(([it]) => vocabulary.has(it))?.[0];
    if (word === undefined || vocabulary.isCommon(word)) continue;
    words.set(word, { word, weight });
  }
  return [...words.values()].sort((a, b) => b.weight - a.weight).slice(0, WORDS);
}

/** The documents that hold any of the words, with the share of the reading that those make. */
export function sharesOf(
  { syllables }: Reading,
  words: readonly (TellingWord & { rows: Iterable<number> })[],
): Looked[] {
  const total = syllables.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<number, number>();
  for (const { weight, rows } of words)
    for (const row of rows) shares.set(row, (shares.get(row) ?? 0) + weight / total);
  return [...shares].map(([row, share]) => ({ row, share }));
}
