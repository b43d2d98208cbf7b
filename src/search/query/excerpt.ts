/** The part of a text that answers a query, with the matched words marked. */
import { syllablesOf, type Syllable } from '../../domain/syllables.ts';
import { matchOf } from './score.ts';
import type { Reading } from './understand.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** Words of an excerpt. */
const LENGTH = 32;
const CLEAR_MATCH = 0.5;
/** A match that is marked where it stands alone. */
const SURE_MATCH = 0.9;
/** Syllables that tell less than this are not marked alone. */
const TELLING = 1;

/** For each word the place of the syllable that it clearly says, or -1. */
const clearIn = (words: readonly Syllable[], { syllables }: Reading) =>
  words.map((word) => syllables.findIndex((it) => matchOf(it, word) >= CLEAR_MATCH));

/** The text in pieces, marked where it says a syllable of the reading. */
export function markText(text: string, reading: Reading): Piece[] {
  const { syllables } = reading;
  const words = syllablesOf(text);
  const clear = clearIn(words, reading);
  const pieces: Piece[] = [];
  let end = 0;
  words.forEach((word, i) => {
    const at = clear[i] ?? -1;
    const query = syllables[at];
    if (!query) return;
    const inPhrase = (at > 0 && clear[i - 1] === at - 1) || clear[i + 1] === at + 1;
    if (!inPhrase && (query.weight < TELLING || matchOf(query, word) < SURE_MATCH)) return;
    const last = pieces[pieces.length - 1];
    const between = text.slice(end, word.start);
    if (last?.marked && /^\s+$/.test(between)) last.text += text.slice(end, word.end);
    else {
      if (between !== '') pieces.push({ text: between, marked: false });
      pieces.push({ text: text.slice(word.start, word.end), marked: true });
    }
    end = word.end;
  });
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/** Where in the text the query is answered best: from the start of a word to the end of another. */
export function bestWindow(text: string, reading: Reading): { start: number; end: number } {
  const { syllables } = reading;
  const words = syllablesOf(text);
  const clear = clearIn(words, reading);
  let best = { value: -1, from: 0 };
  for (let from = 0; from === 0 || from + LENGTH <= words.length + 4; from += 4) {
    const found = syllables.map(() => 0);
    let pairs = 0;
    let before = -2;
    for (const at of clear.slice(from, from + LENGTH)) {
      const weight = syllables[at]?.weight ?? 0;
      if (at >= 0) found[at] = weight;
      if (at === before + 1) pairs += weight;
      before = at < 0 ? -2 : at;
    }
    const value = found.reduce((sum, it) => sum + it, 0) + pairs;
    if (value > best.value) best = { value, from };
  }
  const after = best.from + LENGTH;
  return {
    start: best.from === 0 ? 0 : (words[best.from]?.start ?? 0),
    end: words[after] ? (words[after - 1]?.end ?? 0) : text.length,
  };
}
