/** A build of generated cases, none of them real: a photo, and lists longer than a page. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { input } from '../src/testing/fixtures.ts';
import { markdownFile } from '../src/testing/contentFolder.ts';
import { deadLinks } from './links.ts';
import { drawnPhoto } from './photo.ts';
import { copyProject, type ProjectCopy } from './project.ts';
import { readSite, type SitePage } from './site.ts';

const BASE = '/thi-dua/';
const WITH_PHOTO = '2023-thu-co-anh';
/** Its site hides names known from the press alone, so its photo is hidden too. */
const HIDDEN = '2023-thu-an-ten';

let copy: ProjectCopy;
let site: string;
let pages: Map<string, SitePage>;

/** A generated case among the real places and fields. */
function story(id: string, over: Partial<ReturnType<typeof input<'exemplars'>>>) {
  const data = input('exemplars', {
    headline: `Việc thử ${id}`,
    summary: `Tóm tắt của việc thử ${id}.`,
    place: 'cam-lac',
    field: 'van-hoa-xa-hoi',
    ...over,
  });
  copy.write(`content/guong-dien-hinh/2023/${id}.md`, markdownFile(data, 'Một bài viết để thử.\n'));
}

const photo = (id: string) => ({
  file: `${id}.jpg`,
  alt: 'Hình vẽ mặt trời trên biển',
  credit: 'Hình vẽ để thử',
  licence: 'CC0 1.0',
});

beforeAll(async () => {
  copy = copyProject();
  site = join(copy.folder, 'dist');
  const settings = JSON.parse(readFileSync('content/site.json', 'utf8')) as object;
  copy.write('content/site.json', JSON.stringify({ ...settings, strictNaming: true }));
  const drawing = await drawnPhoto();
  for (const id of [WITH_PHOTO, HIDDEN])
    copy.write(`content/guong-dien-hinh/2023/${id}.jpg`, drawing);
  story(WITH_PHOTO, { people: [], photo: photo(WITH_PHOTO) });
  story(HIDDEN, { photo: photo(HIDDEN) });
  const { status, output } = copy.build({ SITE_URL: `https://example.vn${BASE}` });
  if (status !== 0) throw new Error(output);
  pages = new Map(readSite(site).map((page) => [page.path, page]));
});
afterAll(() => copy.remove());

const pageOf = (path: string) => {
  const page = pages.get(path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
const onDisk = (address: string) => join(site, address.slice(BASE.length));

test('every link of the site holds', () => {
  expect(deadLinks([...pages.values()], site, BASE)).toEqual([]);
});

describe('a photo', () => {
  const figure = () => {
    const found = pageOf(`/guong-dien-hinh/${WITH_PHOTO}/`).document.querySelector('figure');
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
    const original = join(copy.folder, `content/guong-dien-hinh/2023/${WITH_PHOTO}.jpg`);
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

  test('is nowhere in the site where its people may not be named', () => {
    expect(pageOf(`/guong-dien-hinh/${HIDDEN}/`).document.querySelector('img')).toBeNull();
    const pictures = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:jpe?g|png|webp|avif)$/.test(file),
    );
    expect(pictures.filter((file) => file.includes(HIDDEN))).toEqual([]);
    expect(pictures.filter((file) => file.endsWith('.jpg'))).toEqual([]);
    expect(existsSync(onDisk(figure().querySelector('img')?.getAttribute('src') ?? ''))).toBe(true);
  });
});
