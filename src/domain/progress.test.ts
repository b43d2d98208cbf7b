import { describe, expect, test } from 'vitest';
import { figure, yearly, PERIOD } from '../testing/fixtures.ts';
import type { Bound } from './format.ts';
import { termOf } from './period.ts';
import {
  compare,
  decide,
  type Comparator,
  type Measure,
  type Target,
  type Verdict,
} from './progress.ts';
import type { Figure, Interval } from './figures.ts';

const verdictOf = (measure: Measure, goal: Target, figures: readonly Figure[]): Verdict =>
  decide(measure, goal, figures, TERM).verdict;

const TERM = termOf(PERIOD);

const target = (comparator: Comparator, value?: number, by = 2025): Target => ({
  comparator,
  value,
  by,
});
const above = (value: number) => figure({ value, bound: 'moreThan' });
const below = (value: number) => figure({ value, bound: 'lessThan' });
const about = (value: number) => figure({ value, bound: 'about' });
const MILESTONE: Target = { comparator: 'achieved', by: 2025 };
const TARGETS: Record<string, Target> = {
  moreThan: target('moreThan', 50),
  atLeast: target('atLeast', 50),
  atMost: target('atMost', 50),
  exactly: target('exactly', 50),
  between: { comparator: 'between', range: [40, 60], by: 2025 },
};

describe('a figure against a target of 50, or of 40–60', () => {
  const cases: [
    comparator: string,
    bound: Bound,
    met: number[],
    missed: number[],
    open: number[],
  ][] = [
    ['moreThan', 'exact', [50.1, 90], [50, 49], []],
    ['moreThan', 'moreThan', [50, 51], [], [49]],
    ['moreThan', 'atLeast', [50.1, 51], [], [49, 50]],
    ['moreThan', 'lessThan', [], [49, 50], [50.1, 51]],
    ['moreThan', 'atMost', [], [49, 50], [50.1, 51]],
    ['moreThan', 'about', [], [], [40, 50, 90]],
    ['atLeast', 'exact', [50, 51], [49.9], []],
    ['atLeast', 'moreThan', [50, 51], [], [49, 49.9]],
    ['atLeast', 'atLeast', [50, 51], [], [49, 49.9]],
    ['atLeast', 'lessThan', [], [49, 50], [50.1, 51]],
    ['atLeast', 'atMost', [], [49, 49.9], [50, 51]],
    ['atLeast', 'about', [], [], [40, 50, 90]],
    ['atMost', 'exact', [50, 49], [50.1], []],
    ['atMost', 'moreThan', [], [50, 51], [49, 49.9]],
    ['atMost', 'atLeast', [], [50.1, 51], [49, 50]],
    ['atMost', 'lessThan', [50, 49], [], [50.1, 51]],
    ['atMost', 'atMost', [50, 49], [], [50.1, 51]],
    ['atMost', 'about', [], [], [40, 50, 90]],
    ['exactly', 'exact', [50, 49.5, 50.49], [49.49, 50.5], []],
    ['exactly', 'moreThan', [], [50.5, 51], [49, 50.4]],
    ['exactly', 'atLeast', [], [50.5, 51], [49, 50.4]],
    ['exactly', 'lessThan', [], [49, 49.5], [49.6, 51]],
    ['exactly', 'atMost', [], [49, 49.4], [49.5, 51]],
    ['exactly', 'about', [], [], [40, 50, 90]],
    ['between', 'exact', [40, 50, 60, 61, 90], [39.9], []],
    ['between', 'moreThan', [40, 50, 61], [], [39]],
    ['between', 'atLeast', [40, 50, 61], [], [39.9]],
    ['between', 'lessThan', [], [39, 40], [41, 61]],
    ['between', 'atMost', [], [39], [40, 61]],
    ['between', 'about', [], [], [39, 50, 90]],
  ];

  test.for(cases)('%s, known as %s', ([comparator, bound, met, missed, open]) => {
    const verdict = (value: number) =>
      verdictOf('endOfPeriod', TARGETS[comparator]!, [figure({ value, bound })]);
    expect({ met: met.map(verdict), missed: missed.map(verdict), open: open.map(verdict) }).toEqual(
      {
        met: met.map(() => 'met'),
        missed: missed.map(() => 'missed'),
        open: open.map(() => 'open'),
      },
    );
  });
});

