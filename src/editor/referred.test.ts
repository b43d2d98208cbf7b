import { expect, test } from 'vitest';
import { readContent } from '../reading/project/disk.ts';
import { referredFaults, referredIn } from './referred.ts';

const { files } = readContent('tests/fixture');
const referred = referredIn(files);
const places = [
  { id: 'khe-gio', name: 'Khe Gió', type: 'xa' },
  { id: 'doi-sim', name: 'Đồi Sim', type: 'xa' },
];

test('the lists’ entries are counted by the records that name them', () => {
  expect(Object.keys(referred).toSorted()).toEqual([
    'awards',
    'bodies',
    'fields',
    'groups',
    'places',
  ]);
  expect(referred.places?.['doi-sim']).toBeGreaterThan(0);
});

test('an entry that others name keeps its id', () => {
  const [, kept] = places;
  const faults = referredFaults(
    'places',
    places,
    [{ ...places[0], id: 'khe-gio-thuong' }, kept ?? null],
    {
      places: { 'khe-gio': 3 },
    },
  );
  expect(faults).toEqual([
    {
      field: 'Mã',
      message: '3 bản ghi khác đang nhắc tới “Khe Gió”; ghi lại mã cũ: khe-gio',
      suggestion: undefined,
      keyPath: 'records.0.id',
    },
  ]);
});

test('one that is taken away is asked back', () => {
  const [fault] = referredFaults('places', places, places.slice(1), { places: { 'khe-gio': 3 } });
  expect(fault?.message).toContain('chưa bỏ được');
});

test('a place that stories call by its name keeps that', () => {
  const renamed = [{ ...places[0], name: 'Khe Gió Thượng' }];
  const [fault] = referredFaults('places', places, renamed, { places: { 'xã Khe Gió': 1 } });
  expect(fault).toMatchObject({ field: 'Tên', keyPath: 'records.0.name' });
});

test('what nobody names may go', () => {
  expect(referredFaults('places', places, [], { places: {} })).toEqual([]);
});
