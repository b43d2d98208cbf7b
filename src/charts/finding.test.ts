import { describe, expect, test } from 'vitest';
import { plainSpaces } from '../domain/format.ts';
import { termOf } from '../domain/period.ts';
import { indicatorOf, observation, PERIOD, type Input } from '../testing/fixtures.ts';
import { chartFinding } from './finding.ts';

type Over = Partial<Input<'indicators'>>;
type Observed = NonNullable<Input<'indicators'>['observations']>;

/** The unit of the fixtures ended within its period. */
const TERM = termOf(PERIOD, '2025-06-30');

const found = (observations: Observed, over: Over = {}, term = TERM) => {
  const said = chartFinding(indicatorOf({ observations, ...over }), term);
  return said === undefined ? undefined : plainSpaces(said);
};
const years = (...values: number[]) =>
  values.map((value, i) => observation({ year: 2021 + i, value }));

describe('what a chart shows', () => {
  test('is nothing where there is no chart', () => {
    expect(found([])).toBeUndefined();
    expect(found([observation()])).toBeUndefined();
  });

  test('is how many years stand at the level of each, with the years that still want a figure', () => {
    const each: Over = { measure: 'everyYear' };
    expect(found(years(96, 94, 97), each)).toBe(
      'Hai trong ba năm đã có số ở mức ít nhất 95%; chưa có số năm 2024',
    );
    expect(found(years(90, 94, 93, 91, 90), each)).toBe(
      'Chưa năm nào trong năm năm đã có số ở mức ít nhất 95%',
    );
    expect(found(years(96, 97, 98, 99, 95), { measure: 'yearlyAverage' })).toBe(
      'Cả năm năm đã có số đều ở mức ít nhất 95%',
    );
  });

  test('says that estimates are counted, and counts no part of a year', () => {
    const list = [
      observation({ year: 2021, value: 96 }),
      observation({ year: 2022, value: 90, kind: 'estimate' }),
      observation({ year: 2023, value: 99, kind: 'partial', span: '6 tháng' }),
    ];
    expect(found(list, { measure: 'everyYear' }, termOf(PERIOD, '2023-12-31'))).toMatch(
      /^Một trong hai năm đã có số ở mức ít nhất 95% \(tính cả số ước\)/,
    );
  });

  test('is the latest whole year beside the level of the last, and never a verdict', () => {
    const list = [
      observation({ year: 2022, value: 80 }),
      observation({ year: 2023, value: 90, kind: 'estimate', bound: 'moreThan' }),
      observation({ year: 2024, value: 50, kind: 'partial', span: '6 tháng' }),
    ];
    expect(found(list)).toBe('Năm 2023: trên 90% (ước), mục tiêu ít nhất 95%');
  });

  test('is the course of figures for which the plan sets no level', () => {
    const over: Over = { target: undefined, unit: 'ha' };
    expect(found(years(9081, 9082.5), over)).toBe('Từ 9.081 ha năm 2021 lên 9.082,5 ha năm 2022');
    expect(found(years(3, 2), over)).toBe('Từ 3 ha năm 2021 xuống 2 ha năm 2022');
    expect(found(years(3, 2, 3), over)).toBe('Năm 2021 và năm 2023 cùng là 3 ha');
  });

  test('compares parts of years only where they are the same part', () => {
    const over: Over = { target: undefined, unit: 'ha' };
    const part = (year: number, value: number, span: string) =>
      observation({ year, value, span, kind: 'partial' });
    expect(found([part(2021, 5, 'vụ xuân'), part(2022, 6, 'vụ xuân')], over)).toBe(
      'Từ 5 ha năm 2021 lên 6 ha năm 2022',
    );
    expect(found([part(2021, 5, 'vụ xuân'), part(2022, 6, '6 tháng')], over)).toBe(
      'Năm 2022: 6 ha (6 tháng)',
    );
  });

  test('is the highest and lowest of shares', () => {
    const list = [
      observation({ year: 2021, value: 23, outOf: 25 }),
      observation({ year: 2022, value: 21, outOf: 22 }),
    ];
    expect(found(list, { target: undefined, unit: 'chỉ tiêu' })).toBe(
      'Cao nhất 21/22 (năm 2022), thấp nhất 23/25 (năm 2021)',
    );
  });

  test('is what a total has come to, rounded down', () => {
    const over: Over = {
      unit: 'xã',
      measure: 'total',
      target: { comparator: 'atLeast', value: 50, by: 2025 },
    };
    const list = [observation({ year: 2021, value: 12 }), observation({ year: 2023, value: 10.4 })];
    expect(found(list, over)).toBe(
      'Hai năm đã có số cộng được 22,4 xã, bằng 44% mục tiêu; chưa có số năm 2022 và 2024',
    );
  });
});
