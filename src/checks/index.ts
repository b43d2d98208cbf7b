import { buildCatalog } from '../catalog/build.ts';
import { loadRecords } from '../catalog/load.ts';
import type { Catalog } from '../catalog/types.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import type { Problem } from '../schemas/problem.ts';
import { RULES } from './rules.ts';

export interface CheckResult {
  problems: Problem[];
  /** Present when the records could be joined, even with problems elsewhere. */
  catalog: Catalog | undefined;
  /** Number of records by the label of their kind. */
  counts: Record<string, number>;
}

/** Loads the content under `root` and runs every check; all problems at once. */
export function checkContent(root: string, today: string): CheckResult {
  const { records, problems: loading } = loadRecords(root);
  const { catalog, problems: joining } = buildCatalog(records);
  const rules = catalog ? RULES.flatMap((rule) => rule(catalog, { records, today })) : [];
  const counts = Object.fromEntries(
    Object.keys(RECORD_KINDS).map((kind) => [
      RECORD_KINDS[kind as KindName].label.toLowerCase(),
      records[kind as KindName].length,
    ]),
  );
  return { problems: [...loading, ...joining, ...rules], catalog, counts };
}
