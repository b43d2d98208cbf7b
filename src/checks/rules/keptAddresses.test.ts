import { describe, expect, test } from 'vitest';
import { markdownFile } from '../../testing/contentFolder.ts';
import { input } from '../../testing/fixtures.ts';
import { repository } from '../../testing/repository.ts';
import { checkContent } from '../index.ts';

const FOLDER = 'guong-dien-hinh/2023';
const STORY = `${FOLDER}/2023-mot-bai.md`;
const ENTRY = `${FOLDER}/2023-mot-muc.md`;
const entry = (headline: string) =>
  markdownFile(input('exemplars', { headline, summary: `${headline}, một câu.`, entry: true }), '');
const story = markdownFile(
  input('exemplars', { headline: 'Một bài', summary: 'Một bài.' }),
  'Bài.\n',
);

/** What is said of files that are gone, after some that stood since an earlier day were changed. */
function after(files: Record<string, string | undefined>) {
  const site = repository('2025-12-01', { [STORY]: story, [ENTRY]: entry('Một mục') });
  site.write({ 'viet-tat.json': '[]' });
  site.commit('2025-12-20');
  site.write(files);
  const { problems } = checkContent(site.root, '2026-01-15');
  return problems.filter(({ message }) => message.includes('tệp không còn'));
}

describe('a file that was published and is gone', () => {
  test('is asked for where it was a story', () => {
    expect(after({ [STORY]: undefined })).toMatchObject([
      { file: `content/${STORY}`, message: expect.stringContaining('tệp không còn') },
    ]);
  });

  test('is asked for where it was a short entry', () => {
    expect(after({ [ENTRY]: undefined })).toMatchObject([
      {
        file: `content/${ENTRY}`,
        message: expect.stringContaining('mục ngắn này đã công bố'),
        fix: expect.stringContaining('withdrawn:'),
      },
    ]);
  });

  test('is not, where the entry goes on under another name, or was withdrawn', () => {
    expect(after({ [ENTRY]: undefined, [`${FOLDER}/2023-muc-ay.md`]: entry('Một mục') })).toEqual(
      [],
    );
    const withdrawn = "---\nwithdrawn:\n  date: '2026-01-10'\n  reason: khong-dung\n---\n";
    expect(after({ [ENTRY]: withdrawn })).toEqual([]);
  });

  test('is not asked for again while its redirect is half filled in', () => {
    const MOVEMENT = 'phong-trao/mot-phong-trao.md';
    const site = repository('2025-12-01', {
      [MOVEMENT]: markdownFile(
        input('movements', { name: 'Phong trào kia', shortName: 'Kia' }),
        'Bài.\n',
      ),
    });
    site.write({ [MOVEMENT]: undefined });
    const asked = () =>
      checkContent(site.root, '2026-01-15').problems.filter((it) =>
        it.message.includes('không còn'),
      );
    const [fix = ''] = asked().map((it) => it.fix);
    expect(fix).toContain('[điền: địa chỉ mới của trang]');
    site.write({ 'chuyen-huong.json': `[${fix}]` });
    expect(asked()).toEqual([]);
    site.write({ 'chuyen-huong.json': `[${fix.replace(/\[điền: địa[^\]]*\]/, '/ke-hoach/')}]` });
    expect(asked()).toEqual([]);
  });
});
