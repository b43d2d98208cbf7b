import { describe, expect, test } from 'vitest';
import { observation, only, record, ruleProblems, type Input } from '../testing/fixtures.ts';
import { figures } from './figures.ts';

type Over = Partial<Input<'indicators'>>;
const problemsOf = (over: Over) =>
  ruleProblems(figures, { indicators: [record('indicators', over)] });

describe('shares', () => {
  test('above 100% are reported with file, year and value', () => {
    const problem = only(problemsOf({ observations: [observation({ year: 2023, value: 100.5 })] }));
    expect(problem.file).toBe('content/chi-tieu/ty-le-thu.json');
    expect(problem.message).toContain('2023');
    expect(problem.message).toContain('100,5%');
  });

  test('of context series too', () => {
    const over: Over = { target: undefined, observations: [observation({ value: 960 })] };
    expect(problemsOf(over)).toHaveLength(1);
  });

  test('of exactly 100% and figures in another unit pass', () => {
    expect(problemsOf({ observations: [observation({ value: 100 })] })).toEqual([]);
    expect(problemsOf({ unit: 'xã', observations: [observation({ value: 960 })] })).toEqual([]);
  });
});

describe('preferred figures', () => {
  const preferred = (year: number) => observation({ year, preferred: true });

  test('are one a year', () => {
    const problem = only(
      problemsOf({ observations: [preferred(2023), preferred(2023), preferred(2024)] }),
    );
    expect(problem.message).toMatch(/2023.*preferred/);
  });

  test('may stand in several years, beside others', () => {
    expect(
      problemsOf({ observations: [preferred(2023), observation({ year: 2023 }), preferred(2024)] }),
    ).toEqual([]);
  });
});

describe('the parts of a whole', () => {
  const parts = (sumsTo: number | undefined, ...values: number[]) =>
    ruleProblems(figures, {
      groups: [record('groups', { sumsTo })],
      indicators: values.map((value, i) =>
        record(
          'indicators',
          { group: 'nhom-thu', target: { comparator: 'exactly', value, by: 2025 } },
          { id: `phan-${i}` },
        ),
      ),
    });

  test('that miss their sum are reported with both sums', () => {
    expect(only(parts(100, 20, 40, 41.5)).message).toMatch(/"Cơ cấu thử".*101,5.*100/);
  });

  test('that make their sum pass, as do groups without one', () => {
    expect(parts(100, 20, 40, 40)).toEqual([]);
    expect(parts(undefined, 20, 40)).toEqual([]);
  });

  test('may all be missing', () => {
    expect(only(parts(100)).file).toBe('content/nhom-chi-tieu.json');
  });
});
