/**
 * Smaller copies of a record's photo, made at build. The original stays in `content/`: what the site
 * serves is encoded anew, turned upright, and carries no EXIF.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Exemplar } from '../catalog/types.ts';
import { files } from '../domain/routes.ts';

/** Widths in pixels; none is wider than the original. */
const WIDTHS = [360, 720, 1080];

/** From the smallest file to the one every browser reads. */
const FORMATS = ['avif', 'webp', 'jpeg'] as const;
export type PhotoFormat = (typeof FORMATS)[number];

const QUALITY: Record<PhotoFormat, number> = { avif: 52, webp: 74, jpeg: 76 };

/** Encoded copies from build to build; a copy's name stands for its content. */
const CACHE = '.cache/photos';

export interface PhotoCopy {
  /** Name under `/anh/`. */
  name: string;
  /** Address on the site, without the base path. */
  path: string;
  original: string;
  format: PhotoFormat;
  width: number;
  height: number;
}

/**
 * The copies of a case's photo, for each format from the narrowest to the widest; none without a photo.
 * @throws Error where the photo's file is missing or is no picture.
 */
export async function photoCopies({ id, file, photo }: Exemplar): Promise<PhotoCopy[]> {
  if (!photo) return [];
  const original = `${dirname(file)}/${photo.file}`;
  if (!existsSync(original)) throw new Error(`${file}: không thấy tệp ảnh ${original}`);
  const bytes = await readFile(original);
  const size = await uprightSize(bytes, original);
  const hash = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([QUALITY, sharp.versions]))
    .digest('hex')
    .slice(0, 10);
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, size.width)))];
  return FORMATS.flatMap((format) =>
    widths.map((width) => {
      const name = `${id}-${hash}-${width}.${format}`;
      const height = Math.round((size.height * width) / size.width);
      return { name, path: files.photo(name), original, format, width, height };
    }),
  );
}

async function uprightSize(
  bytes: Buffer,
  file: string,
): Promise<{ width: number; height: number }> {
  try {
    return (await sharp(bytes).metadata()).autoOrient;
  } catch (cause) {
    throw new Error(`${file}: không đọc được tệp này như một ảnh`, { cause });
  }
}

/** The bytes of a copy, encoded once and kept in the cache. */
export async function encodeCopy(copy: PhotoCopy): Promise<Uint8Array<ArrayBuffer>> {
  const { name, original, format, width } = copy;
  const cached = join(CACHE, name);
  if (existsSync(cached)) return new Uint8Array(await readFile(cached));
  // AVIF cut up for several threads is larger, and other bytes for each number of them.
  sharp.concurrency(1);
  // Read here: sharp would keep the file open, and Windows lets nobody replace a file that is.
  const bytes = await sharp(await readFile(original))
    .autoOrient()
    .resize({ width })
    .toFormat(format, { quality: QUALITY[format] })
    .toBuffer();
  await mkdir(CACHE, { recursive: true });
  await writeFile(cached, bytes);
  return new Uint8Array(bytes);
}
