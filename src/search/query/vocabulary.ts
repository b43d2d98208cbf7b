/** The syllables the site uses, without marks, with how many documents hold each: what a query can mean here. */
import { syllablesOf } from '../../domain/syllables.ts';
import { remember } from '../../domain/remember.ts';
import { packNumbers, unpackNumbers } from './columns.ts';
import { packWords, unpackWords } from './wordList.ts';

/** Initial consonants that sound alike in some regions, so that people write one for the other. */
const ALIKE: [RegExp, string][] = [
  [/^(?:tr|ch)/, 'ch'],
  [/^(?:s|x)/, 's'],
  [/^(?:gi|d|r)/, 'd'],
  [/^(?:l|n(?!g|h))/, 'l'],
];

/** With `i` for a `y` that sounds so: `sy` → `si`, but `say`. */
const withoutY = (fold: string) => fold.replace(/([^aeou]|^qu)y$/, '$1i');

/** How a syllable sounds; every query compares it with all of the site. */
const soundOf = remember((fold: string) => {
  const match = ALIKE.find(([pattern]) => pattern.test(fold));
  return withoutY(match ? fold.replace(match[0], match[1]) : fold);
});

/** True for two ways to write one syllable: `mỹ`, `mĩ`. */
export const isOtherSpelling = (a: string, b: string) => withoutY(a) === withoutY(b);

/** True where one letter added, dropped, changed or swapped with its neighbour turns one word into the other. */
export function isOneSlipApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [one, other] = [a.slice(start), b.slice(start)];
  const rest = one.slice(1);
  return (
    rest === other ||
    other.slice(1) === one ||
    other.slice(1) === rest ||
    (one.slice(2) === other.slice(2) && one[0] === other[1] && one[1] === other[0])
  );
}

/** Share of the documents above which a word is common, and documents that always are few. */
const COMMON = 1 / 10;
const FEW = 30;
const YEAR_WEIGHT = 2;
/** Ways to cut a run-together word that are looked at. */
const WAYS = 4;
const MOST_DIGITS = 6;
/** Counts that nobody counts on are multiples of this. */
const ROUND = 12;

/** True for a number that people mean a year by; `1912` is the number of a decision. */
export const isYear = (fold: string) => /^(?:19[4-9]|20[0-3])\d$/.test(fold);

const isNumber = (fold: string) => /^\d/.test(fold);
const isCommon = (documents: number, size: number) => documents > Math.max(FEW, size * COMMON);

export class Vocabulary {
  /** Number of documents. */
  readonly size: number;
  private readonly counts: ReadonlyMap<string, number>;
  private readonly numbers: ReadonlySet<string>;

  /** Reads what `encodeVocabulary` and `encodeNumbers` wrote. */
  constructor(encoded: string, size: number, numbers = '') {
    this.size = size;
    this.numbers = new Set(unpackWords(numbers));
    const [words = '', counts = ''] = encoded.split(' ');
    const documents = unpackNumbers(counts);
    this.counts = new Map(unpackWords(words).map((word, i) => [word, documents[i] ?? 0]));
  }

  has(fold: string): boolean {
    return this.counts.has(fold);
  }

  /** Documents with the syllable. */
  documents(fold: string): number {
    return this.counts.get(fold) ?? 0;
  }

  /**
   * True for a word, or a number, by which Pagefind finds documents. Its index leaves out those of many: they
   * would hold most of its bytes and tell the least. Titles and the texts that are read still match them.
   */
  isFindable(fold: string): boolean {
    return isNumber(fold)
      ? this.numbers.has(fold)
      : this.has(fold) && !isCommon(this.documents(fold), this.size);
  }

  /** True where these are all the documents that hold a findable word; of numbers, where they may be. */
  accountsFor(word: string, rows: ReadonlySet<number>): boolean {
    return isNumber(word) ? rows.size > 0 : rows.size === this.documents(word);
  }

  /** How much a syllable tells: the fewer documents, the more. Numbers are not counted; longer ones tell more. */
  weight(fold: string): number {
    if (isYear(fold)) return YEAR_WEIGHT;
    if (/^\d/.test(fold)) return Math.min(fold.length, MOST_DIGITS) * 2;
    return Math.log(1 + this.size / (1 + this.documents(fold)));
  }

  startingWith(prefix: string): string[] {
    return [...this.counts.keys()].filter((it) => it !== prefix && it.startsWith(prefix));
  }

  /** Known syllables that a slip of the finger, or a like-sounding initial, turns into this one. */
  near(fold: string): string[] {
    const alike = this.alike(fold);
    return [...this.counts.keys()].filter(
      (it) => it !== fold && (isOneSlipApart(it, fold) || alike.includes(it)),
    );
  }

  /** True for `sy` where the site has `si`. */
  hasOtherSpelling(fold: string): boolean {
    return this.alike(fold).some((it) => isOtherSpelling(it, fold));
  }

  /** Known syllables that sound alike. */
  alike(fold: string): string[] {
    const sound = soundOf(fold);
    return [...this.counts.keys()].filter((it) => it !== fold && soundOf(it) === sound);
  }

  /** A few ways to cut a run-together word into known syllables, the fewest and commonest first. */
  cut(word: string, likely: (left: string, right: string) => boolean): string[][] {
    const ends: { parts: string[]; score: number }[][] = [[{ parts: [], score: 0 }]];
    for (let end = 1; end <= word.length; end++) {
      const ways: { parts: string[]; score: number }[] = [];
      for (let start = Math.max(0, end - 7); start < end; start++) {
        const part = word.slice(start, end);
        if (!this.has(part) || /\d|^[^aeiouy]$/.test(part)) continue;
        for (const { parts, score } of ends[start] ?? []) {
          const previous = parts[parts.length - 1];
          const joined = previous !== undefined && likely(previous, part) ? 4 : 0;
          ways.push({ parts: [...parts, part], score: score + joined - 3 - this.weight(part) / 2 });
        }
      }
      ends.push(ways.sort((a, b) => b.score - a.score).slice(0, WAYS * 2));
    }
    return (ends[word.length] ?? []).slice(0, WAYS).map(({ parts }) => parts);
  }
}

/** In how many of the texts each syllable or number stands. */
function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(syllablesOf(text).map(({ fold }) => fold)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Writes the vocabulary of the documents' texts without marks: its syllables in order, and how many documents hold each. */
export function encodeVocabulary(texts: readonly string[]): string {
  const counted = [...countsOf(texts)]
    .filter(([word]) => /^[a-z]/.test(word))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // Only the documents of findable words are counted one by one; a round number takes fewer bytes.
  const told = counted.map(([, count]) =>
    isCommon(count, texts.length) ? Math.ceil(count / ROUND) * ROUND : count,
  );
  return `${packWords(counted.map(([word]) => word))} ${packNumbers(told)}`;
}

/**
 * Writes the findable numbers of the documents' texts, uncounted: Pagefind does not say when a file of its index
 * is lost, and a number that it does not find but the texts have tells so.
 */
export function encodeNumbers(texts: readonly string[]): string {
  const counted = [...countsOf(texts)];
  const findable = counted.filter(([it, count]) => isNumber(it) && !isCommon(count, texts.length));
  return packWords(findable.map(([number]) => number).sort());
}
