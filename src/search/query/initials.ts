/** Phrases by the letters that their words begin with. */
import type { Syllable } from '../../domain/syllables.ts';
import { remember } from './remember.ts';

const SPELLABLE = /^[a-z]{2,6}$/;
const MOST = 3;

/** A text with its syllables. */
export interface Cut {
  text: string;
  syllables: readonly Syllable[];
}

/** Tells for a word the phrases of the texts whose initials spell it, the commonest first; few queries ask. */
export function initialsIn(texts: () => readonly Cut[]): (word: string) => string[] {
  let known: (Cut & { initials: string })[];
  return remember((word) => {
    if (!SPELLABLE.test(word)) return [];
    known ??= texts().map((it) => ({
      ...it,
      initials: it.syllables.map(({ fold }) => fold.charAt(0) || '-').join(''),
    }));
    const counts = new Map<string, number>();
    for (const { text, syllables, initials } of known)
      for (let i = initials.indexOf(word); i >= 0; i = initials.indexOf(word, i + 1)) {
        const last = syllables[i + word.length - 1];
        const phrase = text.slice(syllables[i]?.start, last?.end).toLowerCase();
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([phrase]) => phrase);
  });
}
