import { expect, test } from 'vitest';
import { only, record, ruleProblems } from '../../testing/fixtures.ts';
import { targetYears } from './targetYears.ts';

const setFor = (by: number) =>
  ruleProblems(targetYears, {
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
