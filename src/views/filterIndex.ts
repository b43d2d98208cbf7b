/** What the script of a list needs to combine facets and to sort, for all cases at once. */
import { FACET_IDS } from '../domain/facets.ts';
import { facetGroups, facetValue } from './facets.ts';
import { PAGE_SIZE } from './lists.ts';
import { ORDERS } from './sorting.ts';
import type { Exemplar } from '../catalog/types.ts';

export interface FilterIndex {
  pageSize: number;
  /** Facets with the ids of their values. */
  facets: { id: string; values: string[] }[];
  /** Ids of the orders other than the usual one. */
  orders: string[];
  /** A case's id, the number of its value in each facet (-1 for none), its place in each order. */
  cases: [id: string, values: number[], ranks: number[]][];
}

/** The index of all cases, in the order of the whole list. */
export function filterIndex(exemplars: readonly Exemplar[]): FilterIndex {
  const facets = facetGroups(exemplars).map(({ id, values }) => ({
    id,
    values: values.map((value) => value.id),
  }));
  const orders = ORDERS.map(({ compare }) => {
    const sorted = exemplars.toSorted(compare);
    return new Map(sorted.map((exemplar, rank) => [exemplar, rank]));
  });
  return {
    pageSize: PAGE_SIZE,
    facets,
    orders: ORDERS.map(({ id }) => id),
    cases: exemplars.map((exemplar) => [
      exemplar.id,
      FACET_IDS.map((id, i) => facets[i]?.values.indexOf(facetValue(id, exemplar)?.id ?? '') ?? -1),
      orders.map((ranks) => ranks.get(exemplar) ?? 0),
    ]),
  };
}
