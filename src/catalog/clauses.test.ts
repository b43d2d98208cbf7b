import { describe, expect, test } from 'vitest';
import { splitClauses } from './clauses.ts';

const split = (body: string) => splitClauses(body, 'content/ke-hoach/thu.md');

describe('splitClauses', () => {
  test('cuts the text at its headings', () => {
    const { clauses, problems } = split(
      '\n## Phần thử {#i}\n\nMở đầu.\n\n### Mục **một** {#i-1}\n\n- Việc.\n- Việc nữa.\n',
    );
    expect(problems).toEqual([]);
    expect(clauses.map(({ id, title, level }) => [id, title, level])).toEqual([
      ['i', 'Phần thử', 2],
      ['i-1', 'Mục **một**', 3],
    ]);
    expect(clauses.map(({ markdown }) => markdown.trim())).toEqual([
      'Mở đầu.',
      '- Việc.\n- Việc nữa.',
    ]);
  });

  test('reads Windows line ends', () => {
    const { clauses, problems } = split('## Phần thử {#i}\r\n\r\nChữ.\r\n');
    expect(problems).toEqual([]);
    expect(clauses).toMatchObject([{ id: 'i', title: 'Phần thử' }]);
  });

  test.for([
    ['a heading without an id', '## Phần {#i}\n\n### Mục thử\n', '### Mục thử'],
    ['an id in capitals', '## Phần {#i}\n\n### Mục thử {#I-1}\n', '{#I-1}'],
    ['an id twice', '## Phần {#i}\n\n## Phần nữa {#i}\n', '"i"'],
    ['text before the first clause', 'Chữ lạc.\n\n## Phần {#i}\n', 'Chữ lạc.'],
  ] as const)('reports %s', ([, body, named]) => {
    const { problems } = split(body);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe('content/ke-hoach/thu.md');
    expect(problems[0]?.message).toContain(named);
  });

  test('gives nothing for an empty text', () => {
    expect(split('\n\n')).toEqual({ clauses: [], problems: [] });
  });
});
