import { describe, expect, test } from 'vitest';
import { BLANK } from '../../problems/blank.ts';
import { goodFiles, markdownFile } from '../../testing/contentFolder.ts';
import { input, only, type Input } from '../../testing/fixtures.ts';
import { repository, type Repository } from '../../testing/repository.ts';
import { checkContent } from '../index.ts';

const FOLDER = 'guong-dien-hinh/2023';
const STORY = `${FOLDER}/2023-mot-bai.md`;
const ENTRY = `${FOLDER}/2023-mot-muc.md`;
const entry = (headline: string) =>
  markdownFile(input('exemplars', { headline, summary: `${headline}, một câu.`, entry: true }), '');
const story = markdownFile(
  input('exemplars', { headline: 'Một bài kể', summary: 'Cả thôn làm.' }),
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

  const redirect = (to: string) =>
    JSON.stringify([
      { from: '/guong-dien-hinh/2023-mot-bai/', to, date: '2026-01-15' },
      { from: '/guong-dien-hinh/2023-mot-muc/', to, date: '2026-01-15' },
    ]);

  test.for(['/guong-dien-hinh/', '/dia-phuong/', '/ke-hoach/'])(
    'is asked for where its redirect leads to no story, but to %s',
    (to) => {
      const gone = { [STORY]: undefined, [ENTRY]: undefined };
      const found = after({ ...gone, 'chuyen-huong.json': redirect(to) });
      expect(found.map(({ file }) => file).toSorted()).toEqual(
        [STORY, ENTRY].map((it) => `content/${it}`).toSorted(),
      );
      for (const it of found) {
        expect(it.message).toMatch(/rút bài thì bỏ mục chuyển hướng/);
        expect(it.fix).toContain('withdrawn:');
      }
    },
  );

  test('is not, where its redirect leads to the story under another name, or to the page of its entry', () => {
    const moved = `${FOLDER}/2023-bai-ay.md`;
    const other = redirect('/guong-dien-hinh/2023-bai-ay/');
    const over = { [STORY]: undefined, 'chuyen-huong.json': other };
    expect(after({ ...over, [moved]: story })).toEqual([]);
    const place = JSON.parse(redirect('/dia-phuong/thu/')) as unknown[];
    const toPlace = { [STORY]: undefined, 'chuyen-huong.json': JSON.stringify(place.slice(0, 1)) };
    expect(after({ ...toPlace, [moved]: entry('Một bài kể') })).toEqual([]);
    expect(after(toPlace)).toHaveLength(1);
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

describe('a page that is gone while its file stands', () => {
  const place = (over: Partial<Input<'places'>> = {}) =>
    input('places', { id: 'xa-cu', name: 'Cũ', ...over });
  const OTHERS = JSON.parse(goodFiles()['dia-phuong.json'] ?? '[]') as unknown[];
  const list = (...own: unknown[]) => JSON.stringify([...OTHERS, ...own]);
  const site = () => {
    const made = repository('2025-12-01', { [STORY]: story, 'dia-phuong.json': list(place()) });
    made.write({ 'viet-tat.json': '[]' });
    made.commit('2025-12-20');
    return made;
  };
  const problems = ({ root }: Repository) =>
    checkContent(root, '2026-01-15').problems.filter(
      // The good files hold a correction of a figure that this history never had.
      ({ message }) => !/gộp hai tệp|chưa bản nào/.test(message),
    );
  const asked = (made: Repository) =>
    problems(made).filter(({ message }) => message.includes('trang /'));

  test('a place left out of its list wants a redirect, and is content with it', () => {
    const made = site();
    made.write({ 'dia-phuong.json': list() });
    const problem = only(asked(made));
    expect(problem).toMatchObject({
      file: 'content/dia-phuong.json',
      fixFile: 'content/chuyen-huong.json',
    });
    expect(problem.message).toContain('/dia-phuong/xa-cu/');
    expect(problem.fix).toContain('[điền: địa chỉ mới của trang]');
    made.write({
      'chuyen-huong.json': `[${problem.fix?.replace(/\[điền: địa[^\]]*\]/, '/dia-phuong/').replace(/\[điền: ngày[^\]]*\]/, '2026-01-15') ?? ''}]`,
    });
    expect(asked(made)).toEqual([]);
  });

  test('a place under another id is known again: the redirect is ready, and nothing was corrected', () => {
    const made = site();
    made.write({ 'dia-phuong.json': list(place({ id: 'xa-cu-2025' })) });
    const problem = only(problems(made));
    expect(problem.fix).toContain('"to": "/dia-phuong/xa-cu-2025/"');
    made.write({ 'chuyen-huong.json': `[${problem.fix?.replace(BLANK, '2026-01-15') ?? ''}]` });
    expect(problems(made)).toEqual([]);
  });

  test('a story that became a short entry wants one to its place', () => {
    const made = site();
    made.write({ [STORY]: entry('Một bài') });
    const problem = only(asked(made));
    expect(problem.fix).toMatch(/"to": "\/dia-phuong\/[a-z-]+\/"/);
    made.write({ 'chuyen-huong.json': `[${problem.fix?.replace(BLANK, '2026-01-15') ?? ''}]` });
    expect(asked(made)).toEqual([]);
  });

  test('nothing is asked while the record is there and of a wrong shape', () => {
    const made = site();
    made.write({
      [STORY]: story.replace('headline:', 'headlin:'),
      'dia-phuong.json': list({ ...place(), type: 'xom' }),
    });
    expect(asked(made)).toEqual([]);
  });

  test('a body left out of its list wants a redirect from its letter, and is content with it', () => {
    const body = (id: string) => input('bodies', { id, name: `Ban ${id}` });
    const bodies = JSON.parse(goodFiles()['co-quan.json'] ?? '[]') as unknown[];
    const listed = (...ids: string[]) => JSON.stringify([...bodies, ...ids.map(body)]);
    const asking = (...ids: string[]) => JSON.stringify(input('indicators', { bodies: ids }));
    const made = repository('2025-12-01', {
      'co-quan.json': listed('ban-hoi', 'ban-khac'),
      'chi-tieu/hoi-mot-ban.json': asking('ban-hoi'),
    });
    made.write({ 'viet-tat.json': '[]' });
    made.commit('2025-12-20');
    made.write({ 'co-quan.json': listed(), 'chi-tieu/hoi-mot-ban.json': asking() });
    const letters = () => problems(made).filter(({ message }) => message.includes('phiếu hỏi'));
    const problem = only(letters());
    expect(problem).toMatchObject({
      file: 'content/co-quan.json',
      message: expect.stringContaining('/con-thieu/co-quan/ban-hoi/'),
      fix: expect.stringContaining('"to": "/co-quan/"'),
      fixFile: 'content/chuyen-huong.json',
    });
    made.write({ 'chuyen-huong.json': `[${problem.fix?.replace(BLANK, '2026-01-15') ?? ''}]` });
    expect(letters()).toEqual([]);
  });
});
