import { expect, test } from 'vitest';
import {
  baselineYear,
  inPeriod,
  isOver,
  partYearOf,
  periodSpan,
  termOf,
  wholeYears,
  yearsOf,
} from './period.ts';

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

test.for([
  ['a unit that stands', undefined, '2030-12-31', [2026, 2027, 2028, 2029, 2030], undefined],
  [
    'one that outlives the period',
    '2031-05-01',
    '2030-12-31',
    [2026, 2027, 2028, 2029, 2030],
    undefined,
  ],
  ['one that ends within a year', '2030-06-30', '2030-06-30', [2026, 2027, 2028, 2029], 2030],
  ['one that ends a day early', '2030-12-30', '2030-12-30', [2026, 2027, 2028, 2029], 2030],
  ['one that ends with a year', '2029-12-31', '2029-12-31', [2026, 2027, 2028, 2029], undefined],
  ['one that ends in the first year', '2026-06-30', '2026-06-30', [], 2026],
] as const)('the term of %s', ([, unitEnd, end, whole, part]) => {
  const term = termOf(PERIOD, unitEnd);
  expect(term).toMatchObject({ start: '2026-01-01', end, cutShort: end !== '2030-12-31' });
  expect(wholeYears(term)).toEqual(whole);
  expect(partYearOf(term)).toBe(part);
});

test('a term is over from the day after its last', () => {
  expect(isOver(termOf(PERIOD), '2030-12-31')).toBe(false);
  expect(isOver(termOf(PERIOD), '2031-01-01')).toBe(true);
  expect(isOver(termOf(PERIOD, '2028-06-30'), '2028-07-01')).toBe(true);
});
