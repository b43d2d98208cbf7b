import { expect, test } from 'vitest';
import { only, record, ruleProblems } from '../../testing/fixtures.ts';
import { units } from './units.ts';

const unit = (text: string) =>
  ruleProblems(units, { indicators: [record('indicators', { unit: text })] });

test.for<[string, string]>([
  ['phần trăm', '%'],
  ['Phần trăm', '%'],
  ['phần trăm/năm', '%/năm'],
  ['tỉ đồng', 'tỷ đồng'],
])('%s is written %s', ([wrong, right]) => {
  expect(only(unit(wrong)).message).toContain(`viết là "${right}"`);
});

test.for(['%', 'điểm phần nghìn', 'tỷ đồng', 'triệu đồng/người/năm', 'hạng'])(
  '%s passes',
  (text) => {
    expect(unit(text)).toEqual([]);
  },
);

test('points of per cent are units of their own', () => {
  expect(unit('điểm phần trăm')).toEqual([]);
});
