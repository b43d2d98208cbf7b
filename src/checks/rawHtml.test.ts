import { describe, expect, test } from 'vitest';
import type { Records } from '../schemas/kinds.ts';
import { only, record, ruleProblems } from '../testing/fixtures.ts';
import { rawHtml } from './rawHtml.ts';

const check = (over: Partial<Records>) => ruleProblems(rawHtml, over);
const inCase = (body: string) => check({ exemplars: [record('exemplars', {}, { body })] });

describe('raw HTML', () => {
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
    const problem = only(inCase(body));
    expect(problem.file).toBe('content/guong-dien-hinh/2023-dap-duong-thu.md');
    expect(problem.message).toContain('HTML');
  });

  test.for([
    'Từ 3 < 5 và 7 > 2.',
    '**Đậm** và [liên kết](/chi-tieu/).',
    'a <3 b',
    '> Trích',
    'Xem <https://example.org/bai>.',
    '<http://example.org/>',
  ])('%j is text', (body) => {
    expect(inCase(body)).toEqual([]);
  });

  test('is reported in a movement and in the plan', () => {
    const movements = [record('movements', {}, { body: '<br>' })];
    expect(check({ movements })).toMatchObject([{ file: 'content/phong-trao/phong-trao-thu.md' }]);
    const plans = [
      record('plans', {}, { body: '## Phần {#ii}\n\n## Mục {#ii-1}\n\n<p>Chữ</p>\n' }),
    ];
    expect(check({ plans })).toMatchObject([{ file: 'content/ke-hoach/2021-2025.md' }]);
  });

  test('belongs to maintainers in templates', () => {
    const movement = record('movements', {}, { body: '<Hinh />' });
    expect(check({ movements: [{ ...movement, file: 'content/phong-trao/thu.mdx' }] })).toEqual([]);
  });
});
