/** Prints what was measured. */
import { measure, type Measures } from './measures.ts';
import type { Quality } from './quality.ts';
import type { Speed } from './speed.ts';
import { bytesOf } from './network.ts';
import { frontBytes, type FirstTransfer, type LaterTransfer } from './transfer.ts';

/** Most bytes allowed. */
export interface Budget {
  /** From the first focus of the field until the first results are complete. */
  first: number;
  /** A query after the first; `undefined` where nothing is promised. */
  later: number | undefined;
  front: number;
}

const MOST_SEARCHES = 3;
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

export function printQuality({ engines, mostSearches }: Quality): void {
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
  console.log();
  budgetLine('most index searches a query', mostSearches, MOST_SEARCHES, (it) =>
    String(it).padStart(7),
  );
}

export function printTransfer(
  name: string,
  first: readonly FirstTransfer[],
  later: readonly LaterTransfer[],
  budget: Budget,
): void {
  title(`${name}: transfer after gzip`);
  console.log(`${'first query on a new page'.padEnd(56)}   page     search      together`);
  for (const { query, page, files } of first) {
    const search = bytesOf(files);
    console.log(query.padEnd(52) + [page, search, page + search].map(kilobytes).join(' '));
  }
  console.log('\nlater queries on one page');
  for (const { query, bytes } of later) console.log(query.padEnd(52) + kilobytes(bytes));
  const heaviest = first.toSorted((a, b) => bytesOf(b.files) - bytesOf(a.files))[0];
  if (heaviest) {
    console.log(`\nfiles of the heaviest first query, “${heaviest.query}”`);
    const parts = Map.groupBy(heaviest.files, ({ path }) =>
      path.replace(/[^/]+\.(?=pf_|bin$)/, '*.'),
    );
    for (const [part, files] of parts)
      console.log(
        `${String(files.length).padStart(3)} × ${part}`.padEnd(52) + kilobytes(bytesOf(files)),
      );
  }
  const most = (values: number[]) => Math.max(...values);
  console.log();
  budgetLine('first results', most(first.map(({ files }) => bytesOf(files))), budget.first);
  budgetLine(
    'first results with the page',
    most(first.map(({ page, files }) => page + bytesOf(files))),
    undefined,
  );
  budgetLine('later query', most(later.map(({ bytes }) => bytes)), budget.later);
  budgetLine('front file', most(first.map(({ files }) => frontBytes(files))), budget.front);
}

export function printSpeed(name: string, speeds: readonly Speed[]): void {
  title(`${name}: time from the last keystroke, processor slowed down 4 times`);
  console.log(`${''.padEnd(52)}${'titles'.padStart(10)}${'complete'.padStart(10)}`);
  for (const { query, titles, complete } of speeds)
    console.log(query.padEnd(52) + milliseconds(titles) + milliseconds(complete));
}
