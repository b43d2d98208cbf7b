/** Phrases by the letters that their words begin with. */
import { remember } from './remember.ts';
import { syllablesOf, type Syllable } from '../../domain/syllables.ts';

const SPELLABLE = /^[a-z]{2,6}$/;
const MOST = 3;

/** Tells for a word the phrases of the texts whose initials spell it, the commonest first; few queries ask. */
export function initialsIn(texts: () => readonly string[]): (word: string) => string[] {
  let cut: { lower: string; syllables: Syllable[] }[];
  return remember((word) => {
    cut ??= texts().map((it) => {
      const lower = it.toLowerCase();
      return { lower, syllables: syllablesOf(lower) };
    });
    const counts = new Map<string, number>();
    if (SPELLABLE.test(word))
      for (const { lower, syllables } of cut)
        for (let i = 0; i + word.length <= syllables.length; i++) {
          let at = 0;
          while (at < word.length && syllables[i + at]?.fold.charAt(0) === word.charAt(at)) at += 1;
          if (at < word.length) continue;
          const phrase = lower.slice(syllables[i]?.start, syllables[i + at - 1]?.end);
          counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
        }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([phrase]) => phrase);
  });
}
