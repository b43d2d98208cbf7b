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
});

test('a small percentage without its comma is far from its target', () => {
  const target = { comparator: 'moreThan' as const, value: 2, by: 2025 };
  const of = (value: number) => problemsOf({ target, observations: [observation({ value })] });
  expect(only(of(84)).message).toContain('dấu thập phân');
  expect(of(8.4)).toEqual([]);
});
