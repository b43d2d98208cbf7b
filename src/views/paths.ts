/** Every address of the site that a record may link to. */
import { sections } from '../domain/routes.ts';
import { pageSections } from './pages.ts';
import type { Catalog } from '../catalog/types.ts';

/** Pages and anchors, as paths from the site's root; addresses that only lead on are not among them. */
export function knownPaths(catalog: Catalog): Set<string> {
  const { plan, awards, bodies, withdrawals, movements, targets, context } = catalog;
  return new Set([
    ...pageSections(catalog).flatMap(({ pages }) => pages.map(({ path }) => path)),
    ...movements.map(({ path }) => `${path}#${sections.milestones.id}`),
    ...[...targets, ...context].flatMap(({ path }) =>
      [sections.figures, sections.planWords].map(({ id }) => `${path}#${id}`),
    ),
    ...[...plan.clauses, ...awards, ...bodies, ...withdrawals].map(({ path }) => path),
  ]);
}
