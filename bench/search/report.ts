/** Prints what was measured. */
import { measure, type Measures } from './measures.ts';
import type { Early, Reached } from './early.ts';
import type { EngineRankings } from './quality.ts';
import type { Speed } from './speed.ts';
import type { LaterTransfer } from './transfer.ts';

/** Most that is allowed. */
export interface Budget {
  /** Bytes of the front file. */
  front: number;
  /** Until titles answer, and until all is known; in bytes after gzip without the font, and in requests. */
  titles: { bytes: number; requests?: number };
  complete: { bytes: number; requests?: number };
  /** Milliseconds of the processor for a keystroke. */
  keystroke: number;
}

const WIDTH = 30;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(9);
const measuresLine = ({ first, firstThree, mrr }: Measures) =>
  `${percent(first)}${percent(firstThree)}${mrr.toFixed(3).padStart(8)}`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`.padStart(10);
const milliseconds = (time: number | undefined) =>
  (time === undefined ? '–' : `${time.toFixed(0)} ms`).padStart(10);

function title(text: string): void {
  console.log(`\n${text}\n${'─'.repeat(text.length)}`);
}

/** A line that says whether a budget holds. */
function budgetLine(
  what: string,
  value: number,
  limit: number | undefined,
  unit = kilobytes,
): void {
  const verdict =
    limit === undefined ? '' : `  ${value <= limit ? 'within' : 'OVER'} ${unit(limit).trim()}`;
  console.log(`${what.padEnd(WIDTH)}${unit(value)}${verdict}`);
}

export function printQuality(engines: readonly EngineRankings[]): void {
  title('Right page first, among the first three, mean reciprocal rank (of ten results)');
  console.log(`${''.padEnd(WIDTH)}${'development'.padEnd(28)}check`);
  for (const { name, development, check } of engines) {
    const [tuning, checked] = [measure(development), measure(check)].map(measuresLine);
    console.log(`${name.padEnd(WIDTH)}${tuning}  ${checked}`);
  }
  const [own] = engines;
  if (!own) return;
  const tuned = new Set(own.development.map(({ query }) => query.query));
  const unseen = own.check.filter(({ query }) => !tuned.has(query.query));
  console.log(
    `\nThis search on the ${unseen.length} of ${own.check.length} check queries that are not in ` +
      `the development set too: ${measuresLine(measure(unseen)).trim()}`,
  );
  title('This search on the check set, by kind of query');
  for (const [kind, rankings] of Map.groupBy(own.check, ({ query }) => query.kind)) {
    const measures = measure(rankings);
    const queries = String(measures.queries).padStart(4);
    console.log(`${kind.padEnd(WIDTH - 4)}${queries}${measuresLine(measures)}`);
  }
}

const reached = (it: Reached | undefined) =>
  it === undefined
    ? '–'.padStart(42)
    : kilobytes(it.bytes) +
      kilobytes(it.withFont) +
      `${it.requests} req.`.padStart(10) +
      `${(it.time / 1000).toFixed(1)} s`.padStart(12);

/** What a query opened on a slow line costs, until titles answer and until all is known. */
export function printEarly(name: string, early: readonly Early[]): void {
  title(
    `${name}: opened at 400 kbit/s and 400 ms (bytes after gzip; with the font; requests; time)`,
  );
  console.log(`${''.padEnd(44)}${'titles answer'.padStart(42)}${'all is known'.padStart(42)}`);
  for (const { query, titles, complete } of early)
    console.log(query.slice(0, 42).padEnd(44) + reached(titles) + reached(complete));
}

const most = (values: readonly number[]) => Math.max(...values);

export function printBudget(
  front: number,
  early: readonly Early[],
  speeds: readonly Speed[],
  budget: Budget,
): void {
  const titles = early.flatMap((it) => it.titles ?? []);
  const complete = early.map((it) => it.complete);
  const count = (it: number) => String(it).padStart(7);
  console.log();
  budgetLine('front file', front, budget.front);
  budgetLine('until titles answer', most(titles.map(({ bytes }) => bytes)), budget.titles.bytes);
  budgetLine('', most(titles.map(({ requests }) => requests)), budget.titles.requests, count);
  budgetLine('until all is known', most(complete.map(({ bytes }) => bytes)), budget.complete.bytes);
  budgetLine('', most(complete.map(({ requests }) => requests)), budget.complete.requests, count);
  budgetLine(
    'processor for a keystroke',
    most(speeds.slice(1).map(({ processor }) => processor)),
    budget.keystroke,
    milliseconds,
  );
}

/** The heaviest query of a site of some size. */
export interface Growth {
  documents: number;
  front: number;
  titles: number;
  complete: number;
}

/** Bytes as functions of the number of documents: lines between the sizes measured. */
export function printGrowth(sizes: readonly Growth[]): void {
  title('Bytes by the number of documents n (after gzip, without the font, the heaviest query)');
  for (const part of ['front', 'titles', 'complete'] as const)
    for (const [i, to] of sizes.entries()) {
      const from = sizes[i - 1];
      if (!from) continue;
      const slope = (to[part] - from[part]) / (to.documents - from.documents);
      console.log(
        `${part.padEnd(10)}${from.documents} ≤ n ≤ ${to.documents}:`.padEnd(WIDTH) +
          `${(from[part] / 1000).toFixed(1)} KB + ${slope.toFixed(2)} B × (n − ${from.documents})`,
      );
    }
}

export function printLater(later: readonly LaterTransfer[]): void {
  console.log('\nlater queries on one page');
  for (const { query, bytes } of later) console.log(query.padEnd(52) + kilobytes(bytes));
}

export function printSpeed(name: string, speeds: readonly Speed[]): void {
  title(`${name}: time from the last keystroke, processor slowed down 4 times`);
  console.log(
    `${''.padEnd(52)}${'titles'.padStart(10)}${'complete'.padStart(10)}${'processor'.padStart(11)}`,
  );
  for (const { query, titles, complete, processor } of speeds)
    console.log(
      query.padEnd(52) + milliseconds(titles) + milliseconds(complete) + milliseconds(processor),
    );
}
