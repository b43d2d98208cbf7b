/** Every address of the site that a record may link to. */
import { routes } from '../domain/routes.ts';
import { OUTCOME_SLUGS } from '../domain/progress.ts';
import { exemplarLists } from './lists.ts';
import { lackingByBody, lackingOf } from './missing.ts';
import type { Catalog } from './types.ts';

/** Pages and anchors, as paths from the site's root; addresses that only lead on are not among them. */
export function knownPaths(catalog: Catalog): Set<string> {
  const { movements, exemplars, targets, context, places, plan, awards, bodies, withdrawals } =
    catalog;
  const lacking = lackingOf(targets);
  return new Set([
    ...Object.values(routes).filter((route) => typeof route === 'string'),
    ...[...movements, ...exemplars, ...targets, ...context, ...places, ...withdrawals].flatMap(
      ({ path }) => path ?? [],
    ),
    ...[...plan.clauses, ...awards, ...bodies].map(({ path }) => path),
    ...exemplarLists(exemplars).map(({ path }) => path),
    ...targets.flatMap(({ progress }) =>
      progress ? routes.outcome(OUTCOME_SLUGS[progress.outcome]) : [],
    ),
    ...lacking.map(({ indicator }) => routes.requestForIndicator(indicator.id)),
    ...lackingByBody(lacking).map(({ body }) => routes.requestForBody(body.id)),
  ]);
}
