import { expect, test } from 'vitest';
import { only, record, ruleProblems, type Input } from '../../testing/fixtures.ts';
import { targets } from './targets.ts';

const setFor = (by: number) =>
  ruleProblems(targets, {
    indicators: [record('indicators', { target: { comparator: 'atLeast', value: 95, by } })],
  });

test.each([2021, 2025])('a target may be set for %i, a year of the plan', (by) => {
  expect(setFor(by)).toEqual([]);
});

test.each([2020, 2026])('a target for %i is outside the plan’s period', (by) => {
  expect(only(setFor(by))).toMatchObject({
    field: 'Mục tiêu › Đến năm',
    message: expect.stringContaining(`năm ${by}, ngoài giai đoạn 2021–2025`),
  });
});

const target = (over: Partial<Input<'indicators'>>) =>
  ruleProblems(targets, { indicators: [record('indicators', over)] });

test('a level that its unit does not allow is refused, but for a rate of growth', () => {
  const high = { target: { comparator: 'atLeast', value: 980, by: 2025 } } as const;
  expect(only(target(high))).toMatchObject({ field: 'Mục tiêu › Mức đặt ra' });
  expect(target({ ...high, growth: true })).toEqual([]);
  expect(target({ ...high, unit: 'xã' })).toEqual([]);
  const range = { comparator: 'between', range: [-1, 9], by: 2025 } as const;
  expect(only(target({ target: { ...range, range: [-1, 9] } })).message).toContain('âm');
});

test('two targets do not stand at one place of the plan', () => {
  const both = [
    record('indicators', { order: 3 }),
    record('indicators', { order: 3 }, { id: 'b' }),
  ];
  expect(only(ruleProblems(targets, { indicators: both }))).toMatchObject({
    file: 'content/chi-tieu/b.json',
    field: 'Thứ tự trong kế hoạch',
  });
});
