/** How a query was understood, in words that can be shown. */
import { syllablesOf } from '../../domain/syllables.ts';
import { matchOf } from './score.ts';
import type { Reading } from './understand.ts';

/** A weaker match is not proposed as what was meant. */
const CLEAR_MATCH = 0.5;
/** Nor is a change of a word that tells less than this. */
const TELLING = 1;

/**
 * The reading in the spelling of `text`, a text that answers it; `undefined` where that is what was
 * typed, marks left out or not, or where the text holds less than half of it. Words that the text does
 * not hold stay as `typed`.
 */
export function readAs(reading: Reading, text: string, typed = ''): string | undefined {
  const own = new Map(
    syllablesOf(typed).map(({ mark, start, end }) => [mark, typed.slice(start, end)]),
  );
  const words = syllablesOf(text);
  let differs = reading.changed;
  let at = -1;
  let found = 0;
  const spelt = reading.syllables.map((query) => {
    let best = { match: 0, index: -1 };
    words.forEach((word, index) => {
      const match = matchOf(query, word) + (index === at + 1 ? 0.05 : 0);
      if (match > best.match + 0.001 && matchOf(query, word) >= CLEAR_MATCH)
        best = { match, index };
    });
    at = best.index;
    const word = words[at];
    if (!word) return own.get(query.mark) ?? query.mark.slice(0, -1);
    found += 1;
    const other = word.fold !== query.fold || (query.marks === 'close' && word.mark !== query.mark);
    if (other && query.weight >= TELLING) differs = true;
    return text.slice(word.start, word.end).toLowerCase();
  });
  return differs && found * 2 >= spelt.length ? spelt.join(' ') : undefined;
}
