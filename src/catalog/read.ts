/** Reads the content of this machine into a catalog, without the checks. */
import { loadRecords } from '../reading/project/disk.ts';
import { readLastChanged } from '../reading/project/lastChanged.ts';
import { textReport } from '../problems/text.ts';
import { buildCatalog } from './build.ts';
import type { Catalog } from './types.ts';

/** @throws Error with what is wrong, where records could not be read or joined. */
export function readCatalog(root: string): Catalog {
  const { records, unread, problems: loading } = loadRecords(root);
  const { catalog, problems: joining } = buildCatalog(records, unread, readLastChanged(root));
  const problems = [...loading, ...joining];
  if (!catalog || problems.length > 0)
    throw new Error(`Nội dung có lỗi:\n\n${textReport(problems)}`);
  return catalog;
}