describe('what is known of a sum or an average against a target of 50, or of 40–60', () => {
  const open: Interval = { low: -Infinity, high: Infinity };
  test.for([
    ['moreThan', { low: 50, high: 60 }, 'open'],
    ['moreThan', { low: 50, high: 60, above: true }, 'met'],
    ['moreThan', { low: 40, high: 50 }, 'missed'],
    ['atLeast', { low: 50, high: 60 }, 'met'],
    ['atLeast', { low: 40, high: 50 }, 'open'],
    ['atLeast', { low: 40, high: 50, below: true }, 'missed'],
    ['atLeast', { low: 40, high: 49 }, 'missed'],
    ['atMost', { low: 40, high: 50 }, 'met'],
    ['atMost', { low: 50, high: 60 }, 'open'],
    ['atMost', { low: 50, high: 60, above: true }, 'missed'],
    ['exactly', { low: 50, high: 50 }, 'met'],
    ['exactly', { low: 50, high: 60 }, 'open'],
    ['exactly', { low: 49.6, high: 50.4 }, 'met'],
    ['exactly', { low: 50, high: 60, above: true }, 'open'],
    ['exactly', { low: 50.5, high: 60 }, 'missed'],
    ['between', { low: 40, high: 60 }, 'met'],
    ['between', { low: 40, high: 61 }, 'met'],
    ['between', { low: 39, high: 61 }, 'open'],
    ['between', { low: 39, high: 40, below: true }, 'missed'],
    ['moreThan', open, 'open'],
    ['atMost', open, 'open'],
    ['between', open, 'open'],
  ] as const)('%s: %o is %s', ([comparator, known, verdict]) => {
    expect(compare(known, TARGETS[comparator]!)).toBe(verdict);
  });

  test('a milestone is decided or open, never missed', () => {
    expect(compare({ low: 1, high: 1 }, MILESTONE)).toBe('met');
    expect(compare({ low: 0, high: 0 }, MILESTONE)).toBe('open');
  });
});

describe('end of the period', () => {
  test('looks at the target year only', () => {
    const figures = [figure({ year: 2024, value: 99 }), figure({ year: 2026, value: 99 })];
    expect(verdictOf('endOfPeriod', target('atLeast', 95), figures)).toBe('open');
    expect(verdictOf('endOfPeriod', target('atLeast', 95, 2024), figures)).toBe('met');
  });
});

describe('every year', () => {
  const goal = target('atLeast', 95);
  test.for([
    ['all known and met', yearly(95, 96, 97, 98, 99), 'met'],
    ['one known miss', yearly(95, 96, 94, 98, 99), 'missed'],
    ['one known miss among missing years', yearly(96, 90), 'missed'],
    ['one year missing', yearly(95, 96, 97, 98), 'open'],
    ['a miss before the period', [figure({ year: 2020, value: 1 }), ...yearly(96)], 'open'],
    ['one year too vague', [...yearly(96, 96, 96, 96), about(96)], 'open'],
  ] as const)('%s', ([, figures, verdict]) => {
    expect(verdictOf('everyYear', goal, figures)).toBe(verdict);
  });

  test('ends with the target year', () => {
    expect(verdictOf('everyYear', target('atLeast', 95, 2023), yearly(95, 96, 97))).toBe('met');
  });
});

describe('yearly average', () => {
  const growth = target('moreThan', 10.7);
  test.for([
    ['7, 11,2 and 13 in three of five years', yearly(7, 11.2, 13), 'open'],
    ['three huge years of five', yearly(900, 900, 900), 'open'],
    ['five years above on average', yearly(7, 11.2, 13, 12, 14), 'met'],
    ['five years below on average', yearly(7, 11.2, 13, 8, 9), 'missed'],
    ['a year "trên"', [...yearly(11, 11, 11, 11), above(12)], 'met'],
    ['10,7 by a "trên"', [...yearly(10.7, 10.7, 10.7, 10.7), above(10.7)], 'met'],
    ['a year "khoảng"', [...yearly(20, 20, 20, 20), about(20)], 'open'],
    ['a year "dưới"', [...yearly(5, 5, 5, 5), below(6)], 'missed'],
    ['10,7 each year', yearly(10.7, 10.7, 10.7, 10.7, 10.7), 'missed'],
  ] as const)('%s', ([, figures, verdict]) => {
    expect(verdictOf('yearlyAverage', growth, figures)).toBe(verdict);
  });
});

