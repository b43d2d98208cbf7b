import { describe, expect, test } from 'vitest';
import { observation, only, record, ruleProblems, type Input } from '../../testing/fixtures.ts';
import { figures } from './figures.ts';

type Over = Partial<Input<'indicators'>>;
const problemsOf = (over: Over) =>
  ruleProblems(figures, { indicators: [record('indicators', over)] });

describe('nought', () => {
  const zero = (over: Parameters<typeof observation>[0] = {}, data: Over = {}) =>
    problemsOf({ ...data, observations: [observation({ value: 0, ...over })] });

  test('is no word for what is not known', () => {
    expect(only(zero()).message).toContain('không ghi 0');
  });

  test('is a figure where a note says so, of a plan, and of growth', () => {
    expect(zero({ note: 'Báo cáo ghi chưa xã nào đạt.' })).toEqual([]);
    expect(zero({ kind: 'plan' })).toEqual([]);
    expect(zero({}, { growth: true })).toEqual([]);
  });

  test('is one where it is the goal, a part of a total, or the best there is', () => {
    expect(zero({}, { target: { comparator: 'atMost', value: 0, by: 2025 } })).toEqual([]);
    expect(zero({ outOf: 23 }, { unit: 'xã' })).toEqual([]);
    expect(zero({}, { direction: 'down', unit: 'vụ' })).toEqual([]);
    expect(zero({}, { direction: 'up', unit: 'vụ' })).toHaveLength(1);
  });
});

describe('a percentage that lost its comma', () => {
  const of = (values: number[], over: Over = {}, note?: string) =>
    problemsOf({
      ...over,
      observations: values.map((value, index) =>
        observation({ value, year: 2021 + index, ...(value > 20 && note ? { note } : {}) }),
      ),
    });

  test.for([
    [[4.1, 5.2, 84], {}],
    [[8.1, 7.9, 84], { target: { comparator: 'moreThan', value: 6, by: 2025 } }],
  ] as const)('is far above the other years: %j', ([values, over]) => {
    expect(only(of([...values], over)).message).toMatch(/dấu thập phân.*"note"/);
  });

  test('is told from what rose, from growth, and from what a note explains', () => {
    expect(of([4, 12, 84])).toEqual([]);
    expect(of([4.1, 12.5, 84])).toEqual([]);
    expect(of([4.1, 84])).toEqual([]);
    expect(of([1.2, 1.5, 25], { growth: true })).toEqual([]);
    expect(of([4.1, 5.2, 84], {}, 'Từ năm ấy làm trên mạng.')).toEqual([]);
    expect(of([84], { target: { comparator: 'moreThan', value: 2, by: 2025 } })).toEqual([]);
  });
});
