/** The catalog for the pages: the one the build has checked, or read anew in a preview. */
import { textReport } from '../problems/text.ts';
import { buildCatalog } from './build.ts';
import { handedOver } from './handover.ts';
import { readLastChanged } from '../reading/project/lastChanged.ts';
import { pageDates } from './changed.ts';
import { loadRecords } from '../reading/project/disk.ts';
import type { Catalog } from './types.ts';

function load(root: string): Catalog {
  const { records, unread, problems: loading } = loadRecords(root);
  const { catalog, problems: joining } = buildCatalog(records, unread, readLastChanged(root));
  const problems = [...loading, ...joining];
  if (!catalog || problems.length > 0)
    throw new Error(`Nội dung có lỗi:\n\n${textReport(problems)}`);
  return catalog;
}

export const catalog = handedOver() ?? load(process.cwd());

/** Day on which the record of each page last changed, by the page's address. */
export const changedByPath = pageDates(catalog);
