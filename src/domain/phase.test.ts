import { describe, expect, test } from 'vitest';
import { phaseLabels, phaseOf } from './phase.ts';
import { termOf } from './period.ts';
import { unitWords } from './unit.ts';

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
      'unclear',
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

describe('a place that went over to another unit', () => {
  const place = {
    to: '2025-06-30',
    parents: [
      { unit: 'huyen', to: '2024-12-31' },
      { unit: 'thanh-pho', from: '2025-01-01' },
    ],
  };

  test.for([
    ['2020-12-31', 'before'],
    ['2024', 'during'],
    ['2024-12-31', 'during'],
    ['2025-01-01', 'left'],
    ['2025', 'left'],
    ['2025-06-30', 'left'],
  ] as const)('%s is %s', ([date, phase]) => {
    expect(phaseOf(date, TERM, place, 'huyen')).toBe(phase);
  });

  test('within one date is unclear: the date cannot decide', () => {
    const moved = { parents: [{ unit: 'huyen', to: '2023-06-30' }] };
    expect(phaseOf('2023', TERM, moved, 'huyen')).toBe('unclear');
    expect(phaseOf('2023-06', TERM, moved, 'huyen')).toBe('during');
    expect(phaseOf('2023-07', TERM, moved, 'huyen')).toBe('left');
  });

  test('came from another unit: of the unit from its first day there', () => {
    const come = {
      parents: [
        { unit: 'khac', to: '2022-12-31' },
        { unit: 'huyen', from: '2023' },
      ],
    };
    const at = (date: string) => phaseOf(date, TERM, come, 'huyen');
    expect(['2022', '2022-12-31', '2023-01-01', '2023', '2020'].map(at)).toEqual([
      ...['left', 'left', 'during', 'during', 'before'],
    ]);
  });

  test('moved and came back: between the two it was not of the unit', () => {
    const back = {
      parents: [
        { unit: 'huyen', from: '2023-07-01' },
        { unit: 'huyen', to: '2022-12-31' },
        { unit: 'khac', from: '2023-01-01', to: '2023-06-30' },
      ],
    };
    const at = (date: string) => phaseOf(date, TERM, back, 'huyen');
    expect(['2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01', '2023'].map(at)).toEqual([
      ...['during', 'left', 'left', 'during', 'unclear'],
    ]);
  });

  test('belonged to the unit by records that adjoin each other: no day falls between them', () => {
    const twice = (to: string, from: string) => ({
      parents: [
        { unit: 'huyen', from },
        { unit: 'huyen', to },
      ],
    });
    const at = (date: string, to: string, from: string) =>
      phaseOf(date, TERM, twice(to, from), 'huyen');
    expect(at('2023', '2023-06-30', '2023-07-01')).toBe('during');
    expect(at('2023', '2023-06', '2023-07')).toBe('during');
    expect(at('2023', '2023-09-30', '2023-07-01')).toBe('during');
    expect(at('2023', '2023-06-30', '2023-07-02')).toBe('unclear');
    expect(at('2023-07-01', '2023-06-30', '2023-07-02')).toBe('left');
  });

  test('never belonged to the unit: the date alone decides', () => {
    expect(phaseOf('2023', TERM, { parents: [{ unit: 'tinh' }] }, 'huyen')).toBe('during');
  });
});

test('what comes after is named by what ended', () => {
  const words = unitWords({ type: 'huyen', name: 'Thử' });
  expect(phaseLabels(TERM, words).after).toBe('sau khi bỏ cấp huyện (01/7/2025)');
  expect(phaseLabels(termOf(PERIOD, '2026-03-01'), words).after).toBe('sau giai đoạn');
  expect(phaseLabels(termOf(PERIOD), words).after).toBe('sau giai đoạn');
});
