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

test.for([
  ['huan-chuong', 'nhà nước', 'organisation', undefined],
  ['giay-khen', 'xã', 'organisation', undefined],
  ['to-chuc', 'tỉnh', '2022', 'law: organisation'],
] as const)('an award of group %s and level %s is not of law %s', ([group, level, law, fix]) => {
  const awards = [record('awards', { group, level })];
  const exemplars = [record('exemplars', { commendations: [commendation({ law })] })];
  const problem = only(ruleProblems(awardLevels, { awards, exemplars }));
  expect(problem.field).toBe('Khen thưởng › mục 1 › Theo luật');
  expect(problem.fix).toBe(fix);
});

test.for([
  ['to-chuc', 'tỉnh', 'organisation'],
  ['bang-khen', 'bộ, tỉnh', 'organisation'],
  ['huan-chuong', 'nhà nước', '2003'],
] as const)('one of group %s and level %s may be of law %s', ([group, level, law]) => {
  const awards = [record('awards', { group, level })];
  const exemplars = [record('exemplars', { commendations: [commendation({ law })] })];
  expect(ruleProblems(awardLevels, { awards, exemplars })).toEqual([]);
});

test.for([
  ['Đơn vị quyết thắng', 'danh-hieu-thi-dua', 'bộ, tỉnh', 0],
  ['Chiến sĩ tiên tiến', 'danh-hieu-thi-dua', 'cơ sở', 0],
  ['Giải thưởng Thử', 'giai-thuong', 'tỉnh', 0],
  ['Huy chương Thử', 'huy-chuong', 'Nhà nước', 1],
  ['Giải thưởng Nhà nước', 'giai-thuong', 'Nhà nước', 1],
  ['Lao động tiên tiến', 'danh-hieu-thi-dua', 'cơ sở', 1],
] as const)(
  '%s (%s, %s) by the rules of an organisation: %i faults',
  ([name, group, level, count]) => {
    const awards = [record('awards', { name, group, level })];
    const exemplars = [
      record('exemplars', { commendations: [commendation({ law: 'organisation' })] }),
    ];
    expect(ruleProblems(awardLevels, { awards, exemplars })).toHaveLength(count);
  },
);
