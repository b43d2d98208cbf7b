/** The awards as a reader asks for them: those of the cases first, the rest together with what they share. */
import { deciders, type Deciders } from '../domain/deciders.ts';
import type { Award, Catalog, Exemplar } from '../catalog/types.ts';
import { groupBy } from './queries.ts';

/** The cases in which an award was given. */
export function holdersOf({ id }: Award, exemplars: readonly Exemplar[]): Exemplar[] {
  return exemplars.filter(({ commendations }) =>
    commendations.some(({ award, status }) => award.id === id && status === 'awarded'),
  );
}

/** Who decides an award, as of the site's data; nothing where no source says. */
export function decidersOf(
  { decidedBy }: Award,
  { site }: Pick<Catalog, 'site'>,
): Deciders | undefined {
  return decidedBy === undefined ? undefined : deciders(decidedBy, site.dataAsOf);
}

/** Awards of which everything but the name and the classes is the same, in their order. */
export function alikeAwards(awards: readonly Award[]): [first: Award, ...rest: Award[]][] {
  return groupBy(awards, (it) =>
    JSON.stringify([it.for, it.level, it.decidedBy, it.article, it.note, it.source]),
  ).flatMap(([, [first, ...rest]]) => (first ? [[first, ...rest]] : []));
}
