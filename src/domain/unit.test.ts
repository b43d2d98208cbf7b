import { expect, test } from 'vitest';
import { unitWords } from './unit.ts';

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
