/**
 * Files of Word and Excel in one form from build to build. Their libraries write the time of day, names
 * at random and counts that go on from file to file; here all of it follows from what is in the file.
 */
import { crc32, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, Zip, type ZipInputFile } from 'fflate';

type Parts = Record<string, string | Uint8Array>;

const RELATIONS = /^(.*?)_rels\/([^/]+)\.rels$/;
const TEXT = /\.(?:xml|rels)$/;
/** The files of a package, in their order. */
function partsOf(packed: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(packed))
      // Folders need no parts of their own.
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [name, TEXT.test(name) ? strFromU8(bytes) : bytes]),
  );
}

/** Days of making and of the last change. */
function fixDates(xml: string, instant: string): string {
  return xml.replace(
    /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
    (_all, tag: string) => tag + instant,
  );
}

/** Relations numbered in the order they are written in, in their list and where they are used. */
function numberRelations(parts: Parts): void {
  for (const [name, list] of Object.entries(parts)) {
    const [, folder = '', of = ''] = RELATIONS.exec(name) ?? [];
    const user = parts[folder + of];
    if (typeof list !== 'string' || typeof user !== 'string') continue;
    const ids = [...list.matchAll(/\bId="([^"]+)"/g)].map(([, id = '']) => id);
    const numbers = new Map(ids.map((id, i) => [id, `rId${i + 1}`]));
    const numbered = (_all: string, before: string, id: string) => before + (numbers.get(id) ?? id);
    parts[name] = list.replace(/(\bId=")([^"]+)/g, numbered);
    parts[folder + of] = user.replace(/(\br:\w+=")([^"]+)/g, numbered);
  }
}

/** Pictures numbered in the order they stand in. */
function numberPictures(xml: string): string {
  let count = 0;
  return xml.replace(/(<wp:docPr id=")\d+/g, (_all, before: string) => `${before}${(count += 1)}`);
}

type Packed = Pick<ZipInputFile, 'size' | 'crc' | 'compression'> & {
  deflated: Uint8Array<ArrayBuffer>;
};

/** How ZIP calls what zlib does. */
const DEFLATED = 8;

/** By the zlib of Node, which takes a fourth of the library's time for the same size. */
function deflate(part: string | Uint8Array): Packed {
  const bytes = typeof part === 'string' ? strToU8(part) : part;
  const deflated = deflateRawSync(bytes, { level: 9 });
  return { size: bytes.length, crc: crc32(bytes), compression: DEFLATED, deflated };
}

/** Texts packed by this thread: a third of them, as theme and styles, is that of other files. */
const packedTexts = new Map<string, Packed>();

function packedOnce(part: string | Uint8Array): Packed {
  if (typeof part !== 'string') return deflate(part);
  const packed = packedTexts.get(part) ?? deflate(part);
  packedTexts.set(part, packed);
  return packed;
}

function zip(parts: Parts, mtime: Date) {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, part] of Object.entries(parts)) {
    const { deflated, ...rest } = packedOnce(part);
    const file: ZipInputFile = { filename, mtime, ...rest };
    archive.add(file);
    file.ondata?.(null, deflated, true);
  }
  archive.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** A package with nothing in it but what follows from its content and the day, `YYYY-MM-DD`, given. */
export function repack(packed: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const parts = partsOf(packed);
  numberRelations(parts);
  for (const [name, part] of Object.entries(parts))
    if (typeof part === 'string') parts[name] = numberPictures(fixDates(part, `${day}T00:00:00Z`));
  // Archives hold the time of the clock on the wall, whatever the zone.
  return zip(parts, new Date(`${day}T12:00:00`));
}
