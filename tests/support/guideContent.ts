/** A small content, none of it built into the site, in which everything that the editors' guide names exists. */
import { readFileSync } from 'node:fs';
import { goodFiles, markdownFile } from '../../src/testing/contentFolder.ts';
import { input, record, source } from '../../src/testing/fixtures.ts';
import { copyProject, type ProjectCopy } from './project.ts';

const list = (path: string, ...more: object[]): [string, string] => {
  const records = JSON.parse(goodFiles()[path] ?? '[]') as object[];
  return [path, JSON.stringify([...records, ...more])];
};
const field = (id: string, name: string) => input('fields', { id, name });

const PLAN = 'ke-hoach/2021-2025.md';
/** Words of the plan that the guide's samples of targets quote. */
const TARGETS = ['Thu ngân sách trên địa bàn đạt 600 tỷ đồng.', 'Trên 90% thôn có nhà văn hóa.'];

/** The story that the guide withdraws; its headline is that of its file's name. */
export const STORY = {
  id: '2023-cuu-hai-hoc-sinh-giua-kenh',
  headline: 'Cứu hai học sinh giữa kênh',
};

/** Texts by their path under `content/`. */
export function guideContent(): Record<string, string> {
  const files = Object.fromEntries([
    list('linh-vuc.json', field('kinh-te', 'Kinh tế'), field('van-hoa-xa-hoi', 'Văn hóa - xã hội')),
    list(
      'dia-phuong.json',
      input('places', { id: 'cam-lac', name: 'Cẩm Lạc', becomes: [], sources: [source()] }),
    ),
    list('co-quan.json', input('bodies', { id: 'phong-noi-vu', name: 'Phòng Nội vụ' }), {
      id: 'chu-tich-ubnd-xa-cam-binh',
      name: 'Chủ tịch UBND xã Cẩm Bình',
      level: 'xa',
      from: '2025-07-01',
    }),
    list(
      'danh-hieu.json',
      input('awards', {
        id: 'giay-khen-cua-chu-tich-ubnd-cap-xa',
        name: 'Giấy khen của Chủ tịch UBND cấp xã',
        level: 'xã',
      }),
    ),
  ]);
  const good = goodFiles();
  return {
    ...good,
    ...files,
    [PLAN]: (good[PLAN] ?? '').replace('Một việc thử.', `Một việc thử. ${TARGETS.join(' ')}`),
    'dinh-chinh.json': '[]',
    // The figures as they stood when the guide was written.
    'chi-tieu/thu-ngan-sach.json': readFileSync('tests/guide/thu-ngan-sach.json', 'utf8'),
    'phong-trao/rac-thai.md': markdownFile(
      record('movements', { name: 'Chống rác thải', shortName: 'Chống rác thải' }).data,
      'Phong trào để thử.\n',
    ),
    [`guong-dien-hinh/2023/${STORY.id}.md`]: markdownFile(
      record('exemplars', {
        headline: STORY.headline,
        place: 'cam-lac',
        date: '2023-03',
        summary: 'Thấy hai em chới với giữa dòng, người đi đường lội xuống kéo lên bờ.',
        people: [{ family: 'Trần Mẫu', given: 'Hòa' }],
        sources: [source({ title: 'Bài thử khác', url: 'https://tin-thu.example.org/khac' })],
      }).data,
      'Một bài viết để thử.\n',
    ),
  };
}

/** A copy of the project with that content. */
export function copyForGuide(): ProjectCopy {
  const copy = copyProject(false);
  for (const [path, text] of Object.entries(guideContent())) copy.write(`content/${path}`, text);
  return copy;
}
