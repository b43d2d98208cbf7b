import { expect, test } from 'vitest';
import { termOf, unitWords } from './unit.ts';

test('a unit is called by its kind in every phrase', () => {
  expect(unitWords({ type: 'xa', name: 'Thử' })).toEqual({
    kind: 'xã',
    title: 'xã Thử',
    whole: 'toàn xã',
    parts: 'thôn',
    level: 'cấp xã',
  });
  expect(unitWords({ type: 'tinh', name: 'Thử' })).toMatchObject({ parts: 'xã, phường' });
});

test('the term is the period, or ends with the unit', () => {
  const period = { from: 2021, to: 2025 };
  expect(termOf(period)).toEqual({ start: '2021-01-01', end: '2025-12-31', cutShort: false });
  expect(termOf(period, '2025-06-30')).toMatchObject({ end: '2025-06-30', cutShort: true });
  expect(termOf(period, '2025-12-31')).toMatchObject({ end: '2025-12-31', cutShort: false });
  expect(termOf(period, '2030-01-01')).toMatchObject({ end: '2025-12-31', cutShort: false });
});
