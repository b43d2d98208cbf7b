import { expect, test } from 'vitest';
import { githubReport, gitlabReport } from './report.ts';
import { countLine, textReport } from '../problems/text.ts';

const story = 'content/guong-dien-hinh/2023/2023-thu.md';
const problems = [
  {
    file: story,
    line: 4,
    field: 'Loại',
    message: 'sai',
    suggestion: 'ca-nhan',
    fix: 'kind: ca-nhan',
  },
  { file: story, message: 'chưa có bài viết' },
  { file: 'content/site.json', line: 2, message: 'thừa dấu phẩy', fix: '"a": 1,\n"b": 2' },
];

test('people see each file once, with the place, the question and the lines to paste', () => {
  expect(textReport(problems)).toBe(`${story}
  dòng 4 · Loại
    sai
    Bạn có định viết "ca-nhan"?
    Sửa thành:
        kind: ca-nhan
    chưa có bài viết

content/site.json
  dòng 2
    thừa dấu phẩy
    Sửa thành:
        "a": 1,
        "b": 2`);
  expect(countLine(problems)).toBe('3 chỗ cần sửa trong 2 tệp.');
});

test('GitHub sees one command a line', () => {
  const lines = githubReport(problems).split('\n');
  expect(lines).toEqual([
    `::error file=${story},line=4,title=Loại::sai%0ABạn có định viết "ca-nhan"?%0ASửa thành:%0Akind: ca-nhan`,
    `::error file=${story},title=Nội dung chưa hợp lệ::chưa có bài viết`,
    '::error file=content/site.json,line=2,title=Nội dung chưa hợp lệ::thừa dấu phẩy%0ASửa thành:%0A"a": 1,%0A"b": 2',
  ]);
});

test('what a file or a value says cannot end a command or begin another', () => {
  const [line, ...more] = githubReport([
    { file: 'content/a,b:c%.md', field: 'Nguồn, mục: 1', message: 'x\r\n::error::y 100%' },
  ]).split('\n');
  expect(more).toEqual([]);
  expect(line).toBe(
    '::error file=content/a%2Cb%3Ac%25.md,title=Nguồn%2C mục%3A 1::x%0D%0A::error::y 100%25',
  );
});

test('GitLab gets a Code Quality report, every problem with a fingerprint of its own', () => {
  const entries = JSON.parse(gitlabReport(problems)) as {
    description: string;
    fingerprint: string;
    location: unknown;
  }[];
  expect(entries[0]).toMatchObject({
    description: 'Loại: sai\nBạn có định viết "ca-nhan"?\nSửa thành:\nkind: ca-nhan',
    severity: 'major',
    location: { path: story, lines: { begin: 4 } },
  });
  expect(entries[1]?.location).toEqual({ path: story, lines: { begin: 1 } });
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(problems.length);
  expect(gitlabReport([])).toBe('[]');
});
