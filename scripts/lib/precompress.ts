/** Compressed copies of a built site's files, for hosts that send them as they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { keyOf, type Kept } from './kept.ts';

/** The copies beside a file, the smaller one first: content coding (RFC 9110) and the ending of its name. */
export const ENCODINGS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

export type Encoded = (typeof ENCODINGS)[number];
export type Ending = Encoded['ending'];

/** Kinds of text; pictures, fonts, archives and Pagefind's own files are packed already. */
const COMPRESSIBLE = /\.(?:html|css|js|json|csv|xml|svg|txt)$/;
/** What almost every visit fetches, a few files, is worth the time. */
const SHARED = /^(?:tai-nguyen|pagefind)[\\/]/;
/**
 * Below this a file gets no copies, in bytes. There are many small ones, such as the JSON of a case:
 * a copy would save each a packet and double their number.
 */
const WORTHWHILE = { shared: 512, other: 4096 };
/**
 * Over the whole site, quality 5 makes files 6 % smaller than gzip in about its time; 11 makes them 10 %
 * smaller still in 25 times that.
 */
const QUALITY = { shared: constants.BROTLI_MAX_QUALITY, other: 5 };

const kindOf = (name: string) => (SHARED.test(name) ? 'shared' : 'other');

/** What the copies depend on besides the files. */
export const COMPRESSION = JSON.stringify([
  QUALITY,
  constants.Z_BEST_COMPRESSION,
  process.versions.brotli,
  process.versions.zlib,
]);

/** Says whether a file, by its path within the site and its size in bytes, is worth copies. */
export function isWorthwhile(name: string, size: number): boolean {
  return COMPRESSIBLE.test(name) && size >= WORTHWHILE[kindOf(name)];
}

/** Where gzip's header names the system (RFC 1952): one for all, so that each makes the same bytes. */
const MADE_ON = 9;
const UNIX = 3;

const COMPRESS: Readonly<Record<Ending, (content: Uint8Array, name: string) => Uint8Array>> = {
  '.br': (content, name) =>
    brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: QUALITY[kindOf(name)],
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  '.gz': (content) => {
    const copy = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
    copy[MADE_ON] = UNIX;
    return copy;
  },
};

/**
 * Writes the copies of one file of a folder. The same content gives the same bytes. Synchronously: on
 * files of some kilobytes zlib's asynchronous functions spend thrice the time of the work itself.
 * @param content Its bytes, where they are at hand.
 */
export function precompress(
  folder: string,
  name: string,
  endings: readonly Ending[],
  kept: Kept,
  content: Uint8Array = readFileSync(join(folder, name)),
): void {
  if (!isWorthwhile(name, content.length)) return;
  const path = join(folder, name);
  const key = keyOf(content);
  for (const ending of endings) {
    const copy = kept.take(`${key}${kindOf(name)}${ending}`, () => COMPRESS[ending](content, name));
    if (copy.length >= content.length) continue;
    writeFileSync(path + ending, copy);
  }
}

/** Compresses one text as a host does that has no copies. */
export const compressed = (content: Uint8Array, ending: Ending) => COMPRESS[ending](content, '');
