/** The pages of the exemplar list: the whole list in each order, every facet value, cut into pages. */
import { listPage, routes } from '../domain/routes.ts';
import { facetGroups, type FacetGroup } from './facets.ts';
import { ORDERS, type Order } from './sorting.ts';
import type { Exemplar } from '../catalog/types.ts';

/** Cases on one page of a list. */
export const PAGE_SIZE = 50;

export interface ListPage {
  /** Address of this page. */
  path: string;
  /** Address of the list's first page. */
  base: string;
  /** `undefined` for a list newest first. */
  order?: Order;
  /** `undefined` for the whole list. */
  facet?: { id: string; value: string; label: string; heading: string };
  exemplars: Exemplar[];
  /** Counts over the whole list, not this page. */
  total: number;
  awarded: number;
  places: number;
  number: number;
  pages: number;
  /** Every facet with its cases, to go on from the list. */
  groups: readonly FacetGroup[];
}

function paginate(
  list: Pick<ListPage, 'base' | 'order' | 'facet' | 'groups'>,
  all: readonly Exemplar[],
): ListPage[] {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const awarded = all.filter(({ standing }) => standing === 'khen-thuong').length;
  const places = new Set(all.map(({ place }) => place.id)).size;
  return Array.from({ length: pages }, (_, index) => ({
    ...list,
    path: listPage(list.base, index + 1),
    exemplars: all.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    total: all.length,
    awarded,
    places,
    number: index + 1,
    pages,
  }));
}

/** Every list page of the site. */
export function exemplarLists(exemplars: readonly Exemplar[]): ListPage[] {
  const groups = facetGroups(exemplars);
  return [
    ...paginate({ base: routes.exemplars, groups }, exemplars),
    ...ORDERS.flatMap((order) =>
      paginate(
        { base: routes.exemplarsBy(order.id), order, groups },
        exemplars.toSorted(order.compare),
      ),
    ),
    ...groups.flatMap(({ id, heading, values }) =>
      values.flatMap((value) =>
        paginate(
          {
            base: routes.facet(id, value.id),
            facet: { id, value: value.id, label: value.label, heading: heading(value.label) },
            groups,
          },
          value.exemplars,
        ),
      ),
    ),
  ];
}
