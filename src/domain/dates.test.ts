import { describe, expect, test } from 'vitest';
import {
  compareDates,
  compareNewestFirst,
  dayAfter,
  firstDay,
  formatDateLong,
  formatDateShort,
  isPartialDate,
  lastDay,
  yearOf,
} from './dates.ts';

describe('isPartialDate', () => {
  test.for(['2023', '2023-04', '2023-04-19', '2024-02-29', '2000-02-29', '2023-12-31'])(
    'accepts %s',
    (date) => {
      expect(isPartialDate(date)).toBe(true);
    },
  );

  test.for([
    '2023-02-29',
    '2100-02-29',
    '2023-04-31',
    '2023-13',
    '2023-00',
    '2023-04-00',
    '2023-4-9',
    '19/4/2023',
    '2023-04-19T00:00',
    '0023',
    '9999',
    '23',
    '',
  ])('refuses %s', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });
});

describe('the span of a date', () => {
  test.for([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-11', '2023-11-01', '2023-11-30'],
    ['2023-04-09', '2023-04-09', '2023-04-09'],
  ] as const)('%s runs from %s to %s', ([date, first, last]) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test('keeps its year', () => {
    expect(['2023', '2023-04', '2023-04-19'].map(yearOf)).toEqual([2023, 2023, 2023]);
  });

  test('of something that is no date is an error', () => {
    expect(() => firstDay('hôm qua')).toThrow(RangeError);
  });
});

describe('order', () => {
  test('puts earlier dates first, and the more exact one first in a tie', () => {
    const dates = ['2023', '2022-06', '2023-12-31', '2023-04-19', '2023-12', '2021'];
    expect(dates.toSorted(compareDates)).toEqual([
      '2021',
      '2022-06',
      '2023-04-19',
      '2023-12-31',
      '2023-12',
      '2023',
    ]);
  });

  test('newest first leaves bare years at the end of their year', () => {
    const dates = ['2022', '2023', '2023-01', '2024', '2023-11-20', '2022-12-31'];
    expect(dates.toSorted(compareNewestFirst)).toEqual([
      '2024',
      '2023-11-20',
      '2023-01',
      '2023',
      '2022-12-31',
      '2022',
    ]);
  });
});

describe('running text', () => {
  test.for([
    ['2023-07-05', 'ngày 05 tháng 7 năm 2023'],
    ['2023-01-10', 'ngày 10 tháng 01 năm 2023'],
    ['2023-02-09', 'ngày 09 tháng 02 năm 2023'],
    ['2023-03-31', 'ngày 31 tháng 3 năm 2023'],
    ['2023-12-01', 'ngày 01 tháng 12 năm 2023'],
    ['2023-02', 'tháng 02 năm 2023'],
    ['2023-09', 'tháng 9 năm 2023'],
    ['2023', 'năm 2023'],
  ] as const)('%s is %s', ([date, text]) => {
    expect(formatDateLong(date)).toBe(text);
  });
});

describe('tables', () => {
  test.for([
    ['2023-07-05', '05/7/2023'],
    ['2023-01-15', '15/01/2023'],
    ['2023-02-02', '02/02/2023'],
    ['2023-10-10', '10/10/2023'],
    ['2023-01', '01/2023'],
    ['2023-09', '9/2023'],
    ['2023', '2023'],
  ] as const)('%s is %s', ([date, text]) => {
    expect(formatDateShort(date)).toBe(text);
  });
});

test('the day after crosses months and years', () => {
  expect(dayAfter('2025-06-30')).toBe('2025-07-01');
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  expect(dayAfter('2025-12-31')).toBe('2026-01-01');
});
