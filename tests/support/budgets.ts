/**
 * What a page of each kind may weigh. Budgets only fall: a limit is lowered when pages got lighter, and
 * never raised. They are those of the frozen content, so that an editor's story breaks none: 8 % above its
 * heaviest page of the kind for HTML, 3 % for the rest. The design's limits are the
 * ceiling: 14 KB of HTML and blocking CSS for an item and the search page, 35 KB for a list; JavaScript
 * 1 KB for an item, 3 KB for a list; 40 KB of fonts.
 */
import type { PageKind } from './kinds.ts';

export const MEASURES = ['html', 'css', 'page', 'js', 'fonts', 'images', 'total'] as const;
/** `page` is HTML and blocking CSS; `total` also counts the style sheet for paper. */
export type Measure = (typeof MEASURES)[number];

/** KB (1,024 bytes) as a host sends them to browsers that take gzip, and brotli; small files go as they are. */
type Pair = readonly [gzip: number, brotli: number];

export interface Budget extends Record<Measure, Pair> {
  requests: number;
}

/** The design's limits after gzip, in KB. */
export const CEILINGS: Record<PageKind['weight'], Partial<Record<Measure, number>>> = {
  item: { page: 14, js: 1, fonts: 40 },
  list: { page: 35, js: 3, fonts: 40 },
  // Over the design: what a query means, what is worth reading and whether anything answers it is weighed in
  // the browser, which spares a search 40 KB of the index.
  search: { page: 14, js: 17, fonts: 40 },
};

/** A chart after gzip, in KB. */
export const CHART = 2.5;

const FONTS: Pair = [29.1, 29.1];
const ICON: Pair = [0.3, 0.3];

function budget(
  html: Pair,
  css: Pair,
  page: Pair,
  js: Pair,
  total: Pair,
  requests: number,
): Budget {
  return { html, css, page, js, fonts: FONTS, images: ICON, total, requests };
}

/** By the names of `PAGE_KINDS`. */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  home: budget([12, 10.8], [7.3, 6.2], [19.3, 17], [0, 0], [50.2, 47.8], 6),
  movements: budget([4.9, 4.6], [5.7, 4.9], [10.5, 9.4], [0, 0], [39.7, 38.5], 6),
  movement: budget([6.5, 6.1], [5.2, 4.5], [11.6, 10.6], [0.7, 0.7], [42, 40.9], 7),
  'milestones of a movement': budget([6.4, 6], [4.7, 4.1], [11.1, 10.1], [0.7, 0.7], [42, 40.9], 6),
  exemplars: budget([9.1, 8.6], [5.3, 4.6], [14.4, 13.1], [2.2, 1.9], [46.2, 44.7], 7),
  'exemplars of a facet': budget([8.4, 8], [5.3, 4.6], [13.7, 12.6], [2.2, 1.9], [45.4, 44.1], 7),
  exemplar: budget([6.1, 5.8], [5.5, 4.8], [11.5, 10.5], [0.7, 0.7], [41.6, 40.6], 7),
  places: budget([3.3, 3], [5.9, 5.1], [9.1, 8], [0, 0], [39.3, 38.1], 6),
  place: budget([9.6, 9.1], [4.7, 4.1], [14, 13.1], [0, 0], [44.6, 43.2], 5),
  indicators: budget([10.3, 9.3], [6.2, 5.3], [16.4, 14.5], [0, 0], [46, 44], 6),
  outcome: budget([5.6, 5.2], [5.6, 4.9], [10.8, 9.6], [0, 0], [41.4, 40.1], 6),
  'related figures': budget([3.9, 3.6], [5.3, 4.6], [9.2, 8.2], [0, 0], [39.1, 38], 6),
  structure: budget([6.3, 5.9], [5.6, 4.9], [11.8, 10.7], [0.7, 0.7], [42.4, 41.3], 7),
  indicator: budget([6.2, 5.8], [5.6, 4.9], [11.7, 10.6], [0.7, 0.7], [42.4, 41.3], 7),
  plan: budget([7.1, 6.9], [5.2, 4.5], [12, 11.1], [0, 0], [42.1, 41.1], 6),
  search: budget([4, 3.7], [5.1, 4.5], [9.1, 8.2], [17, 15.6], [55.3, 53.5], 7),
  'open data': budget([5.2, 4.9], [4.7, 4.1], [9.9, 8.9], [0, 0], [39.9, 38.9], 5),
  missing: budget([4.2, 3.9], [4.7, 4.1], [8.9, 8], [0, 0], [39, 38.1], 5),
  'missing of a body': budget([3.6, 3.3], [5.1, 4.5], [8.7, 7.8], [0, 0], [38.9, 37.8], 6),
  request: budget([3.6, 3.2], [5.1, 4.5], [8.7, 7.7], [0, 0], [38.8, 37.8], 6),
  report: budget([7.6, 7.2], [5.8, 5], [13.3, 12.2], [0, 0], [43.5, 42.2], 6),
  awards: budget([6, 5.8], [5.2, 4.5], [11.1, 10.1], [0, 0], [41, 39.9], 6),
  bodies: budget([4.3, 4.1], [4.7, 4.1], [9, 8.2], [0, 0], [39.2, 38.2], 5),
  method: budget([5.1, 4.9], [4.7, 4.1], [9.8, 8.9], [0, 0], [39.8, 38.8], 5),
  corrections: budget([3.6, 3.3], [4.7, 4.1], [8.3, 7.3], [0, 0], [38.5, 37.4], 5),
  'site map': budget([5.9, 5.7], [4.7, 4.1], [10.6, 9.8], [0, 0], [40.9, 39.9], 5),
  about: budget([4.1, 3.9], [4.7, 4.1], [8.8, 8], [0, 0], [39, 38.1], 5),
  press: budget([5.9, 5.6], [4.7, 4.1], [10.5, 9.6], [0, 0], [40.3, 39.2], 5),
  nomination: budget([3.8, 3.6], [5.3, 4.6], [9.1, 8.2], [0, 0], [39.1, 38.2], 6),
  'in English': budget([4.9, 4.6], [4.7, 4.1], [9.6, 8.7], [0, 0], [39.8, 38.8], 5),
  privacy: budget([3.6, 3.3], [4.7, 4.1], [8.3, 7.4], [0, 0], [38.5, 37.5], 5),
  'not found': budget([2.7, 2.5], [5.1, 4.5], [7.8, 7], [0, 0], [38, 37], 6),
};
