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
const part = (id: string, type: Input<'places'>['type']) =>
  record('places', { id, type, name: id.toUpperCase(), becomes: [], parents: [{ unit: UNIT }] });

function of(
  over: Parameters<typeof observation>[0],
  data: Partial<Input<'indicators'>> = {},
  rows: string[][] | undefined = [['a', 'b']],
  type: Input<'places'>['type'] = 'xa',
) {
  return ruleProblems(figureCounts, {
    exemplars: [],
    movements: [],
    timeline: [],
    places: [part('a', type), part('b', type), unitPlace()],
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
  ['a year after it', [{ value: 3, year: 2031 }]],
])('%s may be counted', ([, args]) => {
  expect(of(...args)).toEqual([]);
});

test('in a unit of units of its own, whose communes no list has, they may be as many as they are', () => {
  expect(of({ value: 3 }, {}, [['a', 'b']], 'huyen')).toEqual([]);
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
