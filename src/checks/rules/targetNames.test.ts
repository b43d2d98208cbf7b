import { expect, test } from 'vitest';
import { observation, only, record, ruleProblems, type Input } from '../../testing/fixtures.ts';
import { targetNames } from './targetNames.ts';

const BUDGET = {
  name: 'Thu ngân sách trên địa bàn',
  shortName: 'Thu ngân sách',
  planWords: 'Thu ngân sách trên địa bàn đạt 600 tỷ đồng.',
};
const INCOME = {
  name: 'Thu nhập bình quân đầu người',
  shortName: 'Thu nhập',
  planWords: 'Thu nhập bình quân đầu người đạt trên 70 triệu đồng.',
};
const check = (...list: Partial<Input<'indicators'>>[]) =>
  ruleProblems(targetNames, {
    indicators: list.map((it, i) => record('indicators', it, { id: `muc-${i}` })),
  });

test('a target with the name of another is refused, whether the other has it, too, or not', () => {
  expect(only(check(BUDGET, { ...INCOME, name: BUDGET.name }))).toMatchObject({
    field: 'Tên chỉ tiêu',
    message: expect.stringContaining('muc-0.json') as string,
  });
  expect(only(check(BUDGET, { ...INCOME, shortName: BUDGET.shortName })).field).toBe('Tên ngắn');
  const swapped = check({ ...BUDGET, name: INCOME.name }, { ...INCOME, name: BUDGET.name });
  expect(swapped.map(({ fix }) => fix)).toEqual([undefined, undefined]);
  expect(swapped[0]?.message).toContain('tên này là của chỉ tiêu khác');
});

test('names in other words than the plan’s, of groups, and of figures that the plan sets no target for may stand', () => {
  expect(check(BUDGET, INCOME)).toEqual([]);
  expect(check({ ...BUDGET, name: 'Số thu hằng năm' }, INCOME)).toEqual([]);
  expect(check(BUDGET, { ...INCOME, name: 'Thu ngân sách ở xã', group: 'nhom-thu' })).toEqual([]);
  const context = {
    ...{ target: undefined, measure: undefined, direction: undefined },
    observations: [observation()],
  };
  expect(check(BUDGET, { ...BUDGET, ...context })).toEqual([]);
});
