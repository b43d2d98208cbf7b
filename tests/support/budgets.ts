/**
 * What a page of each kind may weigh. Budgets only fall: a limit is lowered when pages got lighter, and
 * never raised. Each stands a little above the heaviest page of its kind on the day it was set: 15 % for
 * HTML, which grows with the records, and 3 % for what only code changes. The design's limits are the
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
  search: { page: 14, js: 14, fonts: 40 },
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
  home: budget([13.2, 12.4], [6.8, 6.2], [20, 18.6], [0, 0], [50, 48.5], 8),
  movements: budget([8.1, 7.8], [4.6, 4], [12.7, 11.8], [0, 0], [42.7, 41.7], 5),
  movement: budget([9.4, 10.1], [4.6, 4], [14, 14], [0.7, 0.7], [44.7, 44.6], 6),
  exemplars: budget([15.2, 14.2], [4.6, 4], [19.8, 18.2], [2.1, 1.8], [51.9, 49.9], 6),
  'exemplars of a facet': budget([12.8, 12], [4.6, 4], [17.4, 16], [2.1, 1.8], [49.5, 47.7], 6),
  exemplar: budget([6.7, 6.4], [4.6, 4], [11.3, 10.4], [0.7, 0.7], [42, 41], 6),
  places: budget([5.1, 4.8], [4.6, 4], [9.7, 8.8], [0, 0], [39.7, 38.7], 5),
  place: budget([7.3, 7], [4.6, 4], [11.9, 11], [0, 0], [41.9, 40.9], 5),
  indicators: budget([12.4, 11], [5.4, 4.8], [17.8, 15.8], [0, 0], [47.8, 45.7], 6),
  outcome: budget([5.3, 5.1], [5.4, 4.8], [10.7, 9.9], [0, 0], [40.7, 39.8], 6),
  structure: budget([5.7, 5.3], [5.4, 4.8], [11.1, 10.1], [0.7, 0.7], [41.8, 40.7], 7),
  indicator: budget([7.4, 7], [5.4, 4.8], [12.8, 11.8], [0.7, 0.7], [43.5, 42.4], 7),
  plan: budget([20.6, 19.7], [4.6, 4], [25.2, 23.7], [0, 0], [55.2, 53.6], 5),
  search: budget([4.3, 4], [5, 4.4], [9.3, 8.4], [9.7, 8.8], [49, 47.1], 7),
  'open data': budget([5.8, 5.5], [4.6, 4], [10.4, 9.5], [0, 0], [40.4, 39.4], 5),
  missing: budget([6.8, 6.5], [4.6, 4], [11.4, 10.5], [0, 0], [41.4, 40.4], 5),
  'missing of a body': budget([5.7, 5.4], [5, 4.4], [10.7, 9.8], [0, 0], [40.7, 39.7], 6),
  request: budget([3.8, 3.6], [5, 4.4], [8.8, 8], [0, 0], [38.8, 37.9], 6),
  report: budget([14.1, 13.6], [4.9, 4.3], [19.1, 17.9], [0, 0], [49.1, 47.8], 6),
  awards: budget([8.9, 8.1], [4.6, 4], [13.5, 12.1], [0, 0], [43.5, 42], 5),
  bodies: budget([6.3, 6.1], [4.6, 4], [10.9, 10.1], [0, 0], [40.9, 40], 5),
  method: budget([5.6, 5.4], [4.6, 4], [10.2, 9.4], [0, 0], [40.2, 39.3], 5),
  corrections: budget([3.3, 3], [4.6, 4], [7.9, 7], [0, 0], [37.9, 36.9], 5),
  'site map': budget([10.9, 10.3], [4.6, 4], [15.5, 14.3], [0, 0], [45.5, 44.2], 5),
  about: budget([3.9, 3.6], [4.6, 4], [8.7, 7.7], [0, 0], [39, 38], 5),
  press: budget([5.8, 5.5], [4.6, 4], [10.4, 9.5], [0, 0], [40.4, 39.4], 5),
  nomination: budget([4.1, 3.9], [5.6, 5], [9.7, 8.9], [0, 0], [39.7, 38.8], 7),
  'in English': budget([5.8, 5.4], [4.6, 4], [10.4, 9.4], [0, 0], [40.4, 39.3], 5),
  privacy: budget([3.8, 3.5], [4.6, 4], [8.4, 7.5], [0, 0], [38.4, 37.4], 5),
  'not found': budget([2.9, 2.6], [5, 4.4], [7.9, 7], [0, 0], [37.9, 36.9], 6),
};
