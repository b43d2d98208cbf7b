import { expect, test } from 'vitest';
import { deciders } from './deciders.ts';

const LIST = 'Giám đốc; Chủ tịch cấp huyện (đến 30/6/2025); Chủ tịch cấp xã (từ 01/7/2025, luật)';

test('who no longer decides is parted from who does', () => {
  expect(deciders(LIST, '2026-01-01')).toEqual({
    now: ['Giám đốc', 'Chủ tịch cấp xã (từ 01/7/2025, luật)'],
    before: ['Chủ tịch cấp huyện (đến 30/6/2025)'],
  });
});

test('on the last day a body still decides', () => {
  expect(deciders(LIST, '2025-06-30').before).toEqual([]);
});
