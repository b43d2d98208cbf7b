/** Office files as they come out the same from build to build. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Times that writers of office files put into the description of a file. */
const STAMPS = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:)/g;

/**
 * Packs an office file (xlsx, docx) anew, with `day` for every time in it and on its parts. The local
 * noon of a day is written the same in every time zone. Folders need no parts of their own.
 */
export function repack(file: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const core = parts['docProps/core.xml'];
  if (core)
    parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(STAMPS, `$1${day}T00:00:00Z$2`));
  for (const name of Object.keys(parts)) if (name.endsWith('/')) delete parts[name];
  return zipSync(parts, { mtime: new Date(`${day}T12:00:00`) }) as Uint8Array<ArrayBuffer>;
}
