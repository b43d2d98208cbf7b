/** How well a document answers a reading of a query. */
import type { Syllable } from '../../domain/syllables.ts';
import type { QuerySyllable, Reading } from './understand.ts';

/** The syllables of a text. */
export type Text = readonly Pick<Syllable, 'fold' | 'mark'>[];

/** A text of a document, cut into syllables, with how much a match in it counts (0 to 1). */
export interface FieldText {
  syllables: Text;
  counts: number;
  /** True for a name of the document: a query that says the whole of it is meant for it. */
  isName: boolean;
}

const UNMARKED = 0.97;
const OTHER_TONE = 0.78;
const OTHER_LETTER = 0.5;
const OTHER_TONE_OF_SLIP = 0.95;

const PHRASE = 0.5;
const WHOLE_NAME = 0.4;
/** A name half said counts less than half. */
const HALF_SAID = 1.5;
/** Weight of a syllable of a name that the query does not say. */
const UNSAID = 1.6;

const lastOf = (text: string) => text.charAt(text.length - 1);

/** How well a syllable of a document matches one of the query: 1 for the same, 0 for another. */
export function matchOf(
  query: QuerySyllable,
  { fold, mark }: Pick<Syllable, 'fold' | 'mark'>,
): number {
  const variant = query.variants.get(fold);
  if (variant === undefined) return 0;
  if (fold !== query.fold)
    return lastOf(mark) === lastOf(query.mark) ? variant : variant * OTHER_TONE_OF_SLIP;
  if (mark === query.mark) return 1;
  if (query.marks === 'own') return 0;
  if (query.marks === 'any') return UNMARKED;
  return mark.slice(0, -1) === query.mark.slice(0, -1) ? OTHER_TONE : OTHER_LETTER;
}

const zeros = (all: readonly unknown[]) => all.map(() => 0);

/** Puts what others hold in the place of what is less. */
function raise(all: number[], others: readonly number[], counts = 1): void {
  others.forEach((it, i) => (all[i] = Math.max(all[i] ?? 0, it * counts)));
}

/** The share that matches make by weight. */
function shareOf(matches: readonly number[], weights: readonly number[]): number {
  let all = 0;
  let held = 0;
  weights.forEach((weight, i) => {
    all += weight;
    held += weight * (matches[i] ?? 0);
  });
  return all > 0 ? held / all : 0;
}

/** What a text holds of a reading. */
interface Found {
  /** For each syllable of the query, its best match. */
  single: number[];
  /** For each syllable but the last, how well it and the next stand side by side. */
  pairs: number[];
  /** The share of the text that the query says, by weight. */
  said: number;
}

/** Compares a text with a reading of `n` syllables; `wanted` holds the query's syllables by folded form. */
function compare(
  text: Text,
  syllables: readonly QuerySyllable[],
  wanted: Wanted,
): Found | undefined {
  const single = zeros(syllables);
  const pairs = zeros(syllables);
  let any = false;
  let saidWeight = 0;
  let allWeight = 0;
  let before: number[] | undefined;
  for (const it of text) {
    const places = wanted.get(it.fold);
    if (!places) {
      allWeight += UNSAID;
      before = undefined;
      continue;
    }
    any = true;
    const row: number[] = [];
    let best = 0;
    let weight = 0;
    for (const i of places) {
      const query = syllables[i];
      if (!query) continue;
      const match = matchOf(query, it);
      row[i] = match;
      single[i] = Math.max(single[i] ?? 0, match);
      if (match > best) {
        best = match;
        weight = query.weight;
      }
      const previous = before?.[i - 1];
      if (previous) pairs[i - 1] = Math.max(pairs[i - 1] ?? 0, Math.min(previous, match));
    }
    saidWeight += best * weight;
    allWeight += weight;
    before = row;
  }
  return any ? { single, pairs, said: saidWeight / allWeight } : undefined;
}

type Wanted = ReadonlyMap<string, readonly number[]>;

/** What a document holds of a reading. */
export interface Judged {
  /** To order documents of one query by. */
  score: number;
  /** The share of the query that it holds, by weight, 0 to 1: an absolute measure. */
  held: number;
  /** For each syllable of the query, how well it holds it. */
  words: readonly number[];
  /** The same, less where it holds it in a text that counts less than its title. */
  counted: readonly number[];
  /** For each syllable but the last, how well it and the next stand side by side in one of its texts. */
  pairs: readonly number[];
  /** The share of one of its names that the query says. */
  whole: number;
}

/** A reading made ready to be compared with many documents. */
export class Scorer {
  readonly reading: Reading;
  private readonly wanted: Wanted;
  private readonly weights: number[];
  private readonly pairWeights: number[];

  constructor(reading: Reading) {
    const { syllables } = reading;
    this.reading = reading;
    const wanted = new Map<string, number[]>();
    syllables.forEach(({ variants }, i) => {
      for (const fold of variants.keys()) wanted.set(fold, [...(wanted.get(fold) ?? []), i]);
    });
    this.wanted = wanted;
    this.weights = syllables.map(({ weight }) => weight);
    this.pairWeights = syllables.map(({ weight }, i) =>
      Math.min(weight, syllables[i + 1]?.weight ?? 0),
    );
  }

  /** The syllables, without marks, that count as one of the reading. */
  get folds(): Iterable<string> {
    return this.wanted.keys();
  }

  /** True where the texts together hold every syllable of the reading. */
  holdsAll(fields: readonly FieldText[]): boolean {
    return this.reading.syllables.every((query) =>
      fields.some(({ syllables }) => syllables.some((it) => matchOf(query, it) > 0)),
    );
  }

  /**
   * Judges a document. Its score is about 0 to 2.15: the share of the query it holds, more where neighbours
   * of the query are neighbours in the text, more where the query says its whole name. A reading
   * that is less likely scores less.
   */
  judge(fields: readonly FieldText[]): Judged {
    const { syllables, weight } = this.reading;
    const single = zeros(syllables);
    const pairs = zeros(syllables);
    const plain = zeros(syllables);
    const beside = zeros(syllables);
    let whole = 0;
    let named = 0;
    for (const { syllables: text, counts, isName } of fields) {
      const found = compare(text, syllables, this.wanted);
      if (!found) continue;
      raise(single, found.single, counts);
      raise(pairs, found.pairs, counts);
      raise(plain, found.single);
      raise(beside, found.pairs);
      if (!isName) continue;
      whole = Math.max(whole, found.said * counts);
      named = Math.max(named, found.said * counts * Math.sqrt(shareOf(found.single, this.weights)));
    }
    const coverage = shareOf(single, this.weights);
    const together = shareOf(pairs, this.pairWeights);
    const held = shareOf(plain, this.weights);
    return {
      score:
        weight * (coverage + PHRASE * together + WHOLE_NAME * named ** HALF_SAID * coverage ** 0.9),
      held,
      words: plain,
      counted: single,
      pairs: beside,
      whole,
    };
  }
}
