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
const INSURED = {
  name: 'Bảo hiểm y tế',
  shortName: 'Bảo hiểm y tế',
  planWords: 'Tỷ lệ dân số có thẻ BHYT trên 95%.',
};
const check = (...list: Partial<Input<'indicators'>>[]) =>
  ruleProblems(targetNames, {
    indicators: list.map((it, i) => record('indicators', it, { id: `muc-${i}` })),
    abbreviations: [record('abbreviations', { id: 'bhyt', short: 'BHYT', full: 'bảo hiểm y tế' })],
  });

test('a target with the name of another is refused, whether the other has it, too, or not', () => {
  expect(only(check(BUDGET, { ...INCOME, name: BUDGET.name }))).toMatchObject({
    field: 'Tên chỉ tiêu',
    message: expect.stringContaining('muc-0.json') as string,
  });
  const together = (shortName: string) =>
    check({ ...BUDGET, group: 'nhom-thu' }, { ...INCOME, shortName, group: 'nhom-thu' });
  expect(only(together(BUDGET.shortName)).field).toBe('Tên ngắn');
  expect(together('Thu ngân sạch')).toEqual([]);
  expect(check(BUDGET, { ...INCOME, shortName: BUDGET.shortName })).toEqual([]);
  const swapped = check({ ...BUDGET, name: INSURED.name }, { ...INSURED, name: BUDGET.name });
  expect(only(swapped).fix).toBeUndefined();
  expect(only(swapped).message).toContain('tên này là của chỉ tiêu khác');
});

test('names in other words than the plan’s, of groups, and of figures that the plan sets no target for may stand', () => {
  expect(check(BUDGET, INCOME)).toEqual([]);
  // The plan has it short, another place of it has the words: together, or scattered.
  for (const planWords of ['Xã có bảo hiểm y tế tốt.', 'Y sĩ, bảo vệ, hiểm họa, kinh tế.'])
    expect(check(INSURED, { ...INCOME, planWords })).toEqual([]);
  expect(
    check(
      { ...BUDGET, name: 'Bảo hiểm y tế' },
      { ...INCOME, planWords: 'Y sĩ, bảo vệ, hiểm họa, kinh tế.' },
    ),
  ).toEqual([]);
  expect(check({ ...BUDGET, name: 'Số thu hằng năm' }, INCOME)).toEqual([]);
  expect(check(BUDGET, { ...INCOME, name: 'Thu ngân sách ở xã', group: 'nhom-thu' })).toEqual([]);
  const context = {
    ...{ target: undefined, measure: undefined, direction: undefined },
    observations: [observation()],
  };
  expect(check(BUDGET, { ...BUDGET, ...context })).toEqual([]);
});
