/** The check of a project on this machine. */
import type { Catalog } from '../catalog/types.ts';
import { loadRecords } from '../reading/project/disk.ts';
import { readPublished } from '../reading/project/published.ts';
import type { LastChanged } from '../reading/published.ts';
import { checkRecords, type CheckResult } from './records.ts';

/**
 * Loads the content under `root` and runs every check; all problems at once, by file and line.
 * @param changed When records last changed, for the dates in the catalog.
 */
export function checkContent(root: string, today: string, changed?: LastChanged): CheckResult {
  const published = (catalog: Catalog) => readPublished(root, catalog.site.publicSince);
  return checkRecords(loadRecords(root), today, published, changed);
}
