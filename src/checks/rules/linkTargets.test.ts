import { describe, expect, test } from 'vitest';
import type { Records } from '../../schemas/kinds.ts';
import { only, record, ruleProblems } from '../../testing/fixtures.ts';
import { linkTargets } from './linkTargets.ts';

const check = (over: Partial<Records>) => ruleProblems(linkTargets, over);
const inCase = (body: string) => check({ exemplars: [record('exemplars', {}, { body })] });

describe('a link', () => {
  test.for([
    ['[x](javascript:alert(1))', 'javascript:alert(1)'],
    ['[x](JavaScript:alert(1))', 'JavaScript:alert(1)'],
    ['[x](&#106;avascript:alert(1))', 'javascript:alert(1)'],
    ['[x][so]\n\n[so]: javascript:alert(1)', 'javascript:alert(1)'],
    ['<javascript:alert(1)>', 'javascript:alert(1)'],
    ['[x](data:text/html,thu)', 'data:text/html,thu'],
    ['[x](/chi-tieu/khong-co/)', '/chi-tieu/khong-co/'],
    ['[x](/ke-hoach/#khong-co)', '/ke-hoach/#khong-co'],
    ['[x](/chi-tieu/ty-le-thu/#so)', '/chi-tieu/ty-le-thu/#so'],
    ['[x](chi-tieu/thu/)', 'chi-tieu/thu/'],
    ['[x](../chi-tieu/)', '../chi-tieu/'],
    ['[x](?q=thu)', '?q=thu'],
    ['[x](//example.org/)', '//example.org/'],
    ['[x]()', ''],
    ['[x](http://example.org/)', 'http://example.org/'],
    ['[x](#muc)', '#muc'],
  ] as const)('%j is refused', ([body, address]) => {
    const problem = only(inCase(`Chữ. ${body}\n`));
    expect(problem.file).toBe('content/guong-dien-hinh/2023/2023-dap-duong-thu.md');
    expect(problem.message).toContain(`"${address}"`);
  });

  test.for([
    '![x](data:image/png;base64,AA)',
    '![x](https://example.org/thu.png)',
    '![x][1]\n\n[1]: /anh.png',
  ])('%j is a picture, which a text has no place for', (body) => {
    expect(only(inCase(`Chữ. ${body}\n`)).message).toContain('"photo"');
  });

  test.for([
    'Thư gửi về ubnd@example.org.',
    '[x](https://example.org/bai?a=1&b=2#c)',
    '<https://example.org/>',
    '[x](/chi-tieu/ty-le-thu/#so-lieu)',
    '[x](/ke-hoach/#ii-1)',
    'Chữ: javascript:alert(1) là mã.',
    '`[x](javascript:alert(1))`',
  ])('%j may stay', (body) => {
    expect(inCase(body)).toEqual([]);
  });

  test('is reported for every address, in a movement and in the plan too', () => {
    expect(inCase('[a](anh.png) [b](bai/)')).toHaveLength(2);
    const body = '[x](javascript:thu)';
    expect(check({ movements: [record('movements', {}, { body })] })).toMatchObject([
      { file: 'content/phong-trao/phong-trao-thu.md' },
    ]);
    const plans = [record('plans', {}, { body: `## Phần {#ii}\n\n## Mục {#ii-1}\n\n${body}\n` })];
    expect(check({ plans })).toMatchObject([{ file: 'content/ke-hoach/2021-2025.md' }]);
  });
});
