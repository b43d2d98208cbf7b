/** Whether anything answers a query, by an absolute measure: the best result of a bad lot answers nothing. */
import { syllablesOf } from '../../domain/syllables.ts';
import type { Judged } from './score.ts';
import type { Reading } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `near`: nothing holds the words, what is shown is only nearest to them. `common`: nearly every document holds them. */
export type Verdict = 'answered' | 'near' | 'common';

export interface Honesty {
  verdict: Verdict;
  /** Words of the query, as typed, that no document has. */
  unknown: string[];
}

/** The best result of a query. */
export type Best = Judged & {
  scorer: { reading: Reading };
  /** True for the page of a place that stands beside other words in the query. */
  besidePlace: boolean;
};

/** Share of the query that the best result must hold. */
const FLOOR = 0.73;
/** Of a short query, whose every word tells. */
const FLOOR_OF_SHORT = 0.78;
/** How much less of a long one, a syllable beyond those of a short one. */
const LONG = 0.02;
const SHORTEST_LONG = 5;
const LONGEST = 9;
/** What a word counts that the best result holds apart from its neighbours in the query: in its title or a name, elsewhere. */
const APART = { named: 0.82, elsewhere: 0.4 };
/** A word held this well, by how much it counts where it stands, is in a title or a name: it says what the page is about. */
const IN_NAME = 0.9;
/** How well two words must stand side by side. */
const BESIDE = 0.3;
/** A word that tells less is no neighbour. */
const TELLING = 1;
/** Share of a name that the query must say to be about it, and to be about nothing else. */
const ABOUT = 0.72;
const NAMED = 0.9;
/** Matches between these are of a slip of the finger in a word that no page has: it counts as held whole, where the word is long or another one is held better. */
const SLIPS = { from: 0.6, to: 0.72 };
const LONG_WORD = 4;
/** A number that hardly stands anywhere by chance, or a year: it tells by itself. */
const EXACT = /^\d[\d,]{2}/;
/** Share of the documents above which a word tells nothing by itself. */
const EVERYWHERE = 0.5;

/** The share of a query that a document holds, by weight: words torn from their neighbours count less. */
export function grasp(
  { words, counted, pairs, whole }: Pick<Judged, 'words' | 'counted' | 'pairs' | 'whole'>,
  { syllables }: Reading,
): number {
  const isExact = (i: number) => EXACT.test(syllables[i]?.fold ?? '');
  const tells = (i: number) => (syllables[i]?.weight ?? 0) >= TELLING && !isExact(i);
  const isTorn = (i: number) =>
    !isExact(i) &&
    (tells(i - 1) || tells(i + 1)) &&
    Math.max(pairs[i - 1] ?? 0, pairs[i] ?? 0) < BESIDE;
  const apart = (i: number) => ((counted[i] ?? 0) < IN_NAME ? APART.elsewhere : APART.named);
  const isSure = words.some((it, i) => tells(i) && it > SLIPS.to);
  const isSlip = (i: number) => {
    const match = words[i] ?? 0;
    const isLong = (syllables[i]?.fold.length ?? 0) >= LONG_WORD;
    return match >= SLIPS.from && match <= SLIPS.to && (isSure || isLong);
  };
  let all = 0;
  let held = 0;
  syllables.forEach(({ weight }, i) => {
    const match = words[i] ?? 0;
    all += weight;
    held += weight * (isSlip(i) ? 1 : match) * (whole < ABOUT && isTorn(i) ? apart(i) : 1);
  });
  return all === 0 ? 0 : held / all;
}

function isAnswered(best: Best): boolean {
  if (best.whole >= NAMED && !best.besidePlace) return true;
  const { reading } = best.scorer;
  const { length } = reading.syllables;
  const floor =
    length < SHORTEST_LONG
      ? FLOOR_OF_SHORT
      : FLOOR - LONG * (Math.min(length, LONGEST) - SHORTEST_LONG);
  return grasp(best, reading) >= floor;
}

/** Judges the best result of what was typed. */
export function honestyOf(typed: string, best: Best | undefined, vocabulary: Vocabulary): Honesty {
  const words = syllablesOf(typed);
  const everywhere =
    words.length > 0 &&
    (best?.whole ?? 0) < NAMED &&
    words.every(({ fold }) => vocabulary.documents(fold) > vocabulary.size * EVERYWHERE);
  if (everywhere) return { verdict: 'common', unknown: [] };
  return {
    verdict: best && isAnswered(best) ? 'answered' : 'near',
    unknown: unknownWords(typed, best, vocabulary),
  };
}

/** Words that no document has, and that the best result does not hold by another spelling beside their neighbours. */
function unknownWords(typed: string, best: Best | undefined, vocabulary: Vocabulary): string[] {
  if (best?.scorer.reading.changed) return [];
  const words = syllablesOf(typed);
  const text = typed.normalize('NFC');
  return words
    .filter(({ fold }, i) => {
      if (/^\d/.test(fold) || vocabulary.has(fold)) return false;
      const beside = Math.max(best?.pairs[i - 1] ?? 0, best?.pairs[i] ?? 0) >= BESIDE;
      return !(best && (best.words[i] ?? 0) > 0 && (beside || words.length === 1));
    })
    .map(({ start, end }) => text.slice(start, end));
}
