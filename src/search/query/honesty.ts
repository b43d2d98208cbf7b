/** Whether anything answers a query, by an absolute measure: the best result of a bad lot answers nothing. */
import { syllablesOf, type Syllable } from '../../domain/syllables.ts';
import type { Glossary } from './glossary.ts';
import type { Places } from './places.ts';
import type { Judged } from './score.ts';
import type { Reading } from './understand.ts';
import { isYear, type Vocabulary } from './vocabulary.ts';

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
  /** Of the page of a place: whether the query asks of nothing but places. */
  onlyPlace: boolean | undefined;
};

/** What is known of the site. */
interface Known {
  vocabulary: Vocabulary;
  elsewhere: Glossary;
  places: Places;
  /** Those that a document is of. */
  years: ReadonlySet<string>;
}

/** Share of the query that the best result must hold. */
const FLOOR = 0.69;
/** Of a short query, whose every word tells. */
const FLOOR_OF_SHORT = 0.82;
/** How much less of a long one, a syllable beyond those of a short one. */
const LONG = 0.045;
/** Of one that says the whole of a name. */
const FLOOR_OF_NAME = 0.5;
const SHORTEST_LONG = 5;
const LONGEST = 9;
/** What a word counts that the best result holds apart from its neighbours in the query: in its title or a name, elsewhere. */
const APART_IN_NAME = 0.83;
const APART_ELSEWHERE = 0.4;
/** How many times its weight a word counts that is lost though it is part of a name, typed with a capital, or a code, or one that no page has, torn from its neighbours: a page is about it or it is not. */
const LOST_NAME = 3;
/** What more than one of so many documents hold is a word of every day, capital or not: `Trường Tiểu học`. */
const MANY = 20;
const FEW = 2;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** A word held this well, by how much it counts where it stands, is in a title or a name: it says what the page is about. */
const IN_NAME = 0.9;
/** What people are called by before their given name, which a page has behind their family's. */
const TITLE = /^(?:ong|ba|anh|chi|co|thay)$/;
/** How well two words must stand side by side. */
const BESIDE = 0.3;
/** A word that tells less is no neighbour. */
const TELLING = 1;
/** Share of a name that the query must say to be about it. */
const NAMED = 0.9;
/** Matches between these are of a slip of the finger in a word that no page has: it counts as held whole beside its neighbours, where the word is long. */
const SLIP_FROM = 0.6;
const SLIP_TO = 0.72;
const LONG_WORD = 4;
/** A number that hardly stands anywhere by chance, a year, or a word too long for a Vietnamese one, as a firm's: it tells by itself. */
const EXACT = /^\d[\d,]{2}|.{8}/;
/** A number that tells more is no year and no count of something: it is a decision's, say, or it is nothing. */
const CODE = 6;
/** Share of the documents above which a word tells nothing by itself. */
const EVERYWHERE = 0.5;

/** True for a word that stands beside one of its neighbours. */
const isBeside = (pairs: readonly number[], i: number) =>
  [i - 1, i].some((it) => (pairs[it] ?? 0) >= BESIDE);

/**
 * The share of a query that a document holds, by weight: words torn from their neighbours count less.
 * @param isName Tells the words that are part of a name, and years of no document: one that the document lacks weighs the more.
 */
export function grasp(
  { words, counted, pairs }: Pick<Judged, 'words' | 'counted' | 'pairs'>,
  { syllables }: Reading,
  isName: (i: number) => boolean = () => false,
): number {
  const isExact = (i: number) => EXACT.test(syllables[i]?.fold ?? '');
  const tells = (i: number) => (syllables[i]?.weight ?? 0) >= TELLING && !isExact(i);
  const isTorn = (i: number) =>
    !isExact(i) &&
    !(TITLE.test(syllables[i - 1]?.fold ?? '') && (counted[i] ?? 0) >= IN_NAME) &&
    (tells(i - 1) || tells(i + 1)) &&
    !isBeside(pairs, i);
  const apart = (i: number) => ((counted[i] ?? 0) < IN_NAME ? APART_ELSEWHERE : APART_IN_NAME);
  let all = 0;
  let held = 0;
  syllables.forEach(({ weight, fold }, i) => {
    const match = words[i] ?? 0;
    const torn = isTorn(i);
    const slipped = match >= SLIP_FROM && match <= SLIP_TO;
    const isSlip = !torn && slipped && fold.length >= LONG_WORD;
    const isLost = isExact(i)
      ? !match && (weight > CODE || isName(i))
      : tells(i) && (torn ? slipped || isName(i) : isName(i) && match < SLIP_FROM);
    all += isLost ? LOST_NAME * weight : weight;
    if (!isLost) held += weight * (isSlip ? 1 : match) * (torn ? apart(i) : 1);
  });
  return all === 0 ? 0 : held / all;
}

function isAnswered(typed: string, best: Best, { vocabulary, years }: Known): boolean {
  const { reading } = best.scorer;
  const { length } = reading.syllables;
  const words = syllablesOf(typed);
  const text = typed.normalize('NFC');
  const isName = (i: number) => {
    const { fold = '', start } = words[i] ?? {};
    return (
      words.length === length &&
      (isYear(fold)
        ? !years.has(fold)
        : i > 0 &&
          vocabulary.documents(fold) < FEW + vocabulary.size / MANY &&
          CAPITAL.test(text.slice(start)))
    );
  };
  return grasp(best, reading, isName) >= floorOf(best, length);
}

function floorOf({ whole, onlyPlace }: Best, length: number): number {
  if (onlyPlace) return 0;
  if (whole >= NAMED && onlyPlace === undefined) return FLOOR_OF_NAME;
  if (length < SHORTEST_LONG) return FLOOR_OF_SHORT;
  return FLOOR - LONG * (Math.min(length, LONGEST) - SHORTEST_LONG);
}

/** True where the query names what few pages tell of, and the best one does not; a known place may end with the first word of such a name. */
function lacks(
  { onlyPlace, pairs, scorer: { reading } }: Best,
  words: readonly Syllable[],
  { elsewhere, places }: Known,
): boolean {
  const named = places.namedIn(words);
  const asked = elsewhere
    .saidIn(words)
    .filter(({ from }) => !named.some((it) => it.from < from && it.to > from));
  const held = elsewhere
    .saidIn(reading.syllables)
    .filter(({ from, to }) => pairs.slice(from, to - 1).every((it) => it >= BESIDE));
  return !onlyPlace && asked.some(({ said }) => !held.some((it) => it.said === said));
}

/** Judges the best result of what was typed. */
export function honestyOf(typed: string, best: Best | undefined, known: Known): Honesty {
  const { vocabulary } = known;
  const words = syllablesOf(typed);
  const everywhere =
    words.length > 0 &&
    (best?.whole ?? 0) < NAMED &&
    words.every(({ fold }) => vocabulary.documents(fold) > vocabulary.size * EVERYWHERE);
  if (everywhere) return { verdict: 'common', unknown: [] };
  return {
    verdict:
      best && !lacks(best, words, known) && isAnswered(typed, best, known) ? 'answered' : 'near',
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
      return !(best?.words[i] && (isBeside(best.pairs, i) || words.length === 1));
    })
    .map(({ start, end }) => text.slice(start, end));
}
