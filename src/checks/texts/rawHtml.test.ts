import { expect, test } from 'vitest';
import { only, textProblems } from '../../testing/fixtures.ts';
import { rawHtml } from './rawHtml.ts';

const below = (body: string) => textProblems(rawHtml, `---\nheadline: Thử\n---\n\n${body}`);

test.for([
  '<script>alert(1)</script>',
  'Chữ <b>đậm</b>',
  '<IMG src=x onerror=alert(1)>',
  'Chữ\n\n</div>',
  '<!-- ghi chú -->',
  '<a\nhref="javascript:alert(1)">x</a>',
  '<svg/onload=alert(1)>',
  '<!DOCTYPE html>',
  '<?php',
  '<https://example.org/><b>x</b>',
])('%j is reported', (body) => {
  const problem = only(below(body));
  expect(problem).toMatchObject({ file: 'content/guong-dien-hinh/2023/2023-thu.md' });
  expect(problem.message).toContain('HTML');
});

test.for([
  'Từ 3 < 5 và 7 > 2.',
  '**Đậm** và [liên kết](/chi-tieu/).',
  'a <3 b',
  '> Trích',
  'Xem <https://example.org/bai>.',
])('%j is text', (body) => {
  expect(below(body)).toEqual([]);
});

test('is reported at its line, also where the front matter is no good', () => {
  expect(only(below('Một.\n\nHai <br> ba.')).line).toBe(7);
  expect(only(textProblems(rawHtml, 'Một.\n<br>')).line).toBe(2);
});

test('is left to another rule in templates', () => {
  expect(textProblems(rawHtml, '<Hinh />', 'content/phong-trao/thu.mdx')).toEqual([]);
});

test('fields are text, in front matter as in JSON', () => {
  expect(textProblems(rawHtml, '---\nheadline: Một <b>việc</b> thử\n---\n\nBài.')).toMatchObject([
    { line: 2, message: expect.stringContaining('"<b>"'), fix: 'headline: Một việc thử' },
  ]);
  const json = '{\n  "note": "<img src=x>",\n  "planWords": "dưới <12% và a<b"\n}';
  expect(textProblems(rawHtml, json, 'content/chi-tieu/thu.json')).toMatchObject([{ line: 2 }]);
});
