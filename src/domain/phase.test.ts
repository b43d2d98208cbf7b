import { describe, expect, test } from 'vitest';
import { phaseOf } from './phase.ts';

describe('phaseOf', () => {
  test.for([
    ['2020', 'before'],
    ['2020-12-31', 'before'],
    ['2021-01-01', 'during'],
    ['2023', 'during'],
    ['2025-06', 'during'],
    ['2025-06-30', 'during'],
    ['2025-07-01', 'after'],
    ['2025-07', 'after'],
    ['2026', 'after'],
  ] as const)('%s is %s', ([date, phase]) => {
    expect(phaseOf(date)).toBe(phase);
  });

  test('a bare 2025 is decided by the place', () => {
    const endedUnit = { to: '2025-06-30' };
    const newUnit = { from: '2025-07-01' };
    expect([phaseOf('2025'), phaseOf('2025', endedUnit), phaseOf('2025', newUnit)]).toEqual([
      'during',
      'during',
      'after',
    ]);
  });

  test('a unit that existed all along does not move a date', () => {
    expect(phaseOf('2020-10', { from: '1950' })).toBe('before');
    expect(phaseOf('2025-08', { from: '1950' })).toBe('after');
  });
});
