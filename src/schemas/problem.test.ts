import { describe, expect, test } from 'vitest';
import { input } from '../testing/fixtures.ts';
import { shapeProblems } from '../testing/shape.ts';
import { formatProblem, problemsFromIssues } from './problem.ts';
import { siteSchema } from './site.ts';

describe('problems of a record', () => {
  test('come all at once', () => {
    const problems = shapeProblems('exemplars', {
      ...input('exemplars'),
      kind: 'thu',
      date: '2023-13',
      sources: [],
    });
    expect(problems.map(({ field }) => field)).toEqual(['Loại', 'Thời gian', 'Nguồn']);
  });

  test('cut long values short', () => {
    const [problem] = shapeProblems('exemplars', {
      ...input('exemplars'),
      field: 'dài '.repeat(60),
    });
    expect(problem?.message.length).toBeLessThan(220);
    expect(problem?.message).toContain('…');
  });

  test('carry the file and the line of their path', () => {
    const data = { ...input('site'), strictNaming: 'không' };
    const { error } = siteSchema.safeParse(data);
    const problems = problemsFromIssues(
      siteSchema,
      data,
      error?.issues ?? [],
      'content/site.json',
      (path) => (path[0] === 'strictNaming' ? 7 : undefined),
    );
    expect(problems).toMatchObject([
      { file: 'content/site.json', line: 7, field: 'Nêu tên chặt hơn' },
    ]);
  });
});

test('keys that are not known are each looked up at their own place', () => {
  const data = { ...input('site'), mot: 1, hai: 2 };
  const { error } = siteSchema.safeParse(data);
  const paths: string[] = [];
  const problems = problemsFromIssues(
    siteSchema,
    data,
    error?.issues ?? [],
    'content/site.json',
    (path) => {
      paths.push(path.join('.'));
      return 9;
    },
  );
  expect(paths).toEqual(['mot', 'hai']);
  expect(problems).toMatchObject([
    { line: 9, message: expect.stringContaining('"mot"') },
    { line: 9, message: expect.stringContaining('"hai"') },
  ]);
});

test('formatProblem writes file, line, field and message, and leaves out what is not known', () => {
  const file = 'content/thu.md';
  const whole = { file, line: 12, field: 'Nguồn › mục 1', message: 'thiếu mục này' };
  expect(formatProblem(whole)).toBe('content/thu.md:12 · Nguồn › mục 1: thiếu mục này');
  expect(formatProblem({ file, message: 'sai' })).toBe('content/thu.md · sai');
});
