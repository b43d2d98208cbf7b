import { expect, test } from 'vitest';
import { observation, only, record, ruleProblems, type Input } from '../../testing/fixtures.ts';
import { figureForms } from './figureForms.ts';

const problems = (over: Partial<Input<'indicators'>>) =>
  ruleProblems(figureForms, { indicators: [record('indicators', over)] });
const figures = (...list: Parameters<typeof observation>[0][]) => ({
  observations: list.map(observation),
});
const plan = (planWords: string, unit: string, value: number, over = {}) => ({
  planWords,
  unit,
  target: { comparator: 'atLeast' as const, value, by: 2025 },
  observations: [],
  ...over,
});

test.for<[string, Partial<Input<'indicators'>>, string]>([
  ['a fraction for a percentage', figures({ value: 0.95 }), 'Con số'],
  ['more decimals than anybody counts', figures({ value: 95.123456 }), 'Con số'],
  ['half a year called a whole', figures({ span: '6 tháng' }), 'Loại số'],
  ['a quarter called a whole', figures({ span: 'hết quý III' }), 'Loại số'],
  ['the last quarter called a whole', figures({ span: 'quý IV' }), 'Loại số'],
  ['the year up to June called a whole', figures({ span: 'từ đầu năm đến 30 tháng 6' }), 'Loại số'],
  ['a whole year called a part', figures({ kind: 'partial', span: 'cả năm' }), 'Loại số'],
  [
    'a level that the plan does not name',
    plan('Thu đạt 600 tỷ đồng.', 'tỷ đồng', 500),
    'Mức đặt ra',
  ],
  ['a level found within other words', plan('Mỗi năm triển khai 3 đề án.', 'xã', 5), 'Mức đặt ra'],
  [
    'a level found in syllables alone',
    plan('Ban hành, triển khai 3 đề án.', 'xã', 2),
    'Mức đặt ra',
  ],
  ['a level of something else', plan('Ba thôn, 4 tổ.', 'xã', 3), 'Mức đặt ra'],
  ['a unit that the plan does not name', plan('Thu đạt 600 tỷ đồng.', 'triệu đồng', 600), 'Đơn vị'],
  ['more where less is better', plan('Giảm còn 5%.', '%', 5, { direction: 'down' }), 'Chiều tốt'],
])('%s is refused', ([, over, field]) => {
  const problem = only(problems(over));
  expect(problem.field?.split(' › ').at(-1)).toBe(field);
  expect(problem.fix).toBeUndefined();
});

test.for<[string, Partial<Input<'indicators'>>]>([
  [
    'a small percentage among small ones',
    { ...plan('Dưới 1,5%.', '%', 1.5), ...figures({ value: 0.85 }) },
  ],
  [
    'a small growth where much was planned',
    { ...plan('Tăng 10,7%.', '%', 10.7), ...figures({ value: 0.8 }) },
  ],
  ['a rate with two decimals', figures({ value: 95.25 })],
  ['a level in words beside a year', plan('Đến năm 2025 có hai xã.', 'xã', 2)],
  ['the end of a year', figures({ span: 'cuối năm' })],
  ['the last day of a year', figures({ span: 'đến ngày 31 tháng 12' })],
  ...['hết quý IV', 'hết quý 4', 'cuối quý IV', 'cả bốn quý', 'từ 1 tháng 1 đến 31 tháng 12'].map(
    (span): [string, Partial<Input<'indicators'>>] => [`a year as “${span}”`, figures({ span })],
  ),
  ['a year up to its end', figures({ span: 'từ đầu năm đến hết năm' })],
  ['a level in words further off', plan('Có hai đơn vị cấp xã, 5 thôn.', 'xã', 2)],
  ['a percentage in words', plan('Trên mười phần trăm, 5 xã.', '%', 10)],
  ['a part of a year', figures({ kind: 'partial', span: '6 tháng' })],
  ['a level as the plan has it', plan('Thu đạt 7.000 tỷ đồng.', 'tỷ đồng', 7000)],
  ['a unit for each head', plan('Đạt 60 triệu đồng một năm.', 'triệu đồng/người/năm', 60)],
  [
    'a milestone',
    plan('Đến năm 2024 đạt huyện nâng cao.', 'mốc', 1, {
      measure: 'milestone',
      direction: 'milestone',
      target: { comparator: 'achieved', by: 2024 },
    }),
  ],
])('%s may stand', ([, over]) => {
  expect(problems(over)).toEqual([]);
});
