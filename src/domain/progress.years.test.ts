/** Which figures decide, and which years have none. */
import { describe, expect, test } from 'vitest';
import { figure, yearly, PERIOD } from '../testing/fixtures.ts';
import { coveredYears, decidingFigure, speaksOfUnit, type Figure } from './figures.ts';
import { termOf } from './period.ts';
import { decide, disputedYears, missingYears, type Measure, type Target } from './progress.ts';

const TERM = termOf(PERIOD);
const GOAL: Target = { comparator: 'atLeast', value: 95, by: 2025 };
const MILESTONE: Target = { comparator: 'achieved', by: 2025 };
const MEASURES: Measure[] = ['endOfPeriod', 'everyYear', 'yearlyAverage', 'total'];
const verdictsOf = (figures: readonly Figure[], goal = GOAL) =>
  new Set(MEASURES.map((measure) => decide(measure, goal, figures, TERM).verdict));

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
    ['a running total of several years', { cumulative: true }],
  ];

  test.for(doubts)('%s, whatever the measure', ([, doubt]) => {
    const doubtful = (...values: number[]) =>
      yearly(...values).map((it) => ({ ...it, preferred: true, ...doubt }));
    for (const value of [1, 999])
      expect(verdictsOf(doubtful(value, value, value, value, value))).toEqual(new Set(['open']));
    expect(decide('milestone', MILESTONE, doubtful(1, 1, 1, 1, 1), TERM).verdict).toBe('open');
    expect(coveredYears(doubtful(99), TERM)).toEqual([]);
  });

  test('absent ones: nothing known is neither zero nor a miss', () => {
    const goals: Target[] = [
      GOAL,
      { ...GOAL, comparator: 'moreThan' },
      { ...GOAL, comparator: 'atMost' },
      { ...GOAL, comparator: 'exactly' },
      { comparator: 'between', range: [40, 60], by: 2025 },
    ];
    for (const goal of goals) expect(verdictsOf([], goal)).toEqual(new Set(['open']));
    expect(decide('milestone', MILESTONE, [], TERM).verdict).toBe('open');
  });
});

describe('two figures for a year', () => {
  const low = figure({ value: 94 });
  const high = figure({ value: 96 });

  test('that disagree decide nothing; the year is disputed and not missing', () => {
    expect(decidingFigure([low, high], 2025)).toBeUndefined();
    expect(decide('endOfPeriod', GOAL, [low, high], TERM).verdict).toBe('open');
    expect(missingYears('endOfPeriod', GOAL, [low, high], TERM)).toEqual([]);
    expect(disputedYears('endOfPeriod', GOAL, [low, high], TERM)).toEqual([2025]);
    const preferred = { ...high, preferred: true };
    expect(disputedYears('endOfPeriod', GOAL, [low, preferred], TERM)).toEqual([]);
    expect(disputedYears('endOfPeriod', GOAL, [low], TERM)).toEqual([]);
    expect(coveredYears([low, high], TERM)).toEqual([]);
  });

  test('that agree decide as one', () => {
    const figures = [high, { ...high }];
    expect(decidingFigure(figures, 2025)).toBe(high);
    expect(decide('endOfPeriod', GOAL, figures, TERM)).toEqual({ verdict: 'met', basis: [high] });
    expect(decide('total', GOAL, figures, TERM).amount).toMatchObject({ low: 96 });
    expect(coveredYears(figures, TERM)).toEqual([2025]);
  });

  test('that can both be true decide by the more precise one', () => {
    const vague = figure({ value: 95, bound: 'atLeast' });
    expect(decide('endOfPeriod', GOAL, [vague, high], TERM)).toEqual({
      verdict: 'met',
      basis: [high],
    });
    expect(disputedYears('endOfPeriod', GOAL, [vague, high], TERM)).toEqual([]);
    expect(missingYears('endOfPeriod', GOAL, [vague, high], TERM)).toEqual([]);
  });

  test('that contradict each other only by their bounds are disputed', () => {
    const above = figure({ value: 97, bound: 'atLeast' });
    expect(decide('endOfPeriod', GOAL, [above, high], TERM).verdict).toBe('open');
    expect(disputedYears('endOfPeriod', GOAL, [above, high], TERM)).toEqual([2025]);
    expect(missingYears('endOfPeriod', GOAL, [above, high], TERM)).toEqual([]);
  });

  test('give way to the preferred one', () => {
    const preferred = { ...low, preferred: true };
    expect(decidingFigure([preferred, high], 2025)).toBe(preferred);
    expect(decide('endOfPeriod', GOAL, [high, preferred], TERM).verdict).toBe('missed');
  });

  test('are not settled by a preferred one that may not decide', () => {
    const estimate = figure({ value: 95, kind: 'estimate', preferred: true });
    expect(decidingFigure([low, high, estimate], 2025)).toBeUndefined();
  });

  test('do not conflict when only one of them can decide', () => {
    expect(decidingFigure([figure({ value: 90, kind: 'estimate' }), high], 2025)).toBe(high);
  });
});

