import { expect, test } from 'vitest';
import sharp from 'sharp';
import { indexedPng } from './indexedPng.ts';

type Pixel = [red: number, green: number, blue: number];

/** A picture of one row of pixels under another, each row repeated. */
const picture = (rows: Pixel[][]) =>
  Uint8Array.from(rows.flatMap((row) => row.flatMap((it) => [...it, 255])));

/** What another program reads of it. */
const read = (png: Uint8Array) =>
  sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });

test('keeps every pixel of a picture whose colours are far apart', async () => {
  const rows: Pixel[][] = [
    [
      [0, 0, 0],
      [255, 0, 0],
      [255, 0, 0],
    ],
    [
      [12, 200, 90],
      [0, 0, 255],
      [255, 255, 255],
    ],
  ];
  const { data, info } = await read(indexedPng(picture(rows), 3, 2));
  expect([info.width, info.height]).toEqual([3, 2]);
  expect([...data]).toEqual(rows.flat(2));
});

test('lets the plain area stand for the edge that is almost alike', async () => {
  const area: Pixel = [200, 16, 40];
  const { data } = await read(indexedPng(picture([[[201, 17, 41], area, area, area]]), 4, 1));
  expect([...data]).toEqual([area, area, area, area].flat());
});

test('stays close to every colour of a picture that has thousands', async () => {
  const size = 64;
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_all, x): Pixel => [x * 4, y * 4, (x * y) % 256]),
  );
  const given = rows.flat(2);
  const { data } = await read(indexedPng(picture(rows), size, size));
  const farthest = Math.max(...[...data].map((it, i) => Math.abs(it - (given[i] ?? 0))));
  expect(farthest).toBeLessThan(64);
});
