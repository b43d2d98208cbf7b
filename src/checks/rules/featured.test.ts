import { expect, test } from 'vitest';
import { record, ruleProblems, type Input } from '../../testing/fixtures.ts';
import { featured } from './featured.ts';

const story = (name: string, over: Partial<Input<'exemplars'>> = {}) =>
  record('exemplars', { featured: true, ...over }, { id: `2023-${name}` });
const problemsOf = (...exemplars: ReturnType<typeof story>[]) =>
  ruleProblems(featured, { exemplars });

test('one story of the period may stand first on the home page', () => {
  expect(problemsOf(story('mot'), story('hai', { featured: false }))).toEqual([]);
});

test('of two, each names the other, as nobody knows which is meant', () => {
  const problems = problemsOf(story('mot'), story('hai'));
  expect(problems.map(({ file, message }) => [file, message])).toEqual([
    [expect.stringContaining('2023-mot.md'), expect.stringContaining('2023-hai.md')],
    [expect.stringContaining('2023-hai.md'), expect.stringContaining('2023-mot.md')],
  ]);
  for (const { fix } of problems) expect(fix).toBeUndefined();
});

test('one from before the period is not told on the home page', () => {
  const [problem] = problemsOf(story('mot', { date: '2019-05' }));
  expect(problem?.message).toContain('trước giai đoạn');
});
