/** Puts what the front file and Pagefind found into one order. */
import type { Fragment, FrontDocument } from './bundle.ts';
import type { Found } from './answer.ts';
import { bestFinding, textFields } from './fields.ts';
import type { Front, Scored } from './front.ts';
import type { Looked } from './lookUp.ts';
import { liftOf, type Meaning } from './meaning.ts';
import type { Best } from './honesty.ts';
import type { Judged, Scorer } from './score.ts';

/** Results below this share of the best one's score are left out. */
const RELEVANT = 0.45;
/** Texts read to rank a query's results, the likeliest ones, and the files that they may lie in. */
const READ = 16;
const FILES = 3;
/** What the share of a query that an unread text holds adds to its title's score, to choose what to read. */
const PROMISE = 1;
/** What that share is worth while the text stays unread. */
const UNREAD = 0.75;

/** The documents worth showing of those that the front file ranked. */
export function relevant<T extends { score: number }>(ranked: readonly T[]): T[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * RELEVANT);
}

/** The documents of a query, best first, and what the best one holds of it. */
export interface Ranked {
  results: Found[];
  best: (Best & { scorer: Scorer }) | undefined;
}

/** What honesty is to know of the best document of a query. */
export function bestOf<T extends Judged>(
  judged: T,
  document: FrontDocument | undefined,
  meaning: Meaning | undefined,
): T & Pick<Best, 'onlyPlace'> {
  const onlyPlace = document?.kind === 'dia-phuong' ? meaning?.onlyPlace : undefined;
  return { ...judged, onlyPlace };
}

interface Candidate {
  row: number;
  known: Scored | undefined;
  /** What it may score once its text is read, and what it scores while it is not. */
  promise: number;
  unread: number;
}

/**
 * Reads the texts of the likeliest documents and ranks all by titles and texts together.
 * @param read Fetches the text of a row's document; it may not be had.
 */
export async function rankWithTexts(
  known: readonly Scored[],
  looked: readonly Looked[],
  front: Front,
  read: (row: number) => Promise<Fragment | undefined>,
  scorers: readonly Scorer[],
  literal: boolean,
  meaning?: Meaning,
): Promise<Ranked> {
  const candidates = candidatesOf(known, looked, front, meaning);
  const texts = new Map(
    await Promise.all(
      toRead(candidates, front).map(async ({ row }) => [row, await read(row)] as const),
    ),
  );
  const ranked = candidates.flatMap((candidate) => {
    const { row, known: titled } = candidate;
    const fragment = texts.get(row);
    const document = front.documentOf(row, fragment?.about);
    const fields = fragment && document && textFields(fragment, document);
    const scored =
      fields &&
      document &&
      bestFinding(
        scorers.map((scorer) => ({ scorer, judged: scorer.judge(fields) })),
        meaning && liftOf(document, meaning),
      );
    if (literal && !(fields ? scored?.scorer.holdsAll(fields) : titled)) return [];
    const result: Found = { row, document, fragment };
    const score = scored?.score ?? candidate.unread;
    const judged = scored ?? titled;
    return [{ score, best: judged && bestOf(judged, document, meaning), result }];
  });
  ranked.sort((a, b) => b.score - a.score);
  return {
    results: relevant(ranked).map(({ result }) => result),
    best: ranked[0]?.best,
  };
}

/** Every document found in either way, the most promising first. */
function candidatesOf(
  known: readonly Scored[],
  looked: readonly Looked[],
  front: Front,
  meaning: Meaning | undefined,
): Candidate[] {
  const titled = new Map(known.map((it) => [it.document.row, it]));
  const held = new Map(looked.map((it) => [it.row, it]));
  return [...new Set([...titled.keys(), ...held.keys()])]
    .map((row): Candidate => {
      const own = titled.get(row);
      const { share = 0, beyond = 0 } = held.get(row) ?? {};
      const document = front.get(row)?.document;
      const lift = meaning && document ? liftOf(document, meaning) * (own ? beyond : share) : 0;
      const score = (own?.score ?? 0) + lift;
      return {
        row,
        known: own,
        promise: score + PROMISE * beyond,
        unread: score + UNREAD * beyond,
      };
    })
    .sort((a, b) => b.promise - a.promise);
}

/** The likeliest, as far as their texts lie in a few files. */
function toRead(candidates: readonly Candidate[], front: Front): Candidate[] {
  const files = new Set<number>();
  return candidates
    .filter(({ row }) => {
      const file = front.textOf(row)?.file;
      if (file === undefined) return false;
      if (files.size < FILES) files.add(file);
      return files.has(file);
    })
    .slice(0, READ);
}
