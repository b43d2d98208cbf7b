/** What a typed query may mean: its syllables, and for each the syllables of the site it may stand for. */
import { isPlain, syllablesOf, foldMark, type Syllable } from '../../domain/syllables.ts';
import type { Glossary } from './glossary.ts';
import { remember } from '../../domain/remember.ts';
import type { Text } from './score.ts';
import { readTelex, readVni } from './typing.ts';
import { isOtherSpelling, type Vocabulary } from './vocabulary.ts';

/** One syllable of a reading. */
export interface QuerySyllable {
  fold: string;
  mark: string;
  /** Marked forms that are meant: any where no mark was typed, only its own where the reader insists. */
  marks: 'any' | 'close' | 'own';
  /** How much it tells, see `Vocabulary.weight`; stop words tell little. */
  weight: number;
  /** Known syllables that count as this one, with how well (0 to 1). */
  variants: Map<string, number>;
}

/** One way to read the whole query. */
export interface Reading {
  syllables: QuerySyllable[];
  /** How likely it is, 1 for the query as typed. */
  weight: number;
  /** True where the syllables are not those that were typed. */
  changed: boolean;
  /** How its syllables came about: typed, or spelt out: an abbreviation, keystrokes, run-together or official words. */
  origin: 'typed' | 'expansion';
}

/** What the reader of queries knows of the site. */
export interface Knowledge {
  vocabulary: Vocabulary;
  glossary: Glossary;
  stops: Stops;
  /** True for two folded syllables that stand together in a title or summary. */
  follows: (left: string, right: string) => boolean;
  /** Phrases of the titles whose initials spell a word: `pctn` → `phòng chống tham nhũng`. */
  initials: (word: string) => Text[];
}

type Spelling = Pick<Syllable, 'fold' | 'mark'>;

/** Words of questions and of grammar: they may stand in a title, but they never decide. */
export interface Stops {
  /** Their marked forms. */
  marked: ReadonlySet<string>;
  /** Those of them that stay so without their marks; `minh` or `tu` may as well be a name. */
  plain: ReadonlySet<string>;
}

/** Reads words, a star after those that stay so without their marks. */
export function readStops(words: string): Stops {
  const all = syllablesOf(words);
  return {
    marked: new Set(all.map(({ mark }) => mark)),
    plain: new Set(all.flatMap(({ fold, end }) => (words[end] === '*' ? [fold] : []))),
  };
}

interface Alternative extends Pick<Reading, 'weight' | 'changed' | 'origin'> {
  syllables: readonly Spelling[];
}

