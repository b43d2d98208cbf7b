import { describe, expect, test } from 'vitest';
import { phaseLabels, phaseOf } from './phase.ts';
import { termOf, unitWords } from './unit.ts';

const PERIOD = { from: 2021, to: 2025 };
/** Of a unit that ended before its plan's period did. */
const TERM = termOf(PERIOD, '2025-06-30');

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
    expect(phaseOf(date, TERM)).toBe(phase);
  });

  test('a bare 2025 is decided by the place', () => {
    const endedUnit = { to: '2025-06-30' };
    const newUnit = { from: '2025-07-01' };
    expect([undefined, endedUnit, newUnit].map((place) => phaseOf('2025', TERM, place))).toEqual([
      'during',
      'during',
      'after',
    ]);
  });

  test('a unit that existed all along does not move a date', () => {
    expect(phaseOf('2020-10', TERM, { from: '1950' })).toBe('before');
    expect(phaseOf('2025-08', TERM, { from: '1950' })).toBe('after');
  });

  test('a unit that stands is judged by the period alone', () => {
    const term = termOf(PERIOD);
    expect(phaseOf('2025-12-31', term)).toBe('during');
    expect(phaseOf('2026-01-01', term)).toBe('after');
    expect(phaseOf('2025', term, { from: '2025-07-01' })).toBe('during');
  });
});

test('what comes after is named by what ended', () => {
  const words = unitWords({ type: 'huyen', name: 'Thử' });
  expect(phaseLabels(TERM, words).after).toBe('sau khi kết thúc cấp huyện');
  expect(phaseLabels(termOf(PERIOD, '2026-03-01'), words).after).toBe('sau giai đoạn');
  expect(phaseLabels(termOf(PERIOD), words).after).toBe('sau giai đoạn');
});
