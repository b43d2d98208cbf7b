/** The content types of the site's files (IANA media types; RSS and JSON Feed by their specifications). */

/** By the ending of the name; any other file is `DEFAULT_TYPE`. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  xml: 'application/xml',
  txt: 'text/plain',
  svg: 'image/svg+xml',
  ico: 'image/vnd.microsoft.icon',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  zip: 'application/zip',
};

/** Pagefind's files, which are packed. */
export const DEFAULT_TYPE = 'application/octet-stream';

/** The folder of the feeds, and the types of its files. */
export const FEEDS = '/tin/';
export const FEED_TYPES: Readonly<Record<string, string>> = {
  xml: 'application/rss+xml',
  json: 'application/feed+json',
};

/** Types whose files are text, all of it UTF-8. */
export const TEXT_TYPES: readonly string[] = [
  ...['html', 'css', 'js', 'json', 'csv', 'xml', 'txt', 'svg'].flatMap(
    (ending) => CONTENT_TYPES[ending] ?? [],
  ),
  ...Object.values(FEED_TYPES),
];

/** The `Content-Type` of a path of the site, without the base path. */
export function contentTypeOf(path: string): string {
  const ending = path.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(path)?.[1] ?? '');
  const types = path.startsWith(FEEDS) ? FEED_TYPES : CONTENT_TYPES;
  const type = types[ending] ?? DEFAULT_TYPE;
  return TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type;
}