/** A Vietnamese syllable, without marks: what keystrokes are read as. */
const SYLLABLE = /^(?:[ckgnpt]h|ngh?|tr|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?$/;

const STOP_WEIGHT = 0.2;
const SLIP_OF_UNKNOWN = 0.7;
const SLIP_OF_KNOWN = 0.3;
const BEGINNING = 0.55;
const OTHER_SPELLING = 0.96;
const FITTING = 0.93;
const IN_OFFICIAL_WORDS = 0.99;
/** A word that tells more hardly stands beside one of the query's by chance. */
const RARE = 3;
const MAX_READINGS = 10;

/** The readings of a query, likeliest first; empty where it holds no letter or digit. */
export function understand(query: string, knowledge: Knowledge): Reading[] {
  const tokens = syllablesOf(query);
  if (tokens.length === 0) return [];
  // A syllable stands in many readings, and often in a query.
  const markOf = ({ mark }: Spelling) => mark;
  const typing = !/\s$/.test(query);
  const alternativesOf = remember((token: Syllable) => alternatives(token, knowledge), markOf);
  const isStop = stopsOf(tokens, knowledge.stops);
  const wholeOf = remember(
    (it: Spelling) => withVariants(it, knowledge.vocabulary, isStop(it), false),
    markOf,
  );
  let readings: Alternative[] = [{ syllables: [], weight: 1, changed: false, origin: 'typed' }];
  for (const token of tokens) {
    const next = readings.flatMap((reading) =>
      alternativesOf(token).map((it) => ({
        syllables: [...reading.syllables, ...it.syllables],
        weight: reading.weight * it.weight,
        changed: reading.changed || it.changed,
        origin: it.origin === 'typed' ? reading.origin : it.origin,
      })),
    );
    readings = next.sort((a, b) => b.weight - a.weight).slice(0, MAX_READINGS);
  }
  const spelt = readings.find(({ changed }) => changed);
  const official = [tokens, spelt?.syllables ?? []]
    .flatMap((it) => knowledge.glossary.officially(it))
    .map((syllables): Alternative => {
      return { syllables, weight: IN_OFFICIAL_WORDS, changed: true, origin: 'expansion' };
    });
  return [...readings, ...fittingOthers(tokens, knowledge), ...official].map(
    ({ syllables, weight, changed, origin }) => ({
      weight,
      changed,
      origin,
      syllables: syllables.map((it, i) =>
        typing && !changed && i === syllables.length - 1
          ? withVariants(it, knowledge.vocabulary, isStop(it), true)
          : wholeOf(it),
      ),
    }),
  );
}

/** Tells a stop word: in a query typed with marks a word without any is just that word. */
function stopsOf(
  tokens: readonly Syllable[],
  { marked, plain }: Stops,
): (syllable: Spelling) => boolean {
  const isMarked = tokens.some((it) => !isPlain(it));
  return ({ fold, mark }) => (isMarked || mark !== `${fold}0` ? marked.has(mark) : plain.has(fold));
}

/**
 * The query with other words where those as typed stand beside none of its words here: one that sounds alike and
 * stands beside one of them, `giò trả` as `giò chả`, or one a slip away that stands between two, `hàng` in
 * `cải cách hàng chính`, or is rare and beside one, `hưu sao` as `hươu sao`.
 */
function fittingOthers(
  tokens: readonly Syllable[],
  { vocabulary, follows }: Knowledge,
): Alternative[] {
  const folds = tokens.map(({ fold }) => fold);
  const syllables = tokens.map((token, i): Spelling => {
    const beside = (fold: string) =>
      Number(follows(folds[i - 1] ?? '', fold)) + Number(follows(fold, folds[i + 1] ?? ''));
    const fits = (fold: string) => beside(fold) > 0;
    const isMeant = (fold: string) => beside(fold) > (vocabulary.weight(fold) > RARE ? 0 : 1);
    if (fits(token.fold)) return token;
    const other =
      vocabulary.alike(token.fold).find(fits) ??
      (token.fold.length > 2 ? vocabulary.near(token.fold).find(isMeant) : undefined);
    return other === undefined ? token : { fold: other, mark: `${other}0` };
  });
  return syllables.some((it, i) => it !== tokens[i])
    ? [{ syllables, weight: FITTING, changed: true, origin: 'typed' }]
    : [];
}

/** The query as it was typed and nothing else: no other spelling, and where marks were typed no others. */
export function readLiterally(query: string, { vocabulary }: Knowledge): Reading[] {
  const syllables = syllablesOf(query).map(({ fold, mark }) => ({
    fold,
    mark,
    marks: mark === `${fold}0` ? ('any' as const) : ('own' as const),
    weight: vocabulary.weight(fold),
    variants: new Map([[fold, 1]]),
  }));
  return syllables.length === 0 ? [] : [{ syllables, weight: 1, changed: false, origin: 'typed' }];
}

function alternatives(token: Syllable, knowledge: Knowledge): Alternative[] {
  const { vocabulary, follows, initials } = knowledge;
  const { fold, mark } = token;
  const asTyped: Alternative = {
    syllables: [{ fold, mark }],
    weight: 1,
    changed: false,
    origin: 'typed',
  };
  if (/^\d/.test(fold) || vocabulary.has(fold) || vocabulary.hasOtherSpelling(fold))
    return [asTyped];

  const other = (syllables: readonly Spelling[], weight: number): Alternative => ({
    syllables,
    weight,
    changed: true,
    origin: 'expansion',
  });

  const word = token.mark.slice(0, -1);
  const keyed = [readTelex(word), readVni(word)].flatMap((it = '') => {
    const key = foldMark(it);
    return SYLLABLE.test(key) && vocabulary.has(key)
      ? [other([{ fold: key, mark: it }], 0.98)]
      : [];
  });
  const plain = (part: string) => ({ fold: part, mark: `${part}0` });
  const cut = vocabulary.cut(fold, follows).map((parts) => other(parts.map(plain), 0.96));
  const spelt = /^[a-zđ]+0$/.test(mark) ? initials(fold).map((it) => other(it, 0.95)) : [];
  const found = [...keyed, ...cut, ...spelt];
  return [...found, { ...asTyped, weight: found.length > 0 ? 0.9 : 1 }];
}

function withVariants(
  { fold, mark }: Spelling,
  vocabulary: Vocabulary,
  stop: boolean,
  unfinished: boolean,
): QuerySyllable {
  const plain = mark === `${fold}0`;
  const known = vocabulary.has(fold) || /^\d/.test(fold);
  const variants = new Map<string, number>();
  if (!/^\d/.test(fold) && fold.length > 1 && !stop)
    for (const near of known ? vocabulary.alike(fold) : vocabulary.near(fold))
      variants.set(
        near,
        isOtherSpelling(near, fold) ? OTHER_SPELLING : known ? SLIP_OF_KNOWN : SLIP_OF_UNKNOWN,
      );
  if (unfinished)
    for (const longer of vocabulary.startingWith(fold))
      variants.set(longer, Math.max(BEGINNING, variants.get(longer) ?? 0));
  variants.set(fold, 1);
  const best = known ? fold : [...variants.keys()].find((it) => vocabulary.has(it));
  return {
    fold,
    mark,
    marks: plain ? 'any' : 'close',
    weight: stop ? STOP_WEIGHT : vocabulary.weight(best ?? fold),
    variants,
  };
}
