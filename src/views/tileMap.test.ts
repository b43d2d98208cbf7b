import { describe, expect, test } from 'vitest';
import { catalogOf, newPlace, record, unitPlace, type Input } from '../testing/fixtures.ts';
import { findOnMap, tileMap } from './tileMap.ts';

const UNIT = 'huyen-thu';
const NEW = { date: '2025-07-01', certainty: 'chắc' };
const part = (id: string, name: string, unit: string, over: Partial<Input<'places'>> = {}) =>
  record('places', { id, name, becomes: [{ unit, ...NEW }], parents: [{ unit: UNIT }], ...over });
const site = (rows?: string[][]) => [
  record('site', {
    unit: { place: UNIT, english: { kind: 'district', parts: 'communes' }, tileMap: rows },
  }),
];
const places = [
  part('an', 'An', 'binh-moi'),
  part('binh', 'Bình', 'binh-moi', {
    parents: [
      { unit: UNIT, to: '2024-12-31' },
      { unit: 'thanh-pho-thu', from: '2025-01-01' },
    ],
  }),
  part('thu', 'Thử', 'thu-moi', { type: 'thi-tran' }),
  newPlace({ id: 'binh-moi', name: 'Bình', alsoFrom: ['xã Ngoài'] }),
  newPlace(),
  record('places', { id: 'thanh-pho-thu', name: 'Thị Thử', type: 'thanh-pho', becomes: [] }),
  unitPlace(),
];
const stories = [
  record('exemplars', { place: 'thu', date: '2023-04-19' }, { id: '2023-mot' }),
  record('exemplars', { place: 'thu-moi', date: '2025-08' }, { id: '2025-hai' }),
];
const catalogWith = (rows?: string[][]) =>
  catalogOf({ places, site: site(rows), exemplars: stories, movements: [], timeline: [] });
const catalog = catalogWith([
  ['an', 'an', 'nước'],
  ['trống', 'binh', 'thu'],
]);
const drawn = tileMap(catalog);
const tileOf = (id: string) =>
  drawn.groups.flatMap(({ tiles }) => tiles).find(({ place }) => place.id === id);

describe('groups', () => {
  test('hold the units of the time under the unit of today, by name', () => {
    expect(
      drawn.groups.map(({ label, also, tiles }) => [label, also, tiles.map((it) => it.label)]),
    ).toEqual([
      ['xã Bình mới', ['xã Ngoài'], ['An', 'Bình']],
      ['xã Thử Mới', [], ['thị trấn Thử']],
    ]);
    expect([drawn.tiles, drawn.since]).toEqual([3, '2025-07-01']);
  });

  test('a story of after the merger is the new unit’s, one of before the old one’s', () => {
    expect(drawn.groups.map(({ exemplars }) => exemplars.map(({ id }) => id))).toEqual([
      [],
      ['2025-hai'],
    ]);
    expect(tileOf('thu')?.exemplars.map(({ id }) => id)).toEqual(['2023-mot']);
  });

  test('a place that left before the end says when and where to', () => {
    expect(tileOf('binh')?.left).toBe('01/01/2025 về TP Thị Thử');
    expect(tileOf('an')?.left).toBeUndefined();
  });
});

describe('places on the map', () => {
  test('a place on two cells is one tile of two columns', () => {
    expect(tileOf('an')?.at).toMatchObject({ row: 1, column: 1, columns: 2 });
  });

  test('a tile has borders where its group ends', () => {
    expect(tileOf('binh')?.at?.borders).toEqual(['e', 's', 'w']);
    expect(tileOf('thu')?.at?.borders).toEqual(['n', 'e', 's', 'w']);
  });

  test('a group’s name stands over its first row', () => {
    expect(drawn.groups.map(({ at }) => at)).toEqual([
      { row: 1, column: 1, columns: 2 },
      { row: 2, column: 3, columns: 1 },
    ]);
  });

  test('water has its cell', () => {
    expect(drawn.water).toEqual([{ row: 1, column: 3, columns: 1 }]);
  });

  test('two groups have one line between them, one group has none inside', () => {
    const between = (x: number, y: number) =>
      drawn.borders.filter(
        ({ from, to }) => from[0] === x && from[1] === y && to[0] === x && to[1] === y + 1,
      );
    expect(between(2, 1)).toHaveLength(1);
    expect(between(1, 0)).toHaveLength(0);
  });
});

describe('a place on the map', () => {
  const found = (id: string) => {
    const place = catalog.places.find((it) => it.id === id);
    const on = place && findOnMap(drawn, place);
    return on && [on.here, on.beside].map((tiles) => tiles.map((it) => it.place.id));
  };

  test('is its own tile, with those of its group beside it', () => {
    expect(found('an')).toEqual([['an'], ['binh']]);
  });

  test('is every tile it was made from, and no other', () => {
    expect(found('binh-moi')).toEqual([['an', 'binh'], []]);
  });

  test('is nowhere where it is neither', () => {
    expect(found('thanh-pho-thu')).toBeUndefined();
  });
});

test('without a map the groups stand alone', () => {
  const { groups, size, water } = tileMap(catalogWith());
  expect(size).toBeUndefined();
  expect(water).toEqual([]);
  expect(groups.flatMap(({ at, tiles }) => [at, ...tiles.map((it) => it.at)])).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});
