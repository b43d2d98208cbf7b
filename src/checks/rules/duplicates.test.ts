import { expect, test } from 'vitest';
import { only, person, record, ruleProblems, source, type Input } from '../../testing/fixtures.ts';
import { duplicates } from './duplicates.ts';

const two = (over: Partial<Input<'exemplars'>>) =>
  ruleProblems(duplicates, {
    exemplars: [
      record('exemplars', { published: '2025-12-02', ...over }, { id: '2023-viec-moi' }),
      record('exemplars'),
    ],
  });

test.for<[string, Partial<Input<'exemplars'>>]>([
  ['the same words', { people: [], sources: [source({ url: 'https://example.org/b' })] }],
  [
    'the same person on the same day',
    { headline: 'Việc khác', sources: [source({ url: 'https://example.org/b' })] },
  ],
])('%s make the later story a second one', ([, over]) => {
  const problem = only(two(over));
  expect(problem.file).toContain('2023-viec-moi');
  expect(problem.message).toContain('2023-dap-duong-thu.md');
});

test('another day, another deed or other people make another story', () => {
  const headline = 'Việc khác';
  expect(two({ headline, date: '2023-05-19', sources: [source({ date: '2023-06' })] })).toEqual([]);
  expect(two({ headline, people: [person({ given: 'Khác' })] })).toEqual([]);
  expect(two({ headline, occasion: 'cuu-nguoi' })).toEqual([]);
});

test('nobody and no source stands twice in a story', () => {
  const over = { people: [person(), person()], sources: [source(), source()] };
  const problems = ruleProblems(duplicates, { exemplars: [record('exemplars', over)] });
  expect(problems.map(({ field }) => field)).toEqual(['Người › mục 2', 'Nguồn › mục 2']);
});

test('a short form is explained once', () => {
  const abbreviations = [record('abbreviations'), record('abbreviations', { id: 'khac' })];
  expect(only(ruleProblems(duplicates, { abbreviations })).message).toContain('"bct"');
});
