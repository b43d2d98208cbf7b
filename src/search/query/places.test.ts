import { expect, test } from 'vitest';
import { syllablesOf } from '../../domain/syllables.ts';
import { placeNameOf, Places } from './places.ts';

const place = (title: string, past = false) => ({
  row: 0,
  path: '/',
  kind: 'dia-phuong' as const,
  title,
  names: [],
  context: [],
  past,
});
const places = new Places([
  place('Xã Cẩm Thử', true),
  place('Xã Cẩm Thử (từ 01/7/2025)'),
  place('Thị trấn Thử'),
  place('Thị trấn Biển Xanh', true),
  place('Huyện Sông Thử', true),
]);
const named = (query: string) => places.namedIn(syllablesOf(query)).map(({ name }) => name);

test('a unit’s name is told from what kind of unit it is and from its dates', () => {
  expect(placeNameOf('Xã Cẩm Thử (từ 01/7/2025)')).toEqual({ type: 'xa', name: 'cam thu' });
});

test('a place is found wherever its name stands, also as the last words', () => {
  expect(named('nuôi lươn ở xã Cẩm Thử')).toEqual(['cam thu']);
  expect(named('Cẩm Thử nuôi lươn')).toEqual(['cam thu']);
  expect(named('nuôi lươn')).toEqual([]);
});

test('two places are both found', () => {
  expect(named('cam thu bien xanh')).toEqual(['cam thu', 'bien xanh']);
});

test('words for the kind of unit belong to the place', () => {
  expect(places.namedIn(syllablesOf('ở thị trấn Biển Xanh'))).toEqual([
    { name: 'bien xanh', type: 'thi tran', from: 1, to: 5 },
  ]);
});

test('a name that a unit of today bears still exists', () => {
  expect(places.existsToday({ name: 'cam thu', type: 'xa' })).toBe(true);
  expect(places.existsToday({ name: 'bien xanh', type: '' })).toBe(false);
});

test('the name of the whole is known', () => {
  expect(places.isWhole({ name: 'song thu', type: '' })).toBe(true);
  expect(places.isWhole({ name: 'cam thu', type: '' })).toBe(false);
});
