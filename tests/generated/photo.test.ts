/** A photo as it reaches the reader, and one that may not. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../support/ask.ts';
import { BASE, HIDDEN, WITH_PHOTO } from './content.ts';
import { address, dist, pageAt, project } from './site.ts';

const onDisk = (address: string) => join(dist, address.slice(BASE.length));

describe('a photo', () => {
  const figure = () => {
    const found = pageAt(`/guong-dien-hinh/${WITH_PHOTO}/`).document.querySelector('figure');
    if (!found) throw new Error('no figure');
    return found;
  };
  const copies = () =>
    [...figure().querySelectorAll('[srcset]')].flatMap((it) =>
      (it.getAttribute('srcset') ?? '').split(', ').map((candidate) => {
        const [address = '', width = ''] = candidate.split(' ');
        return { file: onDisk(address), width: parseInt(width) };
      }),
    );

  test('has its description, size, credit and licence', () => {
    const img = figure().querySelector('img');
    expect(img?.getAttribute('alt')).toBe('Hình vẽ mặt trời trên biển');
    expect([img?.getAttribute('width'), img?.getAttribute('height')]).toEqual(['1080', '675']);
    expect(figure().textContent).toContain('Hình vẽ để thử');
    expect(figure().textContent).toContain('CC0 1.0');
  });

  test('comes as AVIF, WebP and JPEG of the widths it names, without EXIF', async () => {
    const original = join(project, `content/guong-dien-hinh/2027/${WITH_PHOTO}.jpg`);
    expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('Nguoi chup thu');
    const made = await Promise.all(
      copies().map(async ({ file, width }) => {
        const metadata = await sharp(file).metadata();
        expect(metadata.width).toBe(width);
        expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
        return `${metadata.format === 'heif' ? 'avif' : metadata.format} ${width}`;
      }),
    );
    expect(made).toEqual(
      ['avif', 'webp', 'jpeg'].flatMap((format) => [
        `${format} 360`,
        `${format} 720`,
        `${format} 1080`,
      ]),
    );
    expect(statSync(copies()[0]!.file).size).toBeLessThan(statSync(original).size);
  });

  test('can be loaded by the site alone', async () => {
    const photo = new URL(figure().querySelector('img')?.getAttribute('src') ?? '', address);
    const { status, headers } = await answersOf(`${photo.origin}/`)(photo.pathname);
    expect(status).toBe(200);
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('is nowhere in the site where its people may not be named', () => {
    expect(pageAt(`/guong-dien-hinh/${HIDDEN}/`).document.querySelector('img')).toBeNull();
    // Pictures for sharing, under /hinh/, are drawn from the deed and show no photo.
    const pictures = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(?:jpe?g|png|webp|avif)$/.test(file) && !file.startsWith('hinh/'),
    );
    expect(pictures.filter((file) => file.includes(HIDDEN))).toEqual([]);
    expect(pictures.filter((file) => file.endsWith('.jpg'))).toEqual([]);
    expect(existsSync(onDisk(figure().querySelector('img')?.getAttribute('src') ?? ''))).toBe(true);
  });
});