describe('what a verdict rests on', () => {
  test('is the figure of the year, the known miss, or the decision', () => {
    const figures = yearly(96, 90, 97, 98, 99);
    expect(decide('endOfPeriod', GOAL, figures, TERM)).toEqual({
      verdict: 'met',
      basis: [figures[4]],
    });
    expect(decide('everyYear', GOAL, figures, TERM)).toEqual({
      verdict: 'missed',
      basis: [figures[1]],
    });
    const decision = figure({ year: 2022, value: 1 });
    expect(decide('milestone', MILESTONE, [decision], TERM)).toEqual({
      verdict: 'met',
      basis: [decision],
    });
  });

  test('is every year, with the average or the sum', () => {
    const figures = yearly(10, 20, 30, 40, 50);
    expect(decide('yearlyAverage', GOAL, figures, TERM)).toMatchObject({
      basis: figures,
      amount: { low: 30, high: 30 },
    });
    expect(decide('total', GOAL, figures, TERM)).toMatchObject({
      basis: figures,
      amount: { low: 150, high: 150 },
    });
  });

  test('is a sum without an upper end while years are missing, and no average', () => {
    expect(decide('total', GOAL, yearly(10, 20), TERM).amount).toMatchObject({
      low: 30,
      high: Infinity,
    });
    expect(decide('yearlyAverage', GOAL, yearly(10, 20), TERM)).not.toHaveProperty('amount');
  });

  test('is above its lower end where a year is known as "trên"', () => {
    const figures = [...yearly(10, 10, 10, 10), figure({ value: 10, bound: 'moreThan' })];
    for (const measure of ['yearlyAverage', 'total'] as const)
      expect(decide(measure, GOAL, figures, TERM).amount).toMatchObject({
        above: true,
        high: Infinity,
      });
  });
});

describe('missing years', () => {
  test('are all the years a measure needs', () => {
    expect(missingYears('everyYear', GOAL, yearly(95, 96), TERM)).toEqual([2023, 2024, 2025]);
    expect(missingYears('endOfPeriod', GOAL, yearly(95, 96), TERM)).toEqual([2025]);
    expect(missingYears('total', { ...GOAL, by: 2022 }, yearly(95), TERM)).toEqual([2022]);
  });

  test('include years known only by an estimate', () => {
    const figures = [...yearly(95, 96, 97, 98), figure({ kind: 'estimate' })];
    expect(missingYears('yearlyAverage', GOAL, figures, TERM)).toEqual([2025]);
  });

  test('are none for a milestone, which wants a document', () => {
    expect(missingYears('milestone', MILESTONE, [figure({ year: 2022, value: 1 })], TERM)).toEqual(
      [],
    );
    expect(missingYears('milestone', MILESTONE, [], TERM)).toEqual([]);
  });
});

test('covered years are the plan’s years with a deciding figure', () => {
  const figures = [2020, 2021, 2023, 2025, 2026].map((year) => figure({ year }));
  expect(coveredYears([...figures, figure({ year: 2024, kind: 'estimate' })], TERM)).toEqual([
    2021, 2023, 2025,
  ]);
  expect(coveredYears([], TERM)).toEqual([]);
});

test('"chưa có số liệu" is denied by the district’s own results, plans and other areas aside', () => {
  expect(speaksOfUnit(figure({ kind: 'partial', verified: false }), TERM)).toBe(true);
  expect(speaksOfUnit(figure({ kind: 'plan' }), TERM)).toBe(false);
  expect(speaksOfUnit(figure({ coverage: 'province' }), TERM)).toBe(false);
  expect(speaksOfUnit(figure({ year: 2020 }), TERM)).toBe(false);
  expect(speaksOfUnit(figure({ year: 2026 }), TERM)).toBe(false);
});
