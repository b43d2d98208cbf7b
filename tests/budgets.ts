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

/** KB (1,024 bytes) after gzip and after brotli. */
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
  home: budget([13.1, 11.1], [5.8, 5], [18.9, 16.1], [0, 0], [54.6, 51.6], 9),
  movements: budget([8, 6.9], [4.9, 4.2], [12.9, 11.1], [0, 0], [48.6, 46.6], 6),
  movement: budget([9.4, 9.3], [4.9, 4.2], [14, 13.5], [0.4, 0.4], [50.1, 49.4], 7),
  exemplars: budget([15.2, 12.7], [4.9, 4.2], [20.1, 16.9], [2, 1.8], [57.8, 54.2], 7),
  'exemplars of a facet': budget([12.7, 10.7], [4.9, 4.2], [17.6, 14.9], [2, 1.8], [55.3, 52.2], 7),
  exemplar: budget([6.6, 5.7], [4.9, 4.2], [11.5, 9.9], [0.4, 0.4], [47.6, 45.8], 7),
  places: budget([5, 4.2], [4.9, 4.2], [9.9, 8.4], [0, 0], [45.6, 43.9], 6),
  place: budget([7.2, 6.2], [4.9, 4.2], [12.1, 10.4], [0, 0], [47.8, 45.9], 6),
  indicators: budget([12.3, 9.7], [5.2, 4.5], [17.5, 14.2], [0, 0], [53.2, 49.7], 7),
  outcome: budget([5.3, 4.5], [5.2, 4.5], [10.5, 9], [0, 0], [46.2, 44.5], 7),
  structure: budget([5.5, 4.7], [5.2, 4.5], [10.7, 9.2], [0.4, 0.4], [46.8, 45.1], 8),
  indicator: budget([7.3, 6.2], [5.2, 4.5], [12.5, 10.7], [0.4, 0.4], [48.6, 46.6], 8),
  plan: budget([20.5, 17.9], [4.9, 4.2], [25.4, 22.1], [0, 0], [61.1, 57.6], 6),
  search: budget([4.1, 3.5], [5.1, 4.4], [9.2, 7.9], [9.6, 8.8], [54.5, 52.2], 8),
  'open data': budget([5.7, 4.9], [4.9, 4.2], [10.6, 9.1], [0, 0], [46.3, 44.6], 6),
  missing: budget([6.7, 5.7], [4.9, 4.2], [11.6, 9.9], [0, 0], [47.3, 45.4], 6),
  'missing of a body': budget([5.6, 4.8], [5.1, 4.4], [10.7, 9.2], [0, 0], [46.4, 44.7], 7),
  request: budget([3.7, 3.1], [5.1, 4.4], [8.8, 7.5], [0, 0], [44.5, 43], 7),
  report: budget([14, 12.1], [5.1, 4.4], [19.1, 16.5], [0, 0], [54.8, 52], 7),
  awards: budget([8.8, 7.3], [4.9, 4.2], [13.7, 11.5], [0, 0], [49.4, 47], 6),
  bodies: budget([6.2, 5.4], [4.9, 4.2], [11.1, 9.6], [0, 0], [46.8, 45.1], 6),
  method: budget([5.5, 4.7], [4.9, 4.2], [10.4, 8.9], [0, 0], [46.1, 44.4], 6),
  corrections: budget([3.2, 2.6], [4.9, 4.2], [8.1, 6.8], [0, 0], [43.8, 42.3], 6),
  'site map': budget([10.9, 9.1], [4.9, 4.2], [15.8, 13.3], [0, 0], [51.5, 48.8], 6),
  about: budget([3.7, 3.1], [4.9, 4.2], [8.6, 7.3], [0, 0], [44.3, 42.8], 6),
  press: budget([5.7, 4.9], [4.9, 4.2], [10.6, 9.1], [0, 0], [46.3, 44.6], 6),
  nomination: budget([4, 3.3], [5.4, 4.6], [9.4, 7.9], [0, 0], [45.1, 43.4], 8),
  'in English': budget([5.7, 4.7], [4.9, 4.2], [10.6, 8.9], [0, 0], [46.3, 44.4], 6),
  privacy: budget([3.7, 3.1], [4.9, 4.2], [8.6, 7.3], [0, 0], [44.3, 42.8], 6),
  'not found': budget([2.8, 2.3], [5.1, 4.4], [7.9, 6.7], [0, 0], [43.6, 42.2], 7),
};
