import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Says whether a file is a PNG (ISO/IEC 15948) to its end, without damage: each of its chunks ends in a sum. */
export function isWhole(png: Buffer): boolean {
  let at = SIGNATURE.length;
  if (!png.subarray(0, at).equals(SIGNATURE)) return false;
  while (at + 12 <= png.length) {
    const end = at + 8 + png.readUInt32BE(at);
    if (end + 4 > png.length || crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end))
      return false;
    if (png.toString('latin1', at + 4, at + 8) === 'IEND') return end + 4 === png.length;
    at = end + 4;
  }
  return false;
}
