import { expect, test } from 'vitest';
import { githubReport, gitlabReport } from './report.ts';
import { countLine, textReport } from '../problems/text.ts';
import { summaryReport } from './summary.ts';

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

test('a fix says which lines it takes the place of, where it goes in, and what is left to fill in', () => {
  const at = (over: object) => textReport([{ file: story, line: 4, message: 'sai', ...over }]);
  expect(at({ fix: 'a: 1', replaces: [4, 4] })).toContain('Sửa thành:');
  expect(at({ fix: 'a: 1', replaces: [3, 3] })).toContain('Sửa dòng 3 thành:');
  expect(at({ fix: 'a: 1', replaces: [3, 5] })).toContain('Sửa dòng 3–5 thành:');
  expect(at({ fix: 'a: 1', replaces: [7, 6] })).toContain('Thêm dưới dòng 6:');
  expect(at({ fix: '{}', fixFile: 'content/khac.json' })).toContain('Thêm vào content/khac.json:');
  expect(at({ fix: 'a: 1' })).not.toContain('[điền');
  expect(at({ fix: 'a: "[điền: lý do]"' })).toContain('[điền: …] phải tự điền');
});

test('a summary holds every problem, whatever signs of Markdown and HTML they carry', () => {
  const many = Array.from({ length: 30 }, (_, i) => ({
    file: story,
    line: i + 1,
    message: `lỗi ${i}`,
  }));
  const text = summaryReport([
    ...many,
    ...problems,
    { file: 'content/a.md', message: '<b> *x* `y`', fix: '```' },
  ]);
  expect(text).toContain('34 chỗ cần sửa trong 3 tệp');
  for (const { message } of many) expect(text).toContain(message);
  expect(text).toContain('**dòng 4 · Loại**: sai');
  expect(text).toContain('\\<b\\> \\*x\\* \\`y\\`');
  expect(text).toContain('  ````text\n  ```\n  ````');
  expect(summaryReport([])).toBe('## Nội dung hợp lệ\n');
  expect(summaryReport([], 'Không có git.')).not.toContain('hợp lệ');
  expect(summaryReport([], 'Không có git.')).toContain('Không có git.');
});
