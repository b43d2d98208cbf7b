import sharp from 'sharp';

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000">
  <rect width="1600" height="1000" fill="#ecc667" />
  <circle cx="800" cy="420" r="220" fill="#a61b1e" />
  <path d="M0 760 Q400 640 800 760 T1600 760 V1000 H0Z" fill="#1c5275" />
</svg>`;

/** A drawn JPEG of 1600 × 1000 pixels with EXIF: the camera and who held it, no position, which the check refuses. */
export function drawnPhoto(): Promise<Uint8Array> {
  return sharp(Buffer.from(DRAWING))
    .jpeg()
    .withExif({ IFD0: { Make: 'May thu', Artist: 'Nguoi chup thu' } })
    .toBuffer();
}
