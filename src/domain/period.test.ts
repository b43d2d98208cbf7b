import { expect, test } from 'vitest';
import { baselineYear, inPeriod, periodSpan, yearsOf } from './period.ts';

const PERIOD = { from: 2026, to: 2030 };

test('a period has all its years, and the year before as its baseline', () => {
  expect(yearsOf(PERIOD)).toEqual([2026, 2027, 2028, 2029, 2030]);
  expect(baselineYear(PERIOD)).toBe(2025);
  expect([2025, 2026, 2030, 2031].map((year) => inPeriod(year, PERIOD))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(periodSpan(PERIOD)).toBe('2026–2030');
});
