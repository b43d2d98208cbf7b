import { describe, expect, test } from 'vitest';
import { existsOn, placeName, resolvePlace, successors, type PlaceUnit } from './places.ts';

const unit = (id: string, name: string, over: Partial<PlaceUnit> = {}): PlaceUnit => ({
  id,
  name,
  typeName: 'xã',
  becomes: [],
  ...over,
});

const older = unit('thu', 'Thử', { to: '2025-06-30' });
const newer = unit('thu-2025', 'Thử', { from: '2025-07-01' });
const lone = unit('don-thu', 'Đơn Thử', { from: '2020-01-01', to: '2025-06-30' });
const town = unit('thi-tran-thu', 'Trấn Thử', { typeName: 'thị trấn' });
const places = [older, newer, lone, town];

const resolve = (reference: string, date?: string) => resolvePlace(reference, date, places);
const errorOf = (reference: string, date?: string) => {
  const result = resolve(reference, date);
  return 'error' in result ? result.error : undefined;
};

describe('resolvePlace', () => {
  test('finds a unit by its id', () => {
    expect(resolve('thu', '2023')).toEqual({ place: older });
    expect(resolve('thu-2025', '2025-07-01')).toEqual({ place: newer });
    expect(resolve('don-thu')).toEqual({ place: lone });
  });

  test('finds by name the unit that existed on the date', () => {
    expect(resolve('Thử', '2023-04')).toEqual({ place: older });
    expect(resolve('Thử', '2025-06-30')).toEqual({ place: older });
    expect(resolve('Thử', '2025-07-01')).toEqual({ place: newer });
  });

  test('takes the name with its type, in any case and normal form', () => {
    expect(resolve('xã Đơn Thử', '2023')).toEqual({ place: lone });
    expect(resolve('Thị trấn Trấn Thử', '2023')).toEqual({ place: town });
    expect(resolve('đơn thử'.normalize('NFD'), '2023')).toEqual({ place: lone });
  });

  test.for([['2025'], [undefined]] as const)(
    'calls a name of two units an error on %s, naming both',
    ([date]) => {
      expect(errorOf('Thử', date)).toMatch(/nhiều đơn vị.*"thu".*"thu-2025"/);
    },
  );

  test('refuses a unit that did not exist on the date', () => {
    expect(errorOf('thu', '2025-08')).toMatch(/"thu" không tồn tại.*2025-08/);
    expect(errorOf('Đơn Thử', '2019')).toMatch(/"Đơn Thử" không tồn tại.*2019/);
  });

  test('refuses a name that nobody bears', () => {
    expect(errorOf('Không Có', '2023')).toMatch(/không có địa phương.*"Không Có"/);
  });
});

describe('existsOn', () => {
  test('takes a date for every day it can mean', () => {
    expect(existsOn(lone, '2019-12-31')).toBe(false);
    expect(existsOn(lone, '2020-01')).toBe(true);
    expect(existsOn(lone, '2025')).toBe(true);
    expect(existsOn(lone, '2025-07')).toBe(false);
    expect(existsOn({}, '1950')).toBe(true);
  });
});

test('placeName writes the type before the name', () => {
  expect(placeName(town)).toBe('thị trấn Trấn Thử');
});

describe('successors', () => {
  const last = unit('ba', 'Ba Thử');
  const middle = unit('hai', 'Hai Thử', { becomes: [{ unit: 'ba' }] });
  const first = unit('mot', 'Một Thử', { becomes: [{ unit: 'hai' }] });
  const split = unit('chia', 'Chia Thử', { becomes: [{ unit: 'hai' }, { unit: 'bon' }] });
  const fourth = unit('bon', 'Bốn Thử');
  const unclear = unit('mo', 'Mờ Thử', { becomes: [{}] });
  const byId = new Map([last, middle, first, split, fourth, unclear].map((it) => [it.id, it]));

  test('follow a chain to the unit that still exists', () => {
    expect(successors(first, byId)).toEqual([last]);
    expect(successors(last, byId)).toEqual([]);
  });

  test('are several where a unit was split', () => {
    expect(successors(split, byId)).toEqual([last, fourth]);
  });

  test('are unknown where the record does not say', () => {
    expect(successors(unclear, byId)).toEqual([]);
  });

  test('are named once where two ways lead to one unit', () => {
    const other = unit('nam', 'Năm Thử', { becomes: [{ unit: 'ba' }] });
    const both = unit('sau', 'Sáu Thử', {
      becomes: [{ unit: 'hai' }, { unit: 'nam' }, { unit: 'ba' }],
    });
    expect(successors(both, new Map([...byId, ['nam', other], ['sau', both]]))).toEqual([last]);
  });

  test('end where a record names units in a circle, or itself', () => {
    const one = unit('a', 'A Thử', { becomes: [{ unit: 'b' }] });
    const two = unit('b', 'B Thử', { becomes: [{ unit: 'a' }] });
    const own = unit('c', 'C Thử', { becomes: [{ unit: 'c' }] });
    const circle = new Map([one, two, own].map((it) => [it.id, it]));
    expect(successors(one, circle)).toEqual([two]);
    expect(successors(two, circle)).toEqual([one]);
    expect(successors(own, circle)).toEqual([]);
  });

  test('are not units that nobody has recorded', () => {
    expect(successors(unit('d', 'D Thử', { becomes: [{ unit: 'la' }] }), byId)).toEqual([]);
  });
});
