/** Puts what the front file and Pagefind found into one order. */
import type { FrontDocument, Registry } from './bundle.ts';
import type { Found } from './answer.ts';
import { bestScore, bodyText, fieldsOf, type Front, type Scored } from './front.ts';
import type { Fragment, Hit } from './hit.ts';
import type { Scorer } from './score.ts';
import type { Reading } from './understand.ts';

/** Results below this share of the best one's score are left out. */
const RELEVANT = 0.45;
/** Texts read to rank a query's results, the likeliest ones. */
const READ = 12;
/** What the share of a query that an unread text holds adds to its title's score, to choose what to read. */
const PROMISE = 1;
/** What that share is worth while the text stays unread. */
const UNREAD = 0.75;

/** The documents worth showing of those that the front file ranked. */
export function relevant<T extends { score: number }>(ranked: readonly T[]): T[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * RELEVANT);
}

/** A document that a word of the query led to. */
export interface Looked {
  hit: Hit;
  /** Share of the query's weight that its text is known to hold. */
  share: number;
}

interface Candidate {
  row: number;
  known: Scored | undefined;
  looked: Looked | undefined;
  promise: number;
}

/** Reads the texts of the likeliest documents and ranks all by titles and texts together. */
export async function rankWithTexts(
  known: readonly Scored[],
  looked: readonly Looked[],
  front: Front,
  registry: Registry,
  scorers: readonly Scorer[],
  literal: boolean,
): Promise<{ results: Found[]; reading: Reading | undefined }> {
  const candidates = candidatesOf(known, looked, registry);
  const texts = new Map(
    await Promise.all(
      candidates
        .filter((it) => it.looked)
        .slice(0, READ)
        .map(async ({ row, looked: it }) => [row, await it?.hit.fragment()] as const),
    ),
  );
  const ranked = candidates.flatMap((candidate) => {
    const { row, known: titled, looked: it } = candidate;
    const fragment = texts.get(row);
    const prepared = front.get(row);
    const fields = fragment && [
      ...(prepared?.fields ?? fieldsOf(unknownDocument(fragment))),
      bodyText(fragment.text),
    ];
    const read = fields && bestScore(scorers, fields);
    if (literal && !(fields ? read?.scorer.holdsAll(fields) : titled)) return [];
    const result: Found = {
      row,
      ...(prepared && { document: prepared.document }),
      ...(fragment && { fragment }),
      ...(it && { hit: it.hit }),
    };
    const score = read?.score ?? Math.max(titled?.score ?? 0, UNREAD * (it?.share ?? 0));
    return [{ score, reading: (read?.scorer ?? titled?.scorer)?.reading, result }];
  });
  ranked.sort((a, b) => b.score - a.score);
  return {
    results: relevant(ranked).map(({ result }) => result),
    reading: ranked[0]?.reading,
  };
}

/** Every document found in either way, the most promising first. */
function candidatesOf(
  known: readonly Scored[],
  looked: readonly Looked[],
  { rowOf }: Registry,
): Candidate[] {
  const titled = new Map(known.map((it) => [it.document.row, it]));
  // A hit that the registry does not know is of another build of the site.
  const held = new Map(
    looked.flatMap((it) => {
      const row = rowOf(it.hit.id);
      return row === undefined ? [] : [[row, it] as const];
    }),
  );
  return [...new Set([...titled.keys(), ...held.keys()])]
    .map((row) => {
      const it = { row, known: titled.get(row), looked: held.get(row) };
      return { ...it, promise: (it.known?.score ?? 0) + PROMISE * (it.looked?.share ?? 0) };
    })
    .sort((a, b) => b.promise - a.promise);
}

/** What a fragment alone tells of a document that the front file does not hold. */
function unknownDocument({ path, title }: Fragment): Omit<FrontDocument, 'row'> {
  return { path, kind: 'guong', title, names: [], context: [], summary: '' };
}
