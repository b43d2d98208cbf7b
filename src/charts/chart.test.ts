import { describe, expect, test } from 'vitest';
import { observation, PERIOD, record, type Input } from '../testing/fixtures.ts';
import { drawnFigures } from './chart.ts';

type Observed = NonNullable<Input<'indicators'>['observations']>;

const drawn = (...observations: Observed) =>
  drawnFigures(record('indicators', { observations }).data.observations, PERIOD).map(
    ({ value }) => value,
  );

describe('the figures that are drawn', () => {
  test.for([
    ['unverified', { verified: false }],
    ['of a commune', { coverage: 'commune', place: 'thu' }],
    ['of a village', { coverage: 'village', area: 'Thôn thử' }],
    ['of a school', { coverage: 'school', area: 'Trường thử' }],
    ['of the province', { coverage: 'province' }],
    ['a plan', { kind: 'plan' }],
    ['before the year that the plan starts from', { year: 2019 }],
    ['after the plan', { year: 2026 }],
  ] as const)('are never %s, preferred or not', ([, over]) => {
    expect(drawn(observation(over), observation({ ...over, preferred: true }))).toEqual([]);
    expect(drawn(observation({ value: 1 }), observation({ ...over, value: 2 }))).toEqual([1]);
  });

  test('are of the year before the plan to its last, in order', () => {
    const years = [2025, 2020, 2023];
    expect(drawn(...years.map((year) => observation({ year, value: year })))).toEqual([
      2020, 2023, 2025,
    ]);
  });

  test('are actual before estimated before partial, whatever the order', () => {
    const actual = observation({ value: 3 });
    const estimate = observation({ value: 2, kind: 'estimate', preferred: true });
    const partial = observation({ value: 1, kind: 'partial', span: '6 tháng', preferred: true });
    for (const list of [
      [actual, estimate, partial],
      [partial, estimate, actual],
      [estimate, actual, partial],
    ])
      expect(drawn(...list)).toEqual([3]);
    expect(drawn(estimate, partial)).toEqual([2]);
    expect(drawn(partial, estimate)).toEqual([2]);
    expect(drawn(partial)).toEqual([1]);
  });

  test('are the preferred among equals, whatever the order', () => {
    for (const kind of ['actual', 'estimate', 'partial'] as const) {
      const other = observation({ value: 1, kind, span: '6 tháng' });
      const preferred = observation({ value: 2, kind, span: '6 tháng', preferred: true });
      expect(drawn(other, preferred)).toEqual([2]);
      expect(drawn(preferred, other)).toEqual([2]);
    }
  });

  test('are none where sources disagree and none is preferred', () => {
    expect(drawn(observation({ value: 94 }), observation({ value: 96 }))).toEqual([]);
  });
});
