/**
 * The response headers of every path of the site, in one table; `npm run hosts` writes the files of
 * hosts from it. Rules: MDN's and OWASP's pages on HTTP headers, RFC 9111 and 8246 on caching.
 *
 * Headers change from folder to folder only, never by a file's ending: `_headers` files of different
 * hosts agree on little more than "this folder and all in it".
 */
import { routes } from '../domain/routes.ts';
import { headerPolicy } from './policy.ts';

/** What the site never asks a browser for; names that Chromium knows, so that it does not complain. */
const FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
];

/** Sent with every answer. Strict-Transport-Security is the office's own decision, see `deploy/`. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': FEATURES.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** A withdrawn story must soon be gone from every cache: pages, data and photos are asked for again. */
const SHORT = 'public, max-age=60, must-revalidate';
const DAY = 'public, max-age=86400';
/** For files whose name changes with their content. */
const FOREVER = 'public, max-age=31536000, immutable';

/** A part of the site whose paths share their headers. */
interface Area {
  /** A path; a folder and all in it (`/tin/*`); or the files of a folder (`/pagefind/:file`). No two overlap. */
  pattern: string;
  cache: string;
  /** Anyone may load it into a page or a notebook of their own: open data, feeds, social pictures. */
  open: boolean;
}

const OPEN_SECTIONS: readonly string[] = [routes.data, routes.indicators, routes.exemplars];

/** The first-level folders of pages. */
const sections = Object.values(routes)
  .filter((route) => typeof route === 'string')
  .filter((route) => /^\/[^/]+\/$/.test(route));

export const AREAS: readonly Area[] = [
  area('/tai-nguyen/*', FOREVER),
  // Named by their content, and without any text in order; the texts of cases stand apart.
  area('/pagefind/index/*', FOREVER),
  area('/pagefind/van-ban/*'),
  area('/pagefind/:file'),
  area('/hinh/*', DAY, true),
  // Photos of people are not open data: no other site may load them.
  area('/anh/*'),
  area('/tin/*', SHORT, true),
  ...sections.map((section) => area(`${section}*`, SHORT, OPEN_SECTIONS.includes(section))),
  area('/favicon.svg', DAY),
  area('/favicon.ico', DAY),
  area('/apple-touch-icon.png', DAY),
  area('/giay-phep/*'),
  area('/robots.txt'),
  area('/sitemap.xml'),
  area('/404.html'),
  area('/'),
];

/** What is none of the site's own addresses. */
export const ELSEWHERE: Area = area('/*');

function area(pattern: string, cache = SHORT, open = false): Area {
  return { pattern, cache, open };
}

/** The headers of an area beside those sent everywhere. */
export function headersOf({ pattern, cache, open }: Area): Record<string, string> {
  return {
    'Content-Security-Policy': headerPolicy(pattern),
    'Cache-Control': cache,
    'Cross-Origin-Resource-Policy': open ? 'cross-origin' : 'same-origin',
    ...(open && { 'Access-Control-Allow-Origin': '*' }),
  };
}

/** A regular expression, as text, for the paths of a pattern under a base path. */
export function expressionOf(pattern: string, base = '/'): string {
  const path = (base + pattern.slice(1)).replaceAll('.', '\\.');
  if (path.endsWith('*')) return `^${path.slice(0, -1)}`;
  return `^${path.replace(/:\w+$/, '[^/]+')}$`;
}

/**
 * The response headers of a path of the site, given without the base path; an answer that is the 404
 * page has those of `/404.html`. The content type is `contentTypeOf`'s.
 */
export function headersFor(path: string): Record<string, string> {
  const own = AREAS.find(({ pattern }) => new RegExp(expressionOf(pattern)).test(path));
  return { ...EVERYWHERE, ...headersOf(own ?? ELSEWHERE) };
}
