/** Every address of the site that a record may link to. */
import { pageSections } from './pages.ts';
import type { Catalog } from './types.ts';

/** Pages and anchors, as paths from the site's root; addresses that only lead on are not among them. */
export function knownPaths(catalog: Catalog): Set<string> {
  const { plan, awards, bodies, withdrawals } = catalog;
  return new Set([
    ...pageSections(catalog).flatMap(({ pages }) => pages.map(({ path }) => path)),
    ...[...plan.clauses, ...awards, ...bodies, ...withdrawals].map(({ path }) => path),
  ]);
}
