/** How a query was understood, in words that can be shown. */
import { syllablesOf } from '../domain/syllables.ts';
import { matchOf } from './score.ts';
import type { Reading } from './understand.ts';

/**
 * The reading in the spelling of `text`, a text that answers it; `undefined` where that is what was
 * typed, marks left out or not. Words that the text does not hold stay as typed.
 */
export function readAs(reading: Reading, text: string): string | undefined {
  const words = syllablesOf(text);
  let differs = reading.changed;
  let at = -1;
  const spelt = reading.syllables.map((query) => {
    let best = { match: 0, index: -1 };
    words.forEach((word, index) => {
      const match = matchOf(query, word) + (index === at + 1 ? 0.05 : 0);
      if (match > best.match + 0.001 && matchOf(query, word) > 0) best = { match, index };
    });
    at = best.index;
    const word = words[at];
    if (!word) return query.mark.slice(0, -1);
    if (word.fold !== query.fold || (query.marks === 'close' && word.mark !== query.mark))
      differs = true;
    return text.slice(word.start, word.end).toLowerCase();
  });
  return differs ? spelt.join(' ') : undefined;
}
