/** Every address of the site that a record may link to. */
import { routes } from '../domain/routes.ts';
import { exemplarLists } from './lists.ts';
import type { Catalog } from './types.ts';

/** Pages and anchors, as paths from the site's root. */
export function knownPaths(catalog: Catalog): Set<string> {
  const { movements, exemplars, targets, context, places, plan, awards, bodies } = catalog;
  return new Set([
    ...Object.values(routes).filter((route) => typeof route === 'string'),
    ...[...movements, ...exemplars, ...targets, ...context, ...places].flatMap(
      ({ path }) => path ?? [],
    ),
    ...[...plan.clauses, ...awards, ...bodies].map(({ path }) => path),
    ...exemplarLists(exemplars).map(({ path }) => path),
  ]);
}
