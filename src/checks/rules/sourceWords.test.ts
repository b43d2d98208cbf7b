import { expect, test } from 'vitest';
import { only, record, ruleProblems, source } from '../../testing/fixtures.ts';
import { sourceWords } from './sourceWords.ts';

const story = (over: Parameters<typeof source>[0]) =>
  ruleProblems(sourceWords, { exemplars: [record('exemplars', { sources: [source(over)] })] });

test('an address is neither a title nor a publisher', () => {
  expect(only(story({ title: 'https://bao-thu.example.org/x' })).field).toMatch(/Tiêu đề nguồn$/);
  expect(only(story({ publisher: 'https://baothu.vn' })).field).toMatch(/Cơ quan đăng$/);
});

test.for(['Google', 'internet', 'Facebook', 'sưu tầm', 'nhiều báo', 'Trang Facebook cá nhân'])(
  '%s publishes nothing',
  (publisher) => {
    expect(only(story({ publisher }))).toMatchObject({
      field: 'Nguồn › mục 1 › Cơ quan đăng',
      message: expect.stringContaining(publisher),
    });
  },
);

test('the way to a page is no part of its title', () => {
  const title = 'Trang chủ > Đời sống > Cả thôn đắp đường';
  expect(only(story({ title })).message).toContain('đường dẫn');
  expect(story({ title: 'Trang chủ mới của xã Thử' })).toEqual([]);
});

test('the publisher behind a title is cut off', () => {
  const problem = only(story({ title: 'Cả thôn đắp đường | Báo Thử', publisher: 'Báo Thử' }));
  expect(problem.fix).toContain('title: Cả thôn đắp đường');
});

test.for<[title: string, publisher: string, url: string]>([
  ['Cả thôn đắp đường - Báo Quảng Trị', 'Báo Quảng Trị', 'https://baoquangtri.vn/x.html'],
  ['Cả thôn đắp đường | baoquangtri.vn', 'Báo Quảng Trị', 'https://baoquangtri.vn/x.html'],
  ['Cả thôn đắp đường - Báo Quảng Trị', 'Báo Quảng Trị (bản sao)', 'https://sao.example.org/x'],
  ['Cả thôn đắp đường | Báo Dân trí', 'Dân trí', 'https://dantri.com.vn/x.htm'],
  ['Cả thôn đắp đường - Báo Thử | baothu.vn', 'Báo Thử', 'https://baothu.vn/x'],
])('%s, of %s, is given back without its end', ([title, publisher, url]) => {
  const problem = only(story({ title, publisher, url }));
  expect(problem.fix).toMatch(/title: Cả thôn đắp đường$/);
});

test.for<[title: string, tail: string]>([
  ['Cả thôn đắp đường | Dân trí', 'Dân trí'],
  ['Cả thôn đắp đường - Báo Nghệ An', 'Báo Nghệ An'],
  ['Cả thôn đắp đường | Tuổi Trẻ Online', 'Tuổi Trẻ Online'],
  ['Cả thôn đắp đường - vnexpress.net', 'vnexpress.net'],
])(
  '%s names another newspaper than the one given, and nobody knows which is right',
  ([title, tail]) => {
    const problem = only(
      story({ title, publisher: 'Báo Quảng Trị', url: 'https://baoquangtri.vn/x.html' }),
    );
    expect(problem.message).toContain(tail);
    expect(problem.fix).toBeUndefined();
  },
);

test.for([
  { title: 'Công báo 571, trang 57 – Wikisource', publisher: 'vi.wikisource.org' },
  { title: 'Kế hoạch 5 năm (2021 - 2025)', publisher: 'UBND huyện Thử' },
  { title: 'Tập huấn viết tin - Báo chí với nông thôn', publisher: 'Báo Thử' },
  { title: 'Ra quân làm đường - Tuổi trẻ Cẩm Mẫu đi trước', publisher: 'Báo Thử' },
  { title: 'Cẩm Mẫu - quê hương đổi mới', publisher: 'Báo Thử' },
  { title: 'Luật Thử', publisher: 'luatthu.vn' },
  { title: 'Nông dân 4.0 làm gì?', publisher: 'Cổng thông tin điện tử xã Thử' },
])('%o may stand', (over) => {
  expect(story(over)).toEqual([]);
});
