/** Which documents hold the words of a query that tell the most, by the files of words. */
import { fileOfWord } from './words.ts';
import type { Reading } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words looked up at most, and the files that they may lie in. */
const WORDS = 3;
const FILES = 3;

export interface TellingWord {
  word: string;
  weight: number;
  /** The file of words that has it. */
  file: number;
}

/** A document that words of the query led to. */
export interface Looked {
  row: number;
  /** Share of the query's weight that its text is known to hold. */
  share: number;
}

/** The syllables of a reading that tell the most, without marks, the most telling first. */
export function tellingWords(
  { syllables }: Reading,
  vocabulary: Vocabulary,
  firsts: readonly string[],
): TellingWord[] {
  const words = new Map<string, TellingWord>();
  for (const { fold, weight, variants } of syllables) {
    const isNumber = /^\d/.test(fold);
    const word =
      vocabulary.has(fold) || isNumber
        ? fold
        : [...variants].sort((a, b) => b[1] - a[1]).find(([it]) => vocabulary.has(it))?.[0];
    if (word === undefined || vocabulary.isCommon(word)) continue;
    words.set(word, { word, weight, file: fileOfWord(firsts, word) });
  }
  const files = new Set<number>();
  return [...words.values()]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ file }) => {
      if (files.size < FILES) files.add(file);
      return files.has(file);
    })
    .slice(0, WORDS);
}

/** The documents that hold any of the words, with the share of the reading that those make. */
export function sharesOf(
  { syllables }: Reading,
  words: readonly (TellingWord & { rows: readonly number[] })[],
): Looked[] {
  const total = syllables.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<number, number>();
  for (const { weight, rows } of words)
    for (const row of rows) shares.set(row, (shares.get(row) ?? 0) + weight / total);
  return [...shares].map(([row, share]) => ({ row, share }));
}
