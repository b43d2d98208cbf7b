import { describe, expect, test } from 'vitest';
import type { LoadedRecord } from '../schemas/kinds.ts';
import { catalogOf, newPlace, record, type Input } from '../testing/fixtures.ts';

const place = (id: string, over: Partial<Input<'places'>> = {}) =>
  record('places', { id, ...over });
const joinedPlaces = (...places: LoadedRecord<'places'>[]) => {
  const catalog = catalogOf({ places, exemplars: [] });
  return new Map(catalog.places.map((it) => [it.id, it]));
};
const into = (unit: string, date = '2025-07-01') => ({ unit, date, certainty: 'chắc chắn' });

describe('units over time', () => {
  test('know what they are now and what they were formed from', () => {
    const places = joinedPlaces(
      place('thu', { becomes: [into('thu-moi')] }),
      place('thu-hai', { name: 'Thử Hai', becomes: [into('thu-moi')] }),
      newPlace(),
    );
    expect(places.get('thu')?.now).toEqual([places.get('thu-moi')]);
    expect(places.get('thu-moi')?.now).toEqual([]);
    expect(places.get('thu-moi')?.formerUnits.map(({ id }) => id)).toEqual(['thu', 'thu-hai']);
  });

  test('are followed through every merger', () => {
    const places = joinedPlaces(
      place('mot', { name: 'Một Thử', to: '2019-12-31', becomes: [into('hai', '2020-01-01')] }),
      place('hai', { name: 'Hai Thử', from: '2020-01-01', becomes: [into('thu-moi')] }),
      newPlace(),
    );
    expect(places.get('mot')?.now.map(({ id }) => id)).toEqual(['thu-moi']);
    expect(places.get('thu-moi')?.formerUnits.map(({ id }) => id)).toEqual(['hai']);
  });

  test('stay unknown where the record does not say what they became', () => {
    const places = joinedPlaces(
      place('thu', { becomes: [{ date: '2025-07-01', certainty: 'chưa rõ' }] }),
    );
    expect(places.get('thu')?.now).toEqual([]);
  });

  test('that become each other end there', () => {
    const places = joinedPlaces(
      place('mot', { name: 'Một Thử', becomes: [into('hai')] }),
      place('hai', { name: 'Hai Thử', becomes: [into('mot')] }),
    );
    expect(places.get('mot')?.now).toEqual([places.get('hai')]);
    expect(places.get('hai')?.now).toEqual([places.get('mot')]);
  });

  test('may be formed from units outside the district, too', () => {
    const places = joinedPlaces(
      place('thu', { becomes: [into('thu-moi')] }),
      newPlace({ alsoFrom: ['xã Ngoài Thử'] }),
    );
    expect(places.get('thu-moi')).toMatchObject({ alsoFrom: ['xã Ngoài Thử'] });
    expect(places.get('thu-moi')?.formerUnits).toEqual([places.get('thu')]);
  });

  test('are never joined by their code', () => {
    const codes = [{ code: '99999' }];
    const places = joinedPlaces(place('thu', { codes, becomes: [] }), newPlace({ codes }));
    expect(places.get('thu')?.now).toEqual([]);
    expect(places.get('thu-moi')?.formerUnits).toEqual([]);
  });
});

describe('titles', () => {
  test('are the type and the name', () => {
    const places = joinedPlaces(place('thu', { becomes: [] }), newPlace({ type: 'thi-tran' }));
    expect([...places.values()].map(({ title }) => title)).toEqual([
      'xã Thử',
      'thị trấn Thử Mới',
      'huyện Mẫu',
    ]);
  });

  test('tell namesakes apart by their start', () => {
    const places = joinedPlaces(
      place('thu', { becomes: [into('thu-2025')] }),
      newPlace({ id: 'thu-2025', name: 'Thử' }),
    );
    expect(places.get('thu-2025')?.title).toBe('xã Thử (từ 01/7/2025)');
    expect(places.get('thu')?.title).not.toBe(places.get('thu-2025')?.title);
    expect(places.get('thu-2025')?.newTitle).toBe('xã Thử mới');
    expect(places.get('thu')?.newTitle).toBe('xã Thử');
  });
});

test('a place has its page, but for the wider units', () => {
  const places = joinedPlaces(
    place('thu', { becomes: [] }),
    newPlace({ id: 'huyen-thu', name: 'Huyện Thử', type: 'huyen' }),
    newPlace({ id: 'tinh-thu', name: 'Tỉnh Thử', type: 'tinh' }),
  );
  expect([...places.values()].map(({ path }) => path)).toEqual([
    '/dia-phuong/thu/',
    '/dia-phuong/huyen-thu/',
    undefined,
  ]);
});
