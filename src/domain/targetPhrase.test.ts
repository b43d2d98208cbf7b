import { describe, expect, test } from 'vitest';
import type { Target } from './progress.ts';
import { targetPhrase } from './targetPhrase.ts';

describe('targetPhrase', () => {
  test.for([
    [{ comparator: 'moreThan', value: 10.7, by: 2025 }, '%', 'trên 10,7%'],
    [{ comparator: 'atLeast', value: 45, by: 2025 }, '%', 'ít nhất 45%'],
    [{ comparator: 'atMost', value: 12, by: 2025 }, '%', 'không quá 12%'],
    [{ comparator: 'exactly', value: 1200, by: 2025 }, 'xã', '1.200\u00a0xã'],
    [{ comparator: 'between', range: [10, 15], by: 2025 }, 'tổ', '10–15\u00a0tổ'],
  ] as const)('%o', ([target, unit, phrase]) => {
    expect(targetPhrase(target, unit, 'endOfPeriod')).toBe(phrase);
  });

  test('names the year of a milestone', () => {
    expect(targetPhrase({ comparator: 'achieved', by: 2024 }, 'mốc', 'milestone')).toMatch(/2024/);
  });

  test('says over which span the target holds', () => {
    const goal: Target = { comparator: 'moreThan', value: 2, by: 2025 };
    expect(targetPhrase(goal, '%', 'everyYear')).toBe('trên 2% mỗi năm');
    expect(targetPhrase(goal, '%', 'yearlyAverage')).toBe('bình quân trên 2% mỗi năm');
    expect(targetPhrase(goal, '%', 'total')).toBe('trên 2% cả giai đoạn');
  });

  test('leaves out "ít nhất" where a share cannot be more', () => {
    expect(targetPhrase({ comparator: 'atLeast', value: 100, by: 2025 }, '%', 'endOfPeriod')).toBe(
      '100%',
    );
  });
});
