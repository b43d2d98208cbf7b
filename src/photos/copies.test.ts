import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../testing/contentFolder.ts';
import { exemplarOf } from '../testing/fixtures.ts';
import { encodeCopy, photoCopies } from './copies.ts';

const ID = '2023-dap-duong-thu';
const photo = { file: `${ID}.png`, alt: 'Con đường', credit: 'Người thử', licence: 'CC0' };

/** A case whose photo is this file. */
function exemplarWith(bytes: Uint8Array | string) {
  const exemplar = exemplarOf({ photo }, { id: ID });
  const file = join(contentFolder(), exemplar.file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(join(dirname(file), photo.file), bytes);
  return { ...exemplar, file };
}

const drawing = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ecc667' } }).png();

describe('photoCopies', () => {
  test('are none without a photo', async () => {
    expect(await photoCopies(exemplarOf())).toEqual([]);
  });

  test('are never wider than the original', async () => {
    const copies = await photoCopies(exemplarWith(await drawing(500, 250).toBuffer()));
    expect(
      copies.filter(({ format }) => format === 'avif').map((it) => [it.width, it.height]),
    ).toEqual([
      [360, 180],
      [500, 250],
    ]);
  });

  test('stand upright where the camera was turned', async () => {
    const turned = await drawing(400, 200).withMetadata({ orientation: 6 }).toBuffer();
    const copies = await photoCopies(exemplarWith(turned));
    const widest = copies.at(-1)!;
    expect([widest.width, widest.height]).toEqual([200, 400]);
    const { width, height, orientation } = await sharp(await encodeCopy(widest)).metadata();
    expect({ width, height, orientation }).toEqual({
      width: 200,
      height: 400,
      orientation: undefined,
    });
  });

  test('do not tell where and by whom the photo was taken', async () => {
    const located = await drawing(400, 200)
      .jpeg()
      .withExif({
        IFD0: { Artist: 'Nguoi chup thu' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 15/1 0/1' },
      })
      .toBuffer();
    expect((await sharp(located).metadata()).exif?.length).toBeGreaterThan(100);
    for (const copy of await photoCopies(exemplarWith(located))) {
      const { exif, xmp, iptc } = await sharp(await encodeCopy(copy)).metadata();
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
    }
  });

  test('are the same bytes on every number of cores', async () => {
    const drawn = '<svg width="400" height="300"><circle r="140" cx="200" cy="150"/></svg>';
    const [copy] = await photoCopies(
      exemplarWith(await sharp(Buffer.from(drawn)).png().toBuffer()),
    );
    const encoded: Uint8Array[] = [];
    for (const cores of [1, 4]) {
      rmSync(join('.cache/photos', copy!.name), { force: true });
      sharp.concurrency(cores);
      encoded.push(await encodeCopy(copy!));
    }
    expect(encoded[1]).toEqual(encoded[0]);
  });

  test('name the file that is missing or is no picture', async () => {
    const lost = { ...exemplarOf({ photo }, { id: ID }), file: 'content/khong-co/bai.md' };
    await expect(photoCopies(lost)).rejects.toThrow(
      `không thấy tệp ảnh content/khong-co/${ID}.png`,
    );
    await expect(photoCopies(exemplarWith('chữ'))).rejects.toThrow(
      'không đọc được tệp này như một ảnh',
    );
  });
});
