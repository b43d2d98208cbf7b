import { routes } from '../domain/routes.ts';
import type { Catalog } from './types.ts';

/** Day on which the record of each page last changed, by the page's address; what is not known is left out. */
export function pageDates({ exemplars, movements, targets, context, places, plan }: Catalog) {
  return new Map(
    [
      ...exemplars.filter(({ entry }) => !entry),
      ...[...movements, ...targets, ...context, ...places],
      { ...plan, path: routes.plan },
    ].flatMap(({ path, changed }): [string, string][] =>
      path === undefined || changed === undefined ? [] : [[path, changed]],
    ),
  );
}
