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
  home: budget([12, 10.8], [5.7, 5], [18.3, 16.4], [0, 0], [48.5, 46.5], 8),
  movements: budget([4.4, 4.2], [4.6, 4], [9, 8.2], [0, 0], [39.1, 38.1], 5),
  movement: budget([6.4, 6], [4.6, 4], [11, 10], [0.7, 0.7], [41.8, 40.7], 6),
  exemplars: budget([8.7, 8.3], [5.2, 4.5], [13.9, 12.8], [2.2, 1.9], [45.6, 44.2], 7),
  'exemplars of a facet': budget([8.4, 8], [5.2, 4.5], [13.6, 12.5], [2.2, 1.9], [45.2, 43.9], 7),
  exemplar: budget([6, 5.7], [5.4, 4.7], [11.4, 10.4], [0.7, 0.7], [41.4, 40.4], 7),
  places: budget([3.3, 3], [5.7, 4.9], [9, 7.9], [0, 0], [39.1, 37.9], 6),
  place: budget([8.9, 8.5], [4.6, 4], [13.5, 12.5], [0, 0], [43.7, 42.4], 5),
  indicators: budget([10.3, 9.3], [6.2, 5.3], [16.5, 14.6], [0, 0], [46, 44], 7),
  outcome: budget([5.2, 4.8], [5.5, 4.8], [10.7, 9.5], [0, 0], [40.8, 39.5], 6),
  'related figures': budget([3.9, 3.6], [5.2, 4.5], [9.1, 8.1], [0, 0], [38.9, 37.8], 6),
  structure: budget([6, 5.7], [5.5, 4.8], [11.5, 10.5], [0.7, 0.7], [42.2, 41.1], 7),
  indicator: budget([6, 5.7], [5.5, 4.8], [11.5, 10.5], [0.7, 0.7], [42.2, 41.1], 7),
  plan: budget([7.1, 6.9], [4.6, 4], [11.7, 10.9], [0, 0], [41.9, 40.9], 5),
  search: budget([4, 3.7], [5, 4.4], [9, 8.1], [9.8, 9], [48.7, 47], 7),
  'open data': budget([5.1, 4.7], [4.6, 4], [9.7, 8.7], [0, 0], [39.7, 38.7], 5),
  missing: budget([4.2, 3.9], [4.6, 4], [8.8, 7.9], [0, 0], [38.8, 37.9], 5),
  'missing of a body': budget([3.6, 3.3], [5, 4.4], [8.6, 7.7], [0, 0], [38.7, 37.6], 6),
  request: budget([3.6, 3.2], [5, 4.4], [8.6, 7.6], [0, 0], [38.6, 37.6], 6),
  report: budget([7.6, 7.2], [4.9, 4.3], [12.5, 11.5], [0, 0], [42.7, 41.5], 6),
  awards: budget([6, 5.7], [4.6, 4], [10.6, 9.7], [0, 0], [40.8, 39.7], 5),
  bodies: budget([4.3, 4.1], [4.6, 4], [8.9, 8.1], [0, 0], [39, 38], 5),
  method: budget([5, 4.8], [4.6, 4], [9.5, 8.6], [0, 0], [39.6, 38.6], 5),
  corrections: budget([3.6, 3.2], [4.6, 4], [8.2, 7.2], [0, 0], [38.3, 37.2], 5),
  'site map': budget([5.9, 5.7], [4.6, 4], [10.5, 9.7], [0, 0], [40.7, 39.7], 5),
  about: budget([4.1, 3.9], [4.6, 4], [8.7, 7.9], [0, 0], [38.8, 37.9], 5),
  press: budget([5.3, 5], [4.6, 4], [9.9, 9], [0, 0], [40.1, 39], 5),
  nomination: budget([3.8, 3.6], [5.7, 5], [9.5, 8.6], [0, 0], [39.4, 38.5], 7),
  'in English': budget([4.9, 4.6], [4.6, 4], [9.5, 8.6], [0, 0], [39.6, 38.6], 5),
  privacy: budget([3.6, 3.3], [4.6, 4], [8.2, 7.3], [0, 0], [38.3, 37.3], 5),
  'not found': budget([2.7, 2.5], [5, 4.4], [7.7, 6.9], [0, 0], [37.8, 36.8], 6),
};
