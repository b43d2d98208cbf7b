import { expect, test } from 'vitest';
import { commendation, only, record, ruleProblems, type Input } from '../../testing/fixtures.ts';
import { awardLevels } from './awardLevels.ts';

type Over = Parameters<typeof commendation>[0] & object;

const problemsOf = (level: string, over: Over, bodyLevel: Input<'bodies'>['level'] = 'tinh') =>
  ruleProblems(awardLevels, {
    awards: [record('awards', { level })],
    bodies: [record('bodies', { level: bodyLevel })],
    exemplars: [record('exemplars', { commendations: [commendation(over)] })],
  });

test.for([
  ['Chính phủ', 'tinh'],
  ['nhà nước', 'xa'],
  ['tỉnh', 'xa'],
  ['xã', 'trung-uong'],
  ['huyện', 'tinh'],
] as const)('an award of level %s is not decided at level %s', ([level, stated]) => {
  const problem = only(problemsOf(level, { level: stated }));
  expect(problem.field).toBe('Khen thưởng › mục 1 › Cấp');
  expect(problem.message).toMatch(/thuộc cấp.*xem lại danh hiệu, hoặc ghi level: /);
  expect(problem).not.toHaveProperty('fix');
});

test.for([
  ['chính phủ', 'tinh'],
  ['xã', 'trung-uong'],
  ['bộ, tỉnh', 'xa'],
] as const)('an award of level %s is not decided by a body of level %s', ([level, body]) => {
  const problem = only(problemsOf(level, { decidedBy: 'ban-thu' }, body));
  expect(problem.field).toBe('Khen thưởng › mục 1 › Cơ quan quyết định');
  expect(problem.message).toMatch(/không có thẩm quyền/);
});

test.for([
  ['bộ, tỉnh', 'tinh', 'tinh'],
  ['bộ, tỉnh', 'quan-khu', 'khac'],
  ['chính phủ', 'trung-uong', 'trung-uong'],
  ['xã', 'xa', 'xa'],
  ['cơ sở', 'co-so', 'huyen'],
] as const)('level %s, stated %s, decided by %s fits', ([level, stated, body]) => {
  expect(problemsOf(level, { level: stated, decidedBy: 'ban-thu' }, body)).toEqual([]);
});

test('nothing is said where neither is known', () => {
  expect(problemsOf('xã', {})).toEqual([]);
});
