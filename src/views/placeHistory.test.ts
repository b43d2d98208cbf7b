import { describe, expect, test } from 'vitest';
import { catalogOf, newPlace, record } from '../testing/fixtures.ts';
import { mergersOf } from './placeHistory.ts';

const becomes = (unit: string | undefined, date: string, resolution?: string) => ({
  unit,
  date,
  resolution,
  certainty: 'chắc chắn',
});
const old = (id: string, name: string, steps: ReturnType<typeof becomes>[]) =>
  record('places', { id, name, becomes: steps });

const { places } = catalogOf({
  places: [
    old('hoa', 'Hòa', [becomes('thu', '2020-01-01', 'Nghị quyết thử')]),
    old('yen', 'Yên', [becomes('thu', '2020-01-01', 'Nghị quyết thử')]),
    record('places'),
    old('ben', 'Bên', [becomes('thu-moi', '2025-07-01')]),
    old('lac', 'Lạc', [becomes(undefined, '2020-01-01')]),
    newPlace({ alsoFrom: ['xã Ngoài của huyện khác'] }),
  ],
});
const historyOf = (id: string) =>
  mergersOf(
    places.find((place) => place.id === id)!,
    places,
  ).map(({ date, from, to, ...rest }) => ({
    date,
    from: from.map((it) => it.id),
    to: to?.id,
    ...rest,
  }));

const FIRST = {
  date: '2020-01-01',
  from: ['hoa', 'yen'],
  to: 'thu',
  alsoFrom: [],
  grounds: ['Nghị quyết thử. Căn cứ: chắc chắn.'],
};
const SECOND = {
  date: '2025-07-01',
  from: ['thu', 'ben'],
  to: 'thu-moi',
  alsoFrom: ['xã Ngoài của huyện khác'],
  grounds: ['Căn cứ: chắc chắn.'],
};

describe('the mergers of a unit', () => {
  test('reach from the oldest name to the one of today', () => {
    expect(historyOf('hoa')).toEqual([FIRST, SECOND]);
  });

  test('reach back from the name of today to the oldest', () => {
    expect(historyOf('thu-moi')).toEqual([FIRST, SECOND]);
  });

  test('join both ways in the middle', () => {
    expect(historyOf('thu')).toEqual([FIRST, SECOND]);
  });

  test('leave out what befell a neighbour before they met', () => {
    expect(historyOf('ben')).toEqual([SECOND]);
  });

  test('say where it is unknown what a unit became', () => {
    expect(historyOf('lac')).toMatchObject([{ from: ['lac'], to: undefined }]);
  });
});
