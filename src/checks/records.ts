/** Every check over records, whatever they were loaded from. */
import { buildCatalog } from '../catalog/build.ts';
import type { LoadResult } from '../reading/load.ts';
import type { LastChanged } from '../reading/published.ts';
import type { TextFile } from '../reading/files.ts';
import { remembered } from '../reading/remembered.ts';
import type { Catalog } from '../catalog/types.ts';
import { RECORD_KINDS, type KindName, type Records } from '../schemas/kinds.ts';
import { hasBlank } from '../problems/blank.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldOfLine } from './fieldOfLine.ts';
import type { RuleContext } from './rule.ts';
import { RULES, TEXT_RULES } from './rules.ts';

export interface CheckResult {
  problems: Problem[];
  /** Present when the records could be joined, even with problems elsewhere. */
  catalog: Catalog | undefined;
  records: Records;
  /** Pictures beside the records. */
  photos: LoadResult['photos'];
  /** Number of records by the label of their kind. */
  counts: Record<string, number>;
}

/** Runs every check over loaded content; `published` tells what earlier versions said, where that is known. */
export function checkRecords(
  { records, files, photos, unread, broken, problems: loading }: LoadResult,
  today: string,
  published: (catalog: Catalog) => RuleContext['published'] = () => undefined,
  changed?: LastChanged,
): CheckResult {
  const texts = files.flatMap((file) =>
    remembered('faults', JSON.stringify(file), () => faultsIn(file)),
  );
  const start = performance.now();
  const { catalog, problems: joining } = buildCatalog(records, unread, changed, broken);
  performance.measure('joins', { start });
  const context = {
    records,
    broken,
    unread,
    files,
    photos,
    today,
    published: catalog && published(catalog),
  };
  const rules = catalog ? RULES.flatMap((rule) => rule(catalog, context)) : [];
  const counts = Object.fromEntries(
    Object.keys(RECORD_KINDS).map((kind) => [
      RECORD_KINDS[kind as KindName].label.toLowerCase(),
      records[kind as KindName].length,
    ]),
  );
  // Which record is meant says more than how its id is written, and a blank more than what it is not.
  const blanks = new Set(texts.filter(({ message }) => hasBlank(message)).map(lineOf));
  const joined = joining.filter((it) => !blanks.has(lineOf(it)));
  const named = new Set(joined.map(fieldOf));
  const shapes = loading.filter((it) => !named.has(fieldOf(it)) && !blanks.has(lineOf(it)));
  const problems = inOrder([...shapes, ...texts, ...joined, ...rules]);
  return { problems, catalog, records, photos, counts };
}

/** What the text of a file tells by itself. */
function faultsIn(file: TextFile): Problem[] {
  return TEXT_RULES.flatMap((rule) => rule(file)).map((problem) => ({
    ...problem,
    field: problem.field ?? fieldOfLine(file, problem.line),
  }));
}

const lineOf = ({ file, line }: Problem) => `${file}:${line}`;
const fieldOf = (problem: Problem) => `${lineOf(problem)}:${problem.field}`;

/** Grouped by file, from its first line to its last; what two rules say alike is said once. */
function inOrder(problems: Problem[]): Problem[] {
  const key = ({ file, line, message }: Problem) => `${file}:${line}:${message}`;
  const once = new Map(problems.toReversed().map((problem) => [key(problem), problem]));
  return [...once.values()]
    .toReversed()
    .toSorted((a, b) =>
      a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1,
    );
}
