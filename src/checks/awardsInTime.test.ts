import { expect, test } from 'vitest';
import { commendation, only, record, ruleProblems, type Input } from '../testing/fixtures.ts';
import { districtAwards } from './districtAwards.ts';

const problemsOf = (
  over: Parameters<typeof commendation>[0],
  award: Partial<Input<'awards'>> = {},
) =>
  ruleProblems(districtAwards, {
    awards: [record('awards', award)],
    bodies: [
      record('bodies'),
      record('bodies', { id: 'ban-tinh', name: 'Ban Thử tỉnh', level: 'tinh' }),
    ],
    exemplars: [record('exemplars', { commendations: [commendation(over)] })],
  });

test.for([
  ['by its level', { level: 'huyen' }, {}],
  ['by the body that decided', { decidedBy: 'ban-thu' }, {}],
  ['by the award itself', {}, { to: '2025-06-30' }],
] as const)('a district award after the district, known %s, is an error', ([, over, award]) => {
  for (const date of ['2025-07-01', '2025-07', '2026']) {
    const problem = only(problemsOf({ ...over, date }, award));
    expect(problem).toMatchObject({
      file: 'content/guong-dien-hinh/2023-dap-duong-thu.md',
      field: 'Khen thưởng › Ngày',
    });
    expect(problem.message).toContain(date);
  }
});

test('one of the last day, of a year that may precede it, or of no known day passes', () => {
  for (const date of ['2025-06-30', '2025-06', '2025', undefined])
    expect(problemsOf({ level: 'huyen', date })).toEqual([]);
});

test('awards of other levels go on', () => {
  expect(problemsOf({ level: 'tinh', decidedBy: 'ban-tinh', date: '2025-08' })).toEqual([]);
  expect(problemsOf({ date: '2025-08' })).toEqual([]);
});
