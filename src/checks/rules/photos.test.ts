import sharp from 'sharp';
import { expect, test } from 'vitest';
import { catalogOf, only, record, records, TODAY } from '../../testing/fixtures.ts';
import type { PhotoFile } from '../../reading/files.ts';
import { photos } from './photos.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a61b1e' } });

/** What is said of a photo with these bytes beside the story that uses it. */
function problemsOf(
  bytes: Uint8Array,
  name = '2023-dap-duong-thu.jpg',
  { size = bytes.length, read = () => bytes }: Partial<PhotoFile> = {},
) {
  const photo = { file: name, alt: 'Con đường', credit: 'Người thử', licence: 'CC0' };
  const exemplars = [record('exemplars', { photo })];
  const over = records({ exemplars });
  const files = [{ file: `content/guong-dien-hinh/2023/${name}`, size, read }];
  return photos(catalogOf({ exemplars }), {
    records: over,
    files: [],
    photos: files,
    today: TODAY,
  });
}

test('a photo of a fitting size passes, lying or standing', async () => {
  expect(problemsOf(await picture(1200, 800).jpeg().toBuffer())).toEqual([]);
  expect(problemsOf(await picture(600, 900).jpeg().toBuffer())).toEqual([]);
  expect(problemsOf(await picture(900, 600).webp().toBuffer(), '2023-dap-duong-thu.webp')).toEqual(
    [],
  );
});

test('a small one is refused', async () => {
  expect(only(problemsOf(await picture(400, 300).jpeg().toBuffer())).message).toMatch(/400 × 300/);
});

test('a heavy one is refused unread', () => {
  const read = () => {
    throw new Error('read');
  };
  const heavy = problemsOf(Buffer.from('x'), undefined, { size: 4_200_000, read });
  expect(only(heavy).message).toMatch(/4,2 MB/);
});

test('one that is something else is refused', async () => {
  expect(only(problemsOf(await picture(900, 600).png().toBuffer())).message).toMatch(
    /ảnh thật là png/,
  );
  expect(only(problemsOf(Buffer.from('<svg onload="alert(1)"/>'))).message).toMatch(
    /không đọc được/,
  );
});

test('one that says where it was taken is refused; one that says who took it is not', async () => {
  const exif = {
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '18/1 15/1 0/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '106/1 0/1 0/1',
    },
  };
  const located = await picture(900, 600).jpeg().withExif(exif).toBuffer();
  expect(only(problemsOf(located)).message).toMatch(/nơi chụp/);
  const signed = await picture(900, 600)
    .jpeg()
    .withExif({ IFD0: { Artist: 'Thu' } })
    .toBuffer();
  expect(problemsOf(signed)).toEqual([]);
  // Bytes that lie within others are read from where they begin.
  const within = Buffer.concat([Buffer.alloc(7), signed]).subarray(7);
  expect(problemsOf(within)).toEqual([]);
});

test('a photo that is not there, and one that nobody uses, are reported', () => {
  const photo = { file: '2023-dap-duong-thu.jpg', alt: 'A', credit: 'B', licence: 'CC0' };
  const exemplars = [record('exemplars', { photo })];
  const other = { size: 1, read: () => Buffer.from('x') };
  const problems = photos(catalogOf({ exemplars }), {
    records: records({ exemplars }),
    files: [],
    photos: [{ file: 'content/guong-dien-hinh/2023/2023-dap-duong-tu.jpg', ...other }],
    today: TODAY,
  });
  expect(problems).toMatchObject([
    { field: 'Ảnh › Tên tệp ảnh', suggestion: '2023-dap-duong-tu.jpg' },
    { message: expect.stringContaining('không đọc được') },
    { message: expect.stringContaining('không bài nào dùng') },
  ]);
  expect(problems.at(-1)).not.toHaveProperty('fix');
});

test('a photo that nobody uses belongs to the story of its name, with what only the editor knows left blank', async () => {
  const bytes = await picture(900, 600).jpeg().toBuffer();
  const good = { size: bytes.length, read: () => bytes };
  const exemplars = [record('exemplars')];
  const [problem] = photos(catalogOf({ exemplars }), {
    records: records({ exemplars }),
    files: [],
    photos: [{ file: 'content/guong-dien-hinh/2023/2023-dap-duong-thu.jpg', ...good }],
    today: TODAY,
  });
  expect(problem?.fixFile).toBe('content/guong-dien-hinh/2023/2023-dap-duong-thu.md');
  expect(problem?.fix).toBe(`photo:
  file: 2023-dap-duong-thu.jpg
  alt: "[điền: ảnh cho thấy gì]"
  credit: "[điền: người chụp hoặc nơi cung cấp]"
  licence: "[điền: vì sao được đăng ảnh này]"`);
});
