import { describe, expect, test } from 'vitest';
import { only, textProblems } from '../../testing/fixtures.ts';
import { templates } from './templates.ts';

const FILE = 'content/phong-trao/thu.mdx';
const below = (body: string) => textProblems(templates, `---\nname: Thử\n---\n\n${body}`, FILE);

describe('a template', () => {
  test.for([
    ['import fs from "node:fs"', /import/],
    ['export const x = 1', /export/],
    ['{process.exit()}', /biểu thức/],
    ['Chữ {1 + 1} chữ', /biểu thức/],
    ['<script>alert(1)</script>', /"<script>" không được dùng/],
    ['<Hinh />', /"<Hinh>" không được dùng/],
    ['<img src="x" />', /"<img>" không được dùng/],
    ['<Figures of={"a"} />', /"of".*chữ trong dấu nháy/],
    ['<Figures {...process.env} />', /chữ trong dấu nháy/],
    ['Chữ <Figures of="a" onclick={alert} />', /"onclick"/],
    ['<Figures of="a">\n\n{1}\n\n</Figures>', /biểu thức/],
    ['<Figures of="a"', /sai cú pháp/],
  ] as const)('may not have %j', ([body, message]) => {
    const problem = only(below(body));
    expect(problem).toMatchObject({ file: FILE, field: 'Bài viết' });
    expect(problem.message).toMatch(message);
  });

  test('may show figures', () => {
    expect(below('Một.\n\n<Figures of="a" />\n\nHai **ba**.')).toEqual([]);
  });

  test('is reported at the line, every fault of it', () => {
    const problems = below('Một.\n\n{1}\n\n<Figure of="a" />');
    expect(problems.map(({ line }) => line)).toEqual([7, 9]);
    expect(problems[1]?.suggestion).toBe('Figures');
  });

  test('is a file ending in .mdx', () => {
    expect(textProblems(templates, 'Chữ {1}', 'content/phong-trao/thu.md')).toEqual([]);
  });
});
