import { routes } from '../domain/routes.ts';
import type { Catalog, Exemplar } from './types.ts';

/** The day on which a case was last changed on the site, as its facts box says it. */
export function changedOn({ published, updated }: Exemplar): string {
  return updated ?? published;
}

/** The last change of a page that tells of a record and of its cases; none where nothing is known of either. */
export function lastOf({
  changed = '',
  exemplars,
}: {
  changed?: string | undefined;
  exemplars: Exemplar[];
}): string | undefined {
  return [changed, ...exemplars.map(changedOn)].toSorted().at(-1) || undefined;
}

/** Day on which each page of a record last changed, by the page's address; what is not known is left out. */
export function pageDates({ exemplars, movements, targets, context, places, plan }: Catalog) {
  const days: (readonly [path: string | undefined, day: string | undefined])[] = [
    ...exemplars.filter(({ entry }) => !entry).map((it) => [it.path, changedOn(it)] as const),
    ...[...movements, ...places].map((it) => [it.path, lastOf(it)] as const),
    ...[...targets, ...context].map((it) => [it.path, it.changed] as const),
    [routes.plan, plan.changed],
  ];
  return new Map(
    days.flatMap(([path, day]): [string, string][] =>
      path === undefined || day === undefined ? [] : [[path, day]],
    ),
  );
}
