/** What a page fetches on a first visit that only reads: no script has been used yet, nothing is cached. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { SitePage } from './site.ts';

/** Endings of the compressed copies that a host sends to browsers that take them. */
const ENDINGS = { gzip: '.gz', brotli: '.br' } as const;
export type Encoding = keyof typeof ENDINGS;
export const ENCODINGS = Object.keys(ENDINGS) as Encoding[];

/** Files of one page by what they are for, as paths from the site's root. */
export interface Load {
  html: string;
  /** Style sheets that hold back the first paint. */
  css: string[];
  /** Style sheets for paper: fetched too, but after everything else. */
  print: string[];
  js: string[];
  /** Every font the page's style sheets may ask for. */
  fonts: string[];
  /** The icon and pictures of the site's own; photos are the stories', and as heavy as their scene is. */
  images: string[];
}

/** The files that a page fetches. `folder` is the built site, made for the root of its host. */
export function loadOf({ path, document }: SitePage, folder: string): Load {
  const addresses = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].flatMap((it) => it.getAttribute(attribute) ?? []);
  const css = addresses('link[rel="stylesheet"]:not([media="print"])', 'href');
  return {
    html: path.endsWith('/') ? `${path}index.html` : path,
    css,
    print: addresses('link[rel="stylesheet"][media="print"]', 'href'),
    js: withImports(addresses('script[src]', 'src'), folder),
    fonts: [...new Set(css.flatMap((sheet) => fontsOf(sheet, folder)))],
    images: [
      ...addresses('link[rel="icon"]', 'href'),
      ...addresses('img', 'src').filter((path) => !path.startsWith('/anh/')),
    ],
  };
}

function fontsOf(sheet: string, folder: string): string[] {
  const text = readFileSync(join(folder, sheet), 'utf8');
  return [...text.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].flatMap(([, font]) => font ?? []);
}

/** Scripts with the modules that they import at once. */
function withImports(scripts: readonly string[], folder: string): string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const text = readFileSync(join(folder, script), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g))
      all.add(`/${relative(folder, resolve(folder, `.${dirname(script)}`, name))}`);
  }
  return [...all];
}

/** Bytes that a host sends for files of the built site, from the compressed copies beside them. */
export function sent(paths: readonly string[], encoding: Encoding, folder: string): number {
  const sizes = paths.map((path) => {
    const file = join(folder, path);
    const copy = statSync(file + ENDINGS[encoding], { throwIfNoEntry: false });
    return (copy ?? statSync(file)).size;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
