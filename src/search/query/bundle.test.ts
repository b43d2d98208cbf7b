import { expect, test } from 'vitest';
import { idOf, packRegistry, unpackRegistry, type RegistryRow } from './bundle.ts';

test('the registry comes out as it went in', () => {
  const rows: RegistryRow[] = [
    { kind: 'guong', facets: { nam: '2023', 'dia-phuong': 'xã Ví Dụ' } },
    { kind: 'chi-tieu', facets: {} },
    { kind: 'guong', facets: { nam: '2021' } },
  ];
  expect(unpackRegistry(packRegistry('a1b', rows)).rows).toEqual(rows);
});

test('an id leads to its row, one of another build or beyond the last row to none', () => {
  const rows = Array.from({ length: 40 }, (): RegistryRow => ({ kind: 'guong', facets: {} }));
  const { rowOf } = unpackRegistry(packRegistry('a1b', rows));
  expect(idOf('a1b', 39, 7)).toHaveLength(7);
  expect(rowOf(idOf('a1b', 39, 7))).toBe(39);
  expect(rowOf(idOf('a1b', 40, 7))).toBeUndefined();
  expect(rowOf(idOf('a1c', 3, 7))).toBeUndefined();
});

test('a facet may have more values than there are letters', () => {
  const rows = Array.from({ length: 200 }, (_, i): RegistryRow => ({
    kind: 'guong',
    facets: { 'dia-phuong': `xã thứ ${i}` },
  }));
  const { rows: sorted } = unpackRegistry(JSON.parse(JSON.stringify(packRegistry('a1b', rows))));
  expect(sorted.map(({ facets }) => facets['dia-phuong'])).toEqual(
    Array.from({ length: 200 }, (_, i) => `xã thứ ${i}`),
  );
});
