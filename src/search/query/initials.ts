/** Phrases by the letters that their words begin with. */
import { remember } from '../../domain/remember.ts';
import type { Text } from './score.ts';

const SPELLABLE = /^[a-z]{2,6}$/;
const MOST = 3;

/** Tells for a word the phrases of the texts whose initials spell it, the commonest first; few queries ask. */
export function initialsIn(texts: () => readonly Text[]): (word: string) => Text[] {
  let known: { words: Text; initials: string }[];
  return remember((word) => {
    if (!SPELLABLE.test(word)) return [];
    known ??= texts().map((words) => ({
      words,
      initials: words.map(({ fold }) => fold[0] ?? '-').join(''),
    }));
    const found = new Map<string, { phrase: Text; times: number }>();
    for (const { words, initials } of known)
      for (let i = initials.indexOf(word); i >= 0; i = initials.indexOf(word, i + 1)) {
        const phrase = words.slice(i, i + word.length);
        const said = phrase.map(({ mark }) => mark).join(' ');
        found.set(said, { phrase, times: (found.get(said)?.times ?? 0) + 1 });
      }
    return [...found.values()]
      .sort((a, b) => b.times - a.times)
      .slice(0, MOST)
      .map(({ phrase }) => phrase);
  });
}
