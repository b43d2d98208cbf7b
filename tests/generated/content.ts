/**
 * What the generated site has beside the real records, none of it real: cases with a photo, lists
 * longer than a page, a story withdrawn, a movement renamed, figures corrected.
 */
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fullName } from '../../src/domain/naming.ts';
import { markdownFile } from '../../src/testing/contentFolder.ts';
import { input } from '../../src/testing/fixtures.ts';
import type { ProjectCopy } from '../support/project.ts';
import { readCatalog } from '../support/site.ts';
import { drawnPhoto } from './photo.ts';

/** The sub-path that the site is built for. */
export const BASE = '/thi-dua/';

export const WITH_PHOTO = '2023-thu-co-anh';
/** Its site hides names known from the press alone, so its photo is hidden too. */
export const HIDDEN = '2023-thu-an-ten';

/** Cases of one list: longer than two pages. */
export const MANY = 120;
export const LIST = '/guong-dien-hinh/viec/tra-lai-cua-roi/';
const GIVEN = ['Đức', 'An', 'Ánh', 'Bình', 'Dũng', 'Ê'];

export const WITHDRAWN = '2021-tu-buon-cua-dong-sang-mo-xuong-may-tre';
export const RENAMED = { from: '/phong-trao/rac-thai/', to: '/phong-trao/chong-rac-thai/' };
/** A page whose text names both of these. */
export const LINKING = '/phong-trao/du-lich/';
export const CORRECTED = '/chi-tieu/thu-ngan-sach/';

/** The story as it was. */
export function withdrawnStory() {
  const story = readCatalog().exemplars.find(({ id }) => id === WITHDRAWN);
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

  const story = (id: string, over: Partial<ReturnType<typeof input<'exemplars'>>>) => {
    const data = input('exemplars', {
      headline: `Việc thử ${id}`,
      summary: `Tóm tắt của việc thử ${id}.`,
      place: 'cam-lac',
      field: 'van-hoa-xa-hoi',
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

  const settings = JSON.parse(read('site.json')) as object;
  write('site.json', JSON.stringify({ ...settings, strictNaming: true }));
  const drawing = await drawnPhoto();
  for (const id of [WITH_PHOTO, HIDDEN]) write(`guong-dien-hinh/2023/${id}.jpg`, drawing);
  story(WITH_PHOTO, { people: [], photo: photo(WITH_PHOTO) });
  story(HIDDEN, { photo: photo(HIDDEN) });
  for (let i = 0; i < MANY; i += 1) {
    const date = i % 3 === 0 ? '2021' : '2022-05-01';
    story(`${date.slice(0, 4)}-thu-${String(i).padStart(3, '0')}`, {
      occasion: 'tra-lai-cua-roi',
      basis: 'stateSite',
      date,
      place: i % 2 === 0 ? 'cam-lac' : 'cam-minh',
      people: [{ family: `Thử ${i}`, given: GIVEN[i % GIVEN.length] ?? '' }],
    });
  }

  write(
    `guong-dien-hinh/2021/${WITHDRAWN}.md`,
    "---\nwithdrawn:\n  date: '2026-11-24'\n  reason: theo-yeu-cau\n---\n",
  );
  const renamed = [RENAMED.from, RENAMED.to].map((page) => `${page.slice(1, -1)}.md`);
  const [from = '', to = ''] = renamed.map((path) => join(copy.folder, 'content', path));
  renameSync(from, to);
  for (const path of renamed) touched.add(`content/${path}`);
  write('chuyen-huong.json', JSON.stringify([{ ...RENAMED, date: '2026-11-24' }]));
  // What other records say of the story and of the movement stays as it was.
  const page = `/guong-dien-hinh/${WITHDRAWN}/`;
  const linking = `${LINKING.slice(1, -1)}.md`;
  write(linking, `${read(linking)}\n[Chuyện](${page}), [rác](${RENAMED.from}).\n`);
  const correction = { date: '2026-11-24', was: 'Tên sai để thử', reason: 'Chép nhầm khi thử' };
  const now = fullName(withdrawnStory().people[0] ?? { family: '', given: '' });
  const corrections = [
    { ...correction, id: 'ten-nguoi-thu', page, what: 'Tên người', now },
    { ...correction, id: 'so-thu', page: CORRECTED, what: 'Số thử', was: '7 tỷ', now: '8 tỷ' },
  ];
  write('dinh-chinh.json', JSON.stringify(corrections));
  return touched;
}
