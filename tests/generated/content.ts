/**
 * What the generated site has beside the frozen content of the invented unit: cases with a photo, lists
 * longer than a page, a story withdrawn, a movement renamed, figures corrected.
 */
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fullName } from '../../src/domain/naming.ts';
import { markdownFile } from '../../src/testing/contentFolder.ts';
import { input, source } from '../../src/testing/fixtures.ts';
import type { ProjectCopy } from '../support/project.ts';
import { checkContent } from '../../src/checks/index.ts';
import { FIXTURE_CONTENT, FIXTURE_TODAY } from '../support/fixture.ts';
import { drawnPhoto } from './photo.ts';

/** The sub-path that the site is built for. */
export const BASE = '/thi-dua/';

export const WITH_PHOTO = '2027-thu-co-anh';
/** Its site hides names known from the press alone, so its photo is hidden too. */
export const HIDDEN = '2027-thu-an-ten';

/** Cases of one list: longer than two pages. */
export const MANY = 120;
export const OCCASION = 'the-duc-the-thao';
export const LIST = `/guong-dien-hinh/viec/${OCCASION}/`;
export const YEARS = ['2027', '2028'] as const;
export const PLACES = ['may-vang-2025', 'doi-sim'] as const;
/** Another word for each number up to 676: `Aa`, `Ba`, `Ca`. */
const wordOf = (i: number) => String.fromCharCode(65 + (i % 26), 97 + Math.floor(i / 26));

const GIVEN = ['Đức', 'An', 'Ánh', 'Bình', 'Dũng', 'Ê'];

export const WITHDRAWN = '2027-nuoi-ong-duoi-tan-rung';
export const RENAMED = {
  from: '/phong-trao/giu-binh-yen-thon-xom/',
  to: '/phong-trao/giu-yen-thon-xom/',
};
/** A page whose text names both of these. */
export const LINKING = '/phong-trao/doan-ket-giup-nhau/';
export const CORRECTED = '/chi-tieu/nuoc-sach/';
export const CORRECTION = { what: 'Nước sạch, năm 2026', was: 'dưới 75%', now: 'không quá 70%' };

/** Day on which all this was done. */
export const GONE = '2031-02-24';

/** The story as it was. */
export function withdrawnStory() {
  const { catalog } = checkContent(dirname(FIXTURE_CONTENT), FIXTURE_TODAY);
  const story = catalog?.exemplars.find(({ id }) => id === WITHDRAWN);
  if (!story) throw new Error('the story that the test withdraws is not in the content');
  return story;
}

/** Changes the content of a copy; gives the files that it wrote or took away. */
export async function generateContent(copy: ProjectCopy): Promise<Set<string>> {
  const touched = new Set<string>();
  const write = (path: string, content: string | Uint8Array) => {
    touched.add(`content/${path}`);
    copy.write(`content/${path}`, content);
  };
  const read = (path: string) => readFileSync(join(copy.folder, 'content', path), 'utf8');

  const append = (path: string, ...records: object[]) =>
    write(path, JSON.stringify([...(JSON.parse(read(path)) as object[]), ...records]));

  const story = (id: string, over: Partial<ReturnType<typeof input<'exemplars'>>>) => {
    const data = input('exemplars', {
      headline: `Việc thử ${id}`,
      summary: `Tóm tắt của việc thử ${id}.`,
      place: PLACES[0],
      field: 'van-hoa-xa-hoi',
      sources: [source({ date: '2028-06' })],
      date: id.slice(0, 4),
      published: '2031-02-10',
      ...over,
    });
    write(
      `guong-dien-hinh/${id.slice(0, 4)}/${id}.md`,
      markdownFile(data, 'Một bài viết để thử.\n'),
    );
  };
  const photo = (id: string) => ({
    file: `${id}.jpg`,
    alt: 'Hình vẽ mặt trời trên biển',
    credit: 'Hình vẽ để thử',
    licence: 'CC0 1.0',
  });

  const drawing = await drawnPhoto();
  for (const id of [WITH_PHOTO, HIDDEN])
    write(`guong-dien-hinh/${id.slice(0, 4)}/${id}.jpg`, drawing);
  story(WITH_PHOTO, { people: [], photo: photo(WITH_PHOTO) });
  story(HIDDEN, { photo: photo(HIDDEN) });
  for (let i = 0; i < MANY; i += 1) {
    const date = i % 3 === 0 ? YEARS[0] : `${YEARS[1]}-05-01`;
    story(`${date.slice(0, 4)}-thu-${String(i).padStart(3, '0')}`, {
      occasion: OCCASION,
      basis: 'stateSite',
      date,
      place: PLACES[i % 2 === 0 ? 0 : 1],
      people: [{ family: `Thử ${wordOf(i)}`, given: GIVEN[i % GIVEN.length] ?? '' }],
    });
  }

  write(
    `guong-dien-hinh/${WITHDRAWN.slice(0, 4)}/${WITHDRAWN}.md`,
    `---\nwithdrawn:\n  date: '${GONE}'\n  reason: theo-yeu-cau\n---\n`,
  );
  rmSync(join(copy.folder, `content/guong-dien-hinh/${WITHDRAWN.slice(0, 4)}/${WITHDRAWN}.webp`));
  const renamed = [RENAMED.from, RENAMED.to].map((page) => `${page.slice(1, -1)}.md`);
  const [from = '', to = ''] = renamed.map((path) => join(copy.folder, 'content', path));
  renameSync(from, to);
  for (const path of renamed) touched.add(`content/${path}`);
  append('chuyen-huong.json', { ...RENAMED, date: GONE });
  // What other records say of the story and of the movement stays as it was.
  const page = `/guong-dien-hinh/${WITHDRAWN}/`;
  const linking = `${LINKING.slice(1, -1)}.md`;
  write(linking, `${read(linking)}\n[Chuyện](${page}), [rác](${RENAMED.from}).\n`);
  const correction = { date: GONE, was: 'Tên sai để thử', reason: 'Chép nhầm khi thử' };
  const now = fullName(withdrawnStory().people[0] ?? { family: '', given: '' });
  append(
    'dinh-chinh.json',
    { ...correction, id: 'ten-nguoi-thu', page, what: 'Tên người', now },
    { ...correction, id: 'so-thu', page: CORRECTED, ...CORRECTION },
  );
  return touched;
}
