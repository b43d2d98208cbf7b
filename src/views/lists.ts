/** The pages of the exemplar list: the whole list in each order, every facet value, cut into pages. */
import type { Phase } from '../domain/phase.ts';
import { listPage, routes } from '../domain/routes.ts';
import { facetGroups, type FacetGroup } from './facets.ts';
import { byPhase } from './phases.ts';
import { ORDERS, type Order } from './sorting.ts';
import type { Exemplar } from '../catalog/types.ts';

/** Cases on one page of a list. */
export const PAGE_SIZE = 50;

/** A list of no more pages links to each of them from each. */
const FEW_PAGES = 12;
/** Pages on either side of the reader's. */
const NEAR = 2;
const STEP = 10;

/** The pages that a page of a list links to: of a long list the first, the last, the next ones and every tenth. */
export function linkedPages(number: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, i) => i + 1).filter(
    (it) =>
      pages <= FEW_PAGES ||
      it === 1 ||
      it === pages ||
      it % STEP === 0 ||
      Math.abs(it - number) <= NEAR,
  );
}

/** A stretch of a page under a heading of its own. */
export interface ListPart {
  phase: Phase;
  /** The phase in words. */
  label: string;
  /** Cases of the phase on all pages. */
  total: number;
  /** True where the page before has begun it. */
  continued: boolean;
  exemplars: Exemplar[];
}

export interface ListPage {
  /** Address of this page. */
  path: string;
  /** Address of the list's first page. */
  base: string;
  /** `undefined` for the whole list by phase, and for a facet's newest first. */
  order?: Order;
  /** `undefined` for the whole list. */
  facet?: { id: string; value: string; label: string; heading: string };
  exemplars: Exemplar[];
  /** The cases of the whole list by phase; empty where a list has another order. */
  parts: ListPart[];
  /** Counts over the whole list, not this page. */
  total: number;
  awarded: number;
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
  return Array.from({ length: pages }, (_, index) => ({
    ...list,
    path: listPage(list.base, index + 1),
    exemplars: all.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    parts: [],
    total: all.length,
    awarded,
    number: index + 1,
    pages,
  }));
}

/** The whole list, the plan's own period first, each phase newest first. */
function wholeList(groups: readonly FacetGroup[], exemplars: readonly Exemplar[]): ListPage[] {
  const phases = byPhase(exemplars);
  const all = phases.flatMap((part) => part.exemplars);
  return paginate({ base: routes.exemplars, groups }, all).map((page) => ({
    ...page,
    parts: byPhase(page.exemplars).map(({ phase, label, exemplars: shown }) => {
      const own = phases.find((it) => it.phase === phase)?.exemplars ?? shown;
      return { phase, label, total: own.length, continued: shown[0] !== own[0], exemplars: shown };
    }),
  }));
}

/** Every list page of the site. */
export function exemplarLists(exemplars: readonly Exemplar[]): ListPage[] {
  const groups = facetGroups(exemplars);
  return [
    ...wholeList(groups, exemplars),
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
