/** The amounts that a verdict names. */
import { describe, expect, test } from 'vitest';
import { figure, yearly, SCOPE } from '../testing/fixtures.ts';
import { formatQuantity } from './format.ts';
import { judge } from './outcome.ts';
import type { Comparator, Target } from './progress.ts';

describe('an amount in words', () => {
  const above = (value: number) => figure({ value, bound: 'moreThan' });
  const below = (value: number) => figure({ value, bound: 'lessThan' });
  const goal = (comparator: Comparator, value: number): Target => ({ comparator, value, by: 2025 });

  test.for([
    ['exact', 'total', goal('atLeast', 50), yearly(10, 10, 10, 10, 15), 'là 55\u00a0xã;'],
    ['so far', 'total', goal('atLeast', 50), yearly(30, 25), 'là ít nhất 55\u00a0xã;'],
    ['"trên"', 'total', goal('moreThan', 50), [above(50)], 'là trên 50\u00a0xã;'],
    ['"trên" over the limit', 'total', goal('atMost', 50), [above(50)], 'là trên 50\u00a0xã;'],
    [
      'two decimals',
      'yearlyAverage',
      goal('moreThan', 1),
      yearly(3, 3, 3, 3, 3.04),
      '3,008\u00a0xã;',
    ],
    [
      '"trên" on average',
      'yearlyAverage',
      goal('moreThan', 10),
      [...yearly(10, 10, 10, 10), above(10)],
      'là trên 10\u00a0xã;',
    ],
    [
      '"dưới" on average',
      'yearlyAverage',
      goal('atMost', 10),
      [...yearly(10, 10, 10, 10), below(9)],
      'là dưới 9,8\u00a0xã;',
    ],
    [
      '"không quá" on average',
      'yearlyAverage',
      goal('atMost', 10),
      [...yearly(10, 10, 10, 10), figure({ value: 9, bound: 'atMost' })],
      'là không quá 9,8\u00a0xã;',
    ],
    [
      '"ít nhất" in a sum',
      'total',
      goal('atLeast', 50),
      [...yearly(10, 10, 10, 10), figure({ value: 10, bound: 'atLeast' })],
      'là ít nhất 50\u00a0xã;',
    ],
  ] as const)('%s', ([, measure, target, figures, words]) => {
    expect(judge(measure, target, 'xã', figures, SCOPE).reason).toContain(words);
  });

  test('is never infinite or nothing, whatever is known', () => {
    const comparators = ['moreThan', 'atLeast', 'atMost', 'exactly'] as const;
    const measures = ['endOfPeriod', 'everyYear', 'yearlyAverage', 'total'] as const;
    const bounds = ['exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about'] as const;
    const reasons = measures.flatMap((measure) =>
      comparators.flatMap((comparator) =>
        bounds.flatMap((bound) =>
          [1, 10, 1000].flatMap((value) =>
            [yearly(10, 10, 10, 10), []].map((others) => {
              const figures = [...others, figure({ value, bound })];
              return judge(measure, goal(comparator, 10), 'xã', figures, SCOPE).reason;
            }),
          ),
        ),
      ),
    );
    expect(reasons.filter((reason) => /∞|NaN|undefined|null|[-−]/.test(reason))).toEqual([]);
  });

  test('is never infinite for a shrinking series either', () => {
    const figures = [...yearly(-1, -1, -1, -1), above(-1)];
    const { reason } = judge('yearlyAverage', goal('moreThan', -5), '%', figures, SCOPE);
    expect(reason).not.toContain('∞');
  });

  test('names the end that the verdict rests on', () => {
    const figures = [...yearly(10, 10, 10, 10), below(9)];
    const { reason } = judge('total', goal('atMost', 50), 'xã', figures, SCOPE);
    expect(reason).toContain('dưới 49\u00a0xã;');
  });
});

describe('a number that is to be equalled', () => {
  const share: Target = { comparator: 'exactly', value: 32, by: 2025 };
  test.for([
    [32.4, 'met', 'đạt'],
    [32.5, 'off', 'lệch 0,5\u00a0điểm phần trăm'],
    [31.5, 'met', 'đạt'],
    [31.4, 'off', 'lệch 0,6\u00a0điểm phần trăm'],
    [34.3, 'off', 'lệch 2,3\u00a0điểm phần trăm'],
  ] as const)('at %d is %s', ([value, outcome, label]) => {
    const judged = judge('endOfPeriod', share, '%', [figure({ value })], SCOPE);
    expect(judged).toMatchObject({ outcome, label });
    expect(judged.reason).toContain(outcome === 'off' ? label : formatQuantity(value, '%'));
  });

  test('is named by the least distance where it is known from one side', () => {
    const { label } = judge(
      'endOfPeriod',
      share,
      '%',
      [figure({ value: 35, bound: 'moreThan' })],
      SCOPE,
    );
    expect(label).toBe('lệch ít nhất 3\u00a0điểm phần trăm');
  });

  test('is compared at the digits that the plan writes', () => {
    const fine: Target = { ...share, value: 10.7 };
    const at = (value: number) =>
      judge('endOfPeriod', fine, '%', [figure({ value })], SCOPE).outcome;
    expect([10.64, 10.65, 10.7, 10.74, 10.75].map(at)).toEqual(['off', 'met', 'met', 'met', 'off']);
  });
});

test('a range is reached from its lower end, and passing it is said', () => {
  const range: Target = { comparator: 'between', range: [10, 15], by: 2022 };
  const over = judge('everyYear', range, 'hợp tác xã', yearly(10, 18), SCOPE);
  expect(over.outcome).toBe('met');
  expect(over.reason).toContain('vượt khoảng đặt ra: năm 2022 18\u00a0hợp tác xã');
  expect(judge('everyYear', range, 'hợp tác xã', yearly(10, 15), SCOPE).reason).not.toContain(
    'vượt',
  );
  expect(judge('everyYear', range, 'hợp tác xã', yearly(9, 15), SCOPE).outcome).toBe('notMet');
});
