import { expect, test } from 'vitest';
import {
  observation,
  only,
  record,
  ruleProblems,
  unitPlace,
  type Input,
} from '../../testing/fixtures.ts';
import { figureCounts } from './figureCounts.ts';

const UNIT = 'huyen-thu';
const part = (id: string) =>
  record('places', { id, name: id.toUpperCase(), becomes: [], parents: [{ unit: UNIT }] });

function of(
  over: Parameters<typeof observation>[0],
  data: Partial<Input<'indicators'>> = {},
  rows: string[][] | undefined = [['a', 'b']],
) {
  return ruleProblems(figureCounts, {
    exemplars: [],
    movements: [],
    timeline: [],
    places: [part('a'), part('b'), unitPlace()],
    site: [
      record('site', {
        unit: { place: UNIT, english: { kind: 'district', parts: 'communes' }, tileMap: rows },
      }),
    ],
    indicators: [record('indicators', { unit: 'xã', ...data, observations: [observation(over)] })],
  });
}

test('more communes than the unit has are refused, as a figure and as what it is part of', () => {
  expect(only(of({ value: 3 }))).toMatchObject({
    field: 'Số liệu đã công bố › mục 1 › Con số',
    message: expect.stringMatching(/^3\sxã, mà huyện Mẫu chỉ có 2 /) as string,
  });
  expect(only(of({ value: 2, outOf: 3 })).field).toMatch(/mục 1 › /);
});

test.for<[string, Parameters<typeof of>]>([
  ['all of them', [{ value: 2, outOf: 2 }]],
  ['what is counted besides', [{ value: 3 }, { unit: 'mô hình' }]],
  ['communes of the province', [{ value: 3, coverage: 'province' }]],
  ['a year before the plan', [{ value: 3, year: 2019 }]],
])('%s may be counted', ([, args]) => {
  expect(of(...args)).toEqual([]);
});

test('where no map is drawn, the list of communes may be short', () => {
  expect(
    ruleProblems(figureCounts, {
      indicators: [
        record('indicators', { unit: 'xã', observations: [observation({ value: 300 })] }),
      ],
    }),
  ).toEqual([]);
});