describe('total over the period', () => {
  test.for([
    ['all years, reached', target('atLeast', 50), yearly(10, 10, 10, 10, 10), 'met'],
    ['all years, short', target('atLeast', 50), yearly(10, 10, 10, 10, 9), 'missed'],
    ['reached before the end', target('atLeast', 50), yearly(30, 20), 'met'],
    ['not yet reached', target('atLeast', 50), yearly(30, 19), 'open'],
    ['over the limit before the end', target('atMost', 50), yearly(30, 21), 'missed'],
    ['under the limit so far', target('atMost', 50), yearly(30, 20), 'open'],
    ['under the limit in the end', target('atMost', 50), yearly(10, 10, 10, 10, 10), 'met'],
    ['past an exact figure', target('exactly', 50), yearly(51), 'missed'],
    ['at an exact figure, years missing', target('exactly', 50), yearly(50), 'open'],
    ['past a range', TARGETS['between']!, yearly(61), 'met'],
    ['below a range, years missing', TARGETS['between']!, yearly(39), 'open'],
    ['above by a "trên"', target('moreThan', 50), [above(50)], 'met'],
    ['over the limit by a "trên"', target('atMost', 50), [above(50)], 'missed'],
    ['reached beside a "khoảng"', target('atLeast', 50), [...yearly(50), about(5)], 'met'],
    ['reached beside a "dưới"', target('atLeast', 50), [...yearly(50), below(5)], 'met'],
    ['not reached by a "khoảng"', target('atLeast', 50), [...yearly(49), about(5)], 'open'],
    [
      'under the limit with a "dưới"',
      target('atMost', 50),
      [...yearly(9, 9, 9, 9), below(9)],
      'met',
    ],
    ['short with a "dưới"', target('atLeast', 50), [...yearly(9, 9, 9, 9), below(9)], 'missed'],
    ['decimals that make the sum', target('exactly', 0.6), yearly(0.1, 0.2, 0.3, 0, 0), 'met'],
    ['decimals that are no more', target('moreThan', 0.3), yearly(0.1, 0.2, 0, 0, 0), 'missed'],
  ] as const)('%s', ([, goal, figures, verdict]) => {
    expect(verdictOf('total', goal, figures)).toBe(verdict);
  });
});

describe('milestone', () => {
  test.for([
    ['decided in time', [figure({ year: 2023, value: 1 })], 'met'],
    ['decided in the last year', [figure({ year: 2025, value: 1 })], 'met'],
    ['decided too late', [figure({ year: 2026, value: 1 })], 'open'],
    ['decided before the period', [figure({ year: 2020, value: 1 })], 'open'],
    [
      'vaguely decided',
      [about(1), above(1), below(1)].map((it, i) => ({ ...it, year: 2021 + i })),
      'open',
    ],
    [
      'decided by one source, denied by another',
      [figure({ value: 1 }), figure({ value: 0 })],
      'open',
    ],
    [
      'decided by the preferred source',
      [figure({ value: 1, preferred: true }), figure({ value: 0 })],
      'met',
    ],
    [
      'denied first, decided later',
      [figure({ year: 2021, value: 0 }), figure({ value: 1 })],
      'met',
    ],
    ['not decided', [figure({ value: 0 })], 'open'],
    ['nothing found', [], 'open'],
  ] as const)('%s', ([, figures, verdict]) => {
    expect(verdictOf('milestone', MILESTONE, figures)).toBe(verdict);
  });

  test('is looked for up to its own year', () => {
    const late = [figure({ year: 2024, value: 1 })];
    expect(verdictOf('milestone', { comparator: 'achieved', by: 2023 }, late)).toBe('open');
    expect(verdictOf('milestone', { comparator: 'achieved', by: 2024 }, late)).toBe('met');
  });
});

test('five years of 0,11 are not more than 0,11 on average', () => {
  const figures = yearly(0.11, 0.11, 0.11, 0.11, 0.11);
  expect(verdictOf('yearlyAverage', target('moreThan', 0.11), figures)).toBe('missed');
});
