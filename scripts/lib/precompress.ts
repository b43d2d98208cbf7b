/** Compressed copies of a built site's files, for hosts that send them as they are. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The copies beside a file, the smaller one first: content coding (RFC 9110) and the ending of its name. */
export const ENCODINGS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

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

/** Writes `.br` and `.gz` beside every file of a folder that is worth it. The same files give the same bytes. */
export function precompress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (COMPRESSIBLE.test(name)) compressFile(folder, name);
}

/** Synchronously: on files of some kilobytes zlib's asynchronous functions spend thrice the time of the work itself. */
function compressFile(folder: string, name: string): void {
  const path = join(folder, name);
  const content = readFileSync(path);
  const kind = SHARED.test(name) ? 'shared' : 'other';
  if (content.length < WORTHWHILE[kind]) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: QUALITY[kind],
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const copies = {
    '.br': brotliCompressSync(content, { params }),
    '.gz': gzipSync(content, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const [ending, copy] of Object.entries(copies))
    if (copy.length < content.length) writeFileSync(path + ending, copy);
}
