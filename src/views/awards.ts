/** The awards as a reader asks for them: those of the cases first, the rest together with what they share. */
import { deciders, type Deciders } from '../domain/deciders.ts';
import type { Award, Catalog, Exemplar } from '../catalog/types.ts';
import { groupBy } from './queries.ts';

/** Awards that the same bodies decide. */
export interface AwardBlock {
  /** Absent where no source says who decides. */
  deciders: Deciders | undefined;
  awards: Award[];
  /** Where the law, the note and the source are the same, they are said once. */
  proofs: { awards: Award[]; proof: Award }[];
}

/** The cases in which an award was given. */
export function holdersOf({ id }: Award, exemplars: readonly Exemplar[]): Exemplar[] {
  return exemplars.filter(({ commendations }) =>
    commendations.some(({ award, status }) => award.id === id && status === 'awarded'),
  );
}

/** Who decides an award, as of the site's data. */
export function decidersOf({ decidedBy }: Award, { site }: Pick<Catalog, 'site'>) {
  return decidedBy === undefined ? undefined : deciders(decidedBy, site.dataAsOf);
}

/** Awards in the blocks in which they may be read, in their order. */
export function awardBlocks(
  awards: readonly Award[],
  catalog: Pick<Catalog, 'site'>,
): AwardBlock[] {
  return groupBy(awards, ({ decidedBy }) => decidedBy).map(([, list]) => ({
    deciders: list[0] && decidersOf(list[0], catalog),
    awards: list,
    proofs: groupBy(list, ({ article, note, source }) =>
      JSON.stringify([article, note, source]),
    ).flatMap(([, same]) => (same[0] ? [{ awards: same, proof: same[0] }] : [])),
  }));
}
