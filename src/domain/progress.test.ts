import { describe, expect, test } from 'vitest';
import { figure, yearly } from '../testing/fixtures.ts';
import type { Bound } from './format.ts';
import {
  decide,
  decidingFigure,
  hasDecidingFigure,
  missingYears,
  speaksOfDistrict,
  type Comparator,
  type Figure,
  type Measure,
  type Target,
  type Verdict,
} from './progress.ts';

const verdictOf = (measure: Measure, goal: Target, figures: readonly Figure[]): Verdict =>
  decide(measure, goal, figures).verdict;

const target = (comparator: Comparator, value?: number, by = 2025): Target => ({
  comparator,
  value,
  by,
});
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
    ['moreThan', 'atLeast', [51], [], [49]],
    ['moreThan', 'atMost', [], [49, 50], [51]],
    ['moreThan', 'about', [], [], [40, 50, 90]],
    ['atLeast', 'exact', [50, 51], [49.9], []],
    ['atLeast', 'atLeast', [50, 51], [], [49]],
    ['atLeast', 'atMost', [], [49], [51]],
    ['atLeast', 'about', [], [], [40, 50, 90]],
    ['atMost', 'exact', [50, 49], [50.1], []],
    ['atMost', 'atLeast', [], [51], [49]],
    ['atMost', 'atMost', [50, 49], [], [51]],
    ['atMost', 'about', [], [], [40, 50, 90]],
    ['exactly', 'exact', [50], [49.9, 50.1], []],
    ['exactly', 'atLeast', [], [51], [49]],
    ['exactly', 'atMost', [], [49], [51]],
    ['exactly', 'about', [], [], [40, 50, 90]],
    ['between', 'exact', [40, 50, 60], [39.9, 60.1], []],
    ['between', 'atLeast', [], [61], [39, 50]],
    ['between', 'atMost', [], [39], [50, 61]],
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

describe('figures that never decide', () => {
  const doubts: [string, Partial<Figure>][] = [
    ['unverified', { verified: false }],
    ['of a commune', { coverage: 'commune' }],
    ['of a village', { coverage: 'village' }],
    ['of a school', { coverage: 'school' }],
    ['of the province', { coverage: 'province' }],
    ['an estimate', { kind: 'estimate' }],
    ['of part of a year', { kind: 'partial' }],
    ['a plan', { kind: 'plan' }],
  ];

  test.for(doubts)('%s, whatever the measure', ([, doubt]) => {
    const doubtful = (figures: Figure[]) =>
      figures.map((it) => ({ ...it, preferred: true, ...doubt }));
    const verdicts = (value: number): Verdict[] =>
      (['endOfPeriod', 'everyYear', 'yearlyAverage', 'total'] as const).map((measure) =>
        verdictOf(measure, TARGETS['atLeast']!, doubtful(yearly(...Array<number>(5).fill(value)))),
      );
    expect([...verdicts(99), ...verdicts(1)]).toEqual(Array(8).fill('open'));
    expect(verdictOf('milestone', MILESTONE, doubtful([figure({ value: 1 })]))).toBe('open');
    expect(hasDecidingFigure(doubtful(yearly(99)))).toBe(false);
  });

  test('absent ones: nothing known is neither zero nor a miss', () => {
    const measures: Measure[] = ['endOfPeriod', 'everyYear', 'yearlyAverage', 'total', 'milestone'];
    const verdicts = measures.flatMap((measure) =>
      Object.values(TARGETS).map((it) => verdictOf(measure, it, [])),
    );
    expect(new Set(verdicts)).toEqual(new Set(['open']));
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
    ['one year too vague', [...yearly(96, 96, 96, 96), figure({ bound: 'about' })], 'open'],
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
    ['a year "trên"', [...yearly(11, 11, 11, 11), figure({ value: 12, bound: 'atLeast' })], 'met'],
    ['a year "khoảng"', [...yearly(20, 20, 20, 20), figure({ value: 20, bound: 'about' })], 'open'],
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
    ['past a range', TARGETS['between']!, yearly(61), 'missed'],
    ['within a range, years missing', TARGETS['between']!, yearly(50), 'open'],
    ['above by a "trên"', target('moreThan', 50), [figure({ value: 51, bound: 'atLeast' })], 'met'],
  ] as const)('%s', ([, goal, figures, verdict]) => {
    expect(verdictOf('total', goal, figures)).toBe(verdict);
  });
});

describe('milestone', () => {
  test.for([
    ['decided in time', [figure({ year: 2023, value: 1 })], 'met'],
    ['decided in the last year', [figure({ year: 2025, value: 1 })], 'met'],
    ['decided too late', [figure({ year: 2026, value: 1 })], 'open'],
    ['not decided', [figure({ value: 0 })], 'open'],
    ['nothing found', [], 'open'],
  ] as const)('%s', ([, figures, verdict]) => {
    expect(verdictOf('milestone', MILESTONE, figures)).toBe(verdict);
  });
});

describe('two figures for a year', () => {
  const low = figure({ value: 94 });
  const high = figure({ value: 96 });

  test('that disagree decide nothing and leave the year missing', () => {
    expect(decidingFigure([low, high], 2025)).toBeUndefined();
    expect(verdictOf('endOfPeriod', target('atLeast', 95), [low, high])).toBe('open');
    expect(missingYears('endOfPeriod', target('atLeast', 95), [low, high])).toEqual([2025]);
  });

  test('give way to the preferred one', () => {
    const preferred = { ...low, preferred: true };
    expect(decidingFigure([preferred, high], 2025)).toBe(preferred);
    expect(verdictOf('endOfPeriod', target('atLeast', 95), [high, preferred])).toBe('missed');
  });

  test('do not conflict when only one of them can decide', () => {
    expect(decidingFigure([figure({ value: 90, kind: 'estimate' }), high], 2025)).toBe(high);
  });
});

describe('missing years', () => {
  test('are all the years a measure needs', () => {
    const goal = target('atLeast', 95);
    expect(missingYears('everyYear', goal, yearly(95, 96))).toEqual([2023, 2024, 2025]);
    expect(missingYears('endOfPeriod', goal, yearly(95, 96))).toEqual([2025]);
    expect(missingYears('total', target('atLeast', 95, 2022), yearly(95))).toEqual([2022]);
  });

  test('include years known only by an estimate', () => {
    const figures = [...yearly(95, 96, 97, 98), figure({ kind: 'estimate' })];
    expect(missingYears('yearlyAverage', target('atLeast', 95), figures)).toEqual([2025]);
  });
});

test('coverage counts only deciding figures of the plan’s years', () => {
  const inYear = (year: number) => hasDecidingFigure([figure({ year })]);
  expect([2020, 2021, 2025, 2026].map(inYear)).toEqual([false, true, true, false]);
});

test('"chưa có số liệu" is denied by the district’s own results, plans and other areas aside', () => {
  expect(speaksOfDistrict(figure({ kind: 'partial', verified: false }))).toBe(true);
  expect(speaksOfDistrict(figure({ kind: 'plan' }))).toBe(false);
  expect(speaksOfDistrict(figure({ coverage: 'province' }))).toBe(false);
  expect(speaksOfDistrict(figure({ year: 2020 }))).toBe(false);
});
