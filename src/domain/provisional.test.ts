import { describe, expect, test } from 'vitest';
import { figure, PERIOD, yearly } from '../testing/fixtures.ts';
import type { Figure } from './figures.ts';
import { termOf } from './period.ts';
import type { Comparator, Measure, Target } from './progress.ts';
import { provisionalPhrase } from './provisional.ts';

const TERM = termOf(PERIOD, '2025-06-30');
const goal = (comparator: Comparator, value: number): Target => ({ comparator, value, by: 2025 });
const say = (measure: Measure, target: Target, figures: readonly Figure[], unit = '%') =>
  provisionalPhrase(measure, target, unit, figures, TERM)?.replaceAll('\u00a0', ' ');
const estimate = (year: number, value: number, over: Partial<Figure> = {}) =>
  figure({ year, value, kind: 'estimate', ...over });

describe('an average so far', () => {
  const growth = goal('moreThan', 10.7);

  test('says how many years of which kinds, and how it was taken', () => {
    expect(
      say('yearlyAverage', growth, [...yearly(7), estimate(2022, 11.2), estimate(2023, 13)]),
    ).toBe(
      'Tạm tính: bình quân 10,4% sau ba năm 2021–2023 (một số thực hiện, hai số ước; trung bình cộng; mục tiêu trên 10,7%).',
    );
  });

  test('names years with a gap one by one', () => {
    expect(say('yearlyAverage', growth, [...yearly(7), estimate(2023, 13)])).toContain(
      'hai năm 2021 và 2023',
    );
  });

  test('says nothing by one year, a vague figure, a part of a year or a dispute', () => {
    expect(say('yearlyAverage', growth, yearly(7))).toBeUndefined();
    expect(
      say('yearlyAverage', growth, [...yearly(7), estimate(2022, 9, { bound: 'about' })]),
    ).toBeUndefined();
    expect(
      say('yearlyAverage', growth, [...yearly(7), estimate(2022, 9, { kind: 'partial' })]),
    ).toBeUndefined();
    const disputed = [figure({ year: 2022, value: 8 }), figure({ year: 2022, value: 9 })];
    expect(say('yearlyAverage', growth, [...yearly(7), ...disputed])).toBeUndefined();
  });
});

test('an estimate gives way to results that differ only in their bound', () => {
  const growth = goal('moreThan', 10.7);
  const results = [
    figure({ year: 2022, value: 11, bound: 'atLeast' }),
    figure({ year: 2022, value: 12 }),
  ];
  const said = (...figures: Figure[]) =>
    say('yearlyAverage', growth, [...yearly(7), estimate(2022, 9), ...figures]);
  expect(said(...results)).toContain('bình quân 9,5% sau hai năm 2021–2022 (hai số thực hiện;');
  expect(said(...results, figure({ year: 2022, value: 13 }))).toBeUndefined();
  expect(said()).toContain('bình quân 8%');
});

test('of estimates that can both be true the more precise one is used', () => {
  const target = goal('atLeast', 100);
  const about = estimate(2023, 40, { bound: 'about' });
  expect(say('endOfPeriod', target, [about, estimate(2023, 41)])).toContain('Tạm tính: 41%');
  expect(say('endOfPeriod', target, [about, estimate(2023, 50)])).toBeUndefined();
  expect(say('endOfPeriod', target, [estimate(2023, 41, { cumulative: true })])).toBeUndefined();
});

test('a sum so far names its years, without an average', () => {
  expect(
    say('total', goal('atLeast', 7000), [...yearly(900), estimate(2022, 1100)], 'tỷ đồng'),
  ).toBe(
    'Tạm tính: cộng được 2.000 tỷ đồng sau hai năm 2021–2022 (một số thực hiện, một số ước; mục tiêu ít nhất 7.000 tỷ đồng).',
  );
});

describe('a level so far', () => {
  test('is a share of its target, with the doubt about scope in the same sentence', () => {
    const doubtful = estimate(2022, 101.1, { scopeDoubt: 'phạm vi còn chưa rõ' });
    expect(say('endOfPeriod', goal('atLeast', 120), [doubtful], 'triệu đồng/ha/năm')).toBe(
      'Tạm tính: 101,1 triệu đồng/ha/năm năm 2022 (số ước), bằng 84% mục tiêu, phạm vi còn chưa rõ; mục tiêu ít nhất 120 triệu đồng/ha/năm.',
    );
  });

  test('keeps the word of its bound, true after rounding, and never rounds up to the whole', () => {
    const below = estimate(2023, 400, { bound: 'lessThan' });
    expect(say('endOfPeriod', goal('atLeast', 600), [below], 'tỷ đồng')).toContain(
      'dưới 67% mục tiêu',
    );
    const above = estimate(2023, 400, { bound: 'moreThan' });
    expect(say('endOfPeriod', goal('atLeast', 600), [above], 'tỷ đồng')).toContain(
      'trên 66% mục tiêu',
    );
    expect(say('endOfPeriod', goal('atLeast', 1000), [estimate(2023, 997)])).toContain(
      'bằng 99,7%',
    );
  });

  test.for([
    ['a level that is to fall', goal('atMost', 12)],
    ['a number to be equalled', goal('exactly', 32)],
    ['a range', { comparator: 'between', range: [10, 15], by: 2025 } as Target],
  ] as const)('has no share of %s', ([, target]) => {
    const sentence = say('endOfPeriod', target, [estimate(2023, 11)]);
    expect(sentence).toContain('11%');
    expect(sentence).not.toMatch(/bằng \d+% mục tiêu/);
  });

  test('rests on the unit alone, on a whole year, and on an estimate', () => {
    const level = (it: Figure) => say('endOfPeriod', goal('atLeast', 50), [it]);
    expect(level(estimate(2023, 40, { coverage: 'commune' }))).toBeUndefined();
    expect(level(estimate(2025, 40))).toBeUndefined();
    expect(level(estimate(2020, 40))).toBeUndefined();
    expect(level(estimate(2023, 40, { verified: false }))).toBeUndefined();
    expect(level(figure({ year: 2023, value: 40 }))).toBeUndefined();
  });
});

test('a milestone has no provisional words', () => {
  expect(
    say('milestone', { comparator: 'achieved', by: 2025 }, [estimate(2023, 1)], 'mốc'),
  ).toBeUndefined();
});
