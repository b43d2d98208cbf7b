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

const FONTS: Pair = [34.8, 34.8];
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
  home: budget([13.2, 12.4], [7, 6.3], [20.2, 18.7], [0, 0], [55.9, 54.3], 9),
  movements: budget([8.1, 7.8], [4.8, 4.1], [12.9, 11.9], [0, 0], [48.6, 47.5], 6),
  movement: budget([9.4, 10.1], [4.8, 4.1], [14, 14], [0.7, 0.7], [50.4, 50.3], 7),
  exemplars: budget([15.2, 14.2], [4.8, 4.1], [20, 18.3], [2.1, 1.8], [57.8, 55.7], 7),
  'exemplars of a facet': budget(
    [12.8, 12.1],
    [4.8, 4.1],
    [17.6, 16.2],
    [2.1, 1.8],
    [55.4, 53.6],
    7,
  ),
  exemplar: budget([6.7, 6.4], [4.8, 4.1], [11.5, 10.5], [0.7, 0.7], [47.9, 46.8], 7),
  places: budget([5.1, 4.8], [4.8, 4.1], [9.9, 8.9], [0, 0], [45.6, 44.5], 6),
  place: budget([7.3, 7], [4.8, 4.1], [12.1, 11.1], [0, 0], [47.8, 46.7], 6),
  indicators: budget([12.4, 11], [5.6, 4.9], [18, 15.9], [0, 0], [53.7, 51.5], 7),
  outcome: budget([5.3, 5.1], [5.6, 4.9], [10.9, 10], [0, 0], [46.6, 45.6], 7),
  structure: budget([5.7, 5.3], [5.6, 4.9], [11.3, 10.2], [0.7, 0.7], [47.7, 46.5], 8),
  indicator: budget([7.4, 7], [5.6, 4.9], [13, 11.9], [0.7, 0.7], [49.4, 48.2], 8),
  plan: budget([20.6, 19.7], [4.8, 4.1], [25.4, 23.8], [0, 0], [61.1, 59.4], 6),
  search: budget([4.3, 4], [5.2, 4.5], [9.5, 8.5], [9.7, 8.8], [54.9, 52.9], 8),
  'open data': budget([5.8, 5.5], [4.8, 4.1], [10.6, 9.6], [0, 0], [46.3, 45.2], 6),
  missing: budget([6.8, 6.5], [4.8, 4.1], [11.6, 10.6], [0, 0], [47.3, 46.2], 6),
  'missing of a body': budget([5.7, 5.4], [5.2, 4.5], [10.9, 9.9], [0, 0], [46.6, 45.5], 7),
  request: budget([3.9, 3.6], [5.2, 4.5], [9.1, 8.1], [0, 0], [44.8, 43.7], 7),
  report: budget([14.1, 13.6], [5.1, 4.4], [19.2, 18], [0, 0], [54.9, 53.6], 7),
  awards: budget([8.9, 8.1], [4.8, 4.1], [13.7, 12.2], [0, 0], [49.4, 47.8], 6),
  bodies: budget([6.3, 6.1], [4.8, 4.1], [11.1, 10.2], [0, 0], [46.8, 45.8], 6),
  method: budget([5.6, 5.4], [4.8, 4.1], [10.4, 9.5], [0, 0], [46.1, 45.1], 6),
  corrections: budget([3.3, 3], [4.8, 4.1], [8.1, 7.1], [0, 0], [43.8, 42.7], 6),
  'site map': budget([10.9, 10.3], [4.8, 4.1], [15.7, 14.4], [0, 0], [51.4, 50], 6),
  about: budget([3.9, 3.6], [4.8, 4.1], [8.7, 7.7], [0, 0], [44.4, 43.3], 6),
  press: budget([5.8, 5.6], [4.8, 4.1], [10.6, 9.7], [0, 0], [46.3, 45.3], 6),
  nomination: budget([4.1, 3.9], [5.7, 5.1], [9.8, 9], [0, 0], [45.5, 44.6], 8),
  'in English': budget([5.8, 5.4], [4.8, 4.1], [10.6, 9.5], [0, 0], [46.3, 45.1], 6),
  privacy: budget([3.8, 3.6], [4.8, 4.1], [8.6, 7.7], [0, 0], [44.3, 43.3], 6),
  'not found': budget([2.9, 2.6], [5.2, 4.5], [8.1, 7.1], [0, 0], [43.8, 42.7], 7),
};
