/** Text that is shaped like the real stories: their words, their neighbours, their lengths. */
import { syllablesOf } from '../../src/domain/syllables.ts';
import { capitalise } from '../../src/domain/vietnamese.ts';
import type { Random } from './random.ts';

export type TextKind = 'headline' | 'summary' | 'body';

export type StoryText = Record<TextKind, string>;

/** Words that follow each word; the start of a sentence follows the empty word. */
type Followers = Map<string, string[]>;

/** How often the next word is one that follows in the parents, or else anywhere in the stories. */
const OF_PARENTS = 0.95;
/** How often a word is no neighbour at all but any word of the stories. */
const ANY_WORD = 0.03;
/** How often a word is one that no real story holds. */
const NEW_WORD = 0.01;
/** Onset and rime. */
const SYLLABLE = /^([bcdđghklmnpqrstvx]*(?:h|g|r)?)([^bcdđghklmnpqrstvx].*)$/u;

export class TextModel {
  /** Number of real stories. */
  readonly size: number;
  readonly #stories: readonly StoryText[];
  readonly #random: Random;
  readonly #perStory: Followers[];
  readonly #all: Followers;
  readonly #words: string[];
  readonly #onsets: string[];
  readonly #rimes: string[];

  constructor(stories: readonly StoryText[], random: Random) {
    this.size = stories.length;
    this.#stories = stories;
    this.#random = random;
    const sentences = stories.map((it) => Object.values(it).flatMap((text) => sentencesOf(text)));
    this.#perStory = sentences.map(followersOf);
    this.#all = followersOf(sentences.flat());
    this.#words = sentences.flat(2);
    const parts = this.#words.flatMap((it) => {
      const match = SYLLABLE.exec(it.toLowerCase());
      return match && /^\p{L}+$/u.test(it) ? [match] : [];
    });
    this.#onsets = [...new Set(parts.map(([, onset = '']) => onset))];
    this.#rimes = [...new Set(parts.map(([, , rime = '']) => rime))];
  }

  /** A text of a kind, as long as a real one, with the words of some real stories, given by their places. */
  write(kind: TextKind, parents: readonly number[]): string {
    const model = this.#random.pick(this.#stories)[kind];
    return model
      .split('\n\n')
      .map((paragraph) =>
        sentencesOf(paragraph)
          .map((sentence) => this.#sentence(sentence.length, parents))
          .join(' '),
      )
      .join('\n\n');
  }

  /** A syllable put together from the parts of real ones. */
  syllable(): string {
    return this.#random.pick(this.#onsets) + this.#random.pick(this.#rimes);
  }

  /** A name of two syllables, as villages have. */
  name(): string {
    return [this.syllable(), this.syllable()].map(capitalise).join(' ');
  }

  #sentence(length: number, parents: readonly number[]): string {
    const words: string[] = [];
    let last = '';
    while (words.length < length) {
      last = this.#next(last, parents);
      words.push(this.#random.chance(NEW_WORD) ? this.syllable() : this.#otherDigits(last));
    }
    return `${capitalise(words.join(' ').replace(/[.,;:]+$/, ''))}.`;
  }

  #next(last: string, parents: readonly number[]): string {
    const random = this.#random;
    if (random.chance(ANY_WORD)) return random.pick(this.#words);
    const own = this.#perStory[random.pick(parents)];
    const followers =
      (random.chance(OF_PARENTS) ? own?.get(last) : undefined) ?? this.#all.get(last);
    return followers ? random.pick(followers) : this.#next('', parents);
  }

  /** Another amount of the same length; dates, years and small numbers recur in stories and stay. */
  #otherDigits(word: string): string {
    if (word.includes('/') || /^\D*(?:19|20)\d\d\D*$/.test(word) || !/\d\D*\d/.test(word))
      return word;
    return word.replace(/\d/g, (digit, at) =>
      String(at === 0 && digit !== '0' ? 1 + this.#random.index(9) : this.#random.index(10)),
    );
  }
}

function sentencesOf(text: string): string[][] {
  return text
    .replace(/[[\]()*_#>“”"]/g, '')
    .split(/(?<=[.!?])\s+/)
    .map((it) => it.split(/\s+/).filter(Boolean))
    .filter((it) => it.length > 0);
}

function followersOf(sentences: readonly string[][]): Followers {
  const followers: Followers = new Map();
  for (const words of sentences)
    words.forEach((word, i) => {
      const before = words[i - 1] ?? '';
      followers.set(before, [...(followers.get(before) ?? []), word]);
    });
  return followers;
}

/** Mean number of syllables of the texts, and of different ones in each. */
export function shapeOf(texts: readonly string[]): { syllables: number; different: number } {
  const folded = texts.map((it) => syllablesOf(it).map(({ fold }) => fold));
  const mean = (size: (it: string[]) => number) =>
    folded.reduce((sum, it) => sum + size(it), 0) / folded.length;
  return { syllables: mean((it) => it.length), different: mean((it) => new Set(it).size) };
}
