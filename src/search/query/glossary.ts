/** A query in the words of offices. */
import { syllablesOf, type Syllable } from '../../domain/syllables.ts';
import { packLines, unpackLines } from './columns.ts';

type Spelling = Pick<Syllable, 'fold' | 'mark'>;

/** What people say, and what the texts say for it. */
export type Saying = readonly [said: string, official: string];

const BETWEEN = '|';

/** Sayings in few letters, those for the same words beside each other: the words, then what is said for them. */
export const packSayings = (sayings: readonly Saying[]): string =>
  packLines(
    [...Map.groupBy(sayings, ([, official]) => official)].map(([official, all]) =>
      // Only their words count.
      [official, ...all.map(([said]) => said)]
        .map((it) => it.replaceAll(BETWEEN, ' '))
        .join(BETWEEN),
    ),
  );

/** The sayings that `packSayings` got. */
export const unpackSayings = (text: string): Saying[] =>
  unpackLines(text).flatMap((line) => {
    const [official = '', ...said] = line.split(BETWEEN);
    return said.map((it): Saying => [it, official]);
  });

interface Entry {
  said: readonly Spelling[];
  official: readonly Spelling[];
}

/** Where an entry stands in a query. */
interface Found extends Entry {
  from: number;
  /** Behind its last word. */
  to: number;
}

/** True where one typed word is the glossary's: with its marks, or without any. */
const isSaid = (typed: Spelling, said: Spelling) =>
  typed.mark === said.mark || (typed.fold === said.fold && typed.mark === `${typed.fold}0`);

export class Glossary {
  private readonly entries: readonly Entry[];

  constructor(sayings: readonly Saying[]) {
    this.entries = sayings.map(([said, official]) => ({
      said: syllablesOf(said),
      official: syllablesOf(official),
    }));
  }

  /** The phrases of the glossary that a query holds, and that are no part of another. */
  saidIn(typed: readonly Spelling[]): Found[] {
    const found = this.entries.flatMap(({ said, official }): Found[] => {
      const from = typed.findIndex((_, start) =>
        said.every((word, i) => {
          const other = typed[start + i];
          return other !== undefined && isSaid(other, word);
        }),
      );
      return from < 0 ? [] : [{ said, from, to: from + said.length, official }];
    });
    return found.filter(
      (it) => !found.some((other) => other !== it && other.from <= it.from && other.to >= it.to),
    );
  }

  /** The query in official words: one way for each phrase that it holds; where it holds several, one with all of them too. */
  officially(typed: readonly Spelling[]): Spelling[][] {
    const whole = this.saidIn(typed);
    const ways = whole.map((it) => replaced(typed, it));
    const all = whole
      .sort((a, b) => b.from - a.from)
      .reduce((words: readonly Spelling[], it) => replaced(words, it), typed);
    return whole.length > 1 ? [[...all], ...ways] : ways;
  }
}

function replaced(words: readonly Spelling[], { from, to, official }: Found): Spelling[] {
  return [...words.slice(0, from), ...official, ...words.slice(to)];
}
