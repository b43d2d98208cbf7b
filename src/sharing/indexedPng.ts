/** A picture of words and plain areas as PNG with a palette: half the bytes, and less time to pack them. */
import { crc32, deflateSync } from 'node:zlib';

const MOST_COLOURS = 256;
/** Bits of a sample by which colours are told apart, where a palette has room for all that they tell. */
const FINEST = 5;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bits a pixel, the kind with a palette, and the only ways to pack, to filter and to order rows. */
const FORM = [8, 3, 0, 0, 0];
/** 6 makes pictures a seventh smaller in three times the time, 9 a quarter in thirty times. */
const LEVEL = 3;

/**
 * Packs opaque pixels, given as four bytes each. Among colours that are almost alike the one that runs
 * longest stands for all: plain areas keep theirs, the edges of letters change unseen. The same pixels
 * always give the same bytes.
 */
export function indexedPng(rgba: Uint8Array, width: number, height: number): Buffer {
  // Signed, as numbers of 31 bits are fastest.
  const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, width * height);
  const { bits, palette, places } = paletteOf(pixels);
  // Each row begins with the number of its filter: none.
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0, from = 0; y < height; y += 1, from += width) {
    let last = 0;
    let place = 0;
    for (let x = 0; x < width; x += 1) {
      const pixel = pixels[from + x] as number;
      if (pixel !== last) {
        last = pixel;
        place = places[coarse(pixel, bits)] as number;
      }
      rows[from + y + x + 1] = place;
    }
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, ...FORM]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap(samplesOf))),
    chunk('IDAT', deflateSync(rows, { level: LEVEL, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Red, green and blue of a pixel, which is read as one number of the bytes RGBA. */
const samplesOf = (pixel: number) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];

/** The upper bits of the three, as one number: the same for colours that are almost alike. */
function coarse(pixel: number, bits: number): number {
  const drop = 8 - bits;
  const green = (pixel >> (8 + drop)) & (255 >> drop);
  const blue = (pixel >> (16 + drop)) & (255 >> drop);
  return ((pixel & 255) >> drop) | (green << bits) | (blue << (2 * bits));
}

/** The colours of the palette, and by the upper bits of a colour the place of the one that stands for it. */
function paletteOf(
  pixels: Int32Array,
  bits = FINEST,
): { bits: number; palette: number[]; places: Uint8Array } {
  const longest = new Int32Array(2 ** (3 * bits));
  const standing = new Int32Array(longest.length);
  let pixel = pixels[0] as number;
  for (let from = 0, at = 1; at <= pixels.length; at += 1) {
    const next = at < pixels.length ? (pixels[at] as number) : 0;
    if (next === pixel) continue;
    const kind = coarse(pixel, bits);
    if (at - from > (longest[kind] as number)) {
      longest[kind] = at - from;
      standing[kind] = pixel;
    }
    from = at;
    pixel = next;
  }
  const palette: number[] = [];
  const places = new Uint8Array(longest.length);
  for (let kind = 0; kind < longest.length; kind += 1)
    if (longest[kind] !== 0) places[kind] = palette.push(standing[kind] as number) - 1;
  if (palette.length > MOST_COLOURS) return paletteOf(pixels, bits - 1);
  return { bits, palette, places };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
