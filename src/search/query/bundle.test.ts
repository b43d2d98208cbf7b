import { expect, test } from 'vitest';
import { fragmentName, packRegistry, unpackRegistry, type RegistryRow } from './bundle.ts';

test('the registry comes out as it went in', () => {
  const rows: RegistryRow[] = [
    { kind: 'guong', facets: { nam: '2023', 'dia-phuong': 'xã Ví Dụ' } },
    { kind: 'chi-tieu', facets: {} },
    { kind: 'guong', facets: { nam: '2021' } },
  ];
  expect(unpackRegistry(packRegistry('a1b', rows)).rows).toEqual(rows);
});

test('the texts of two builds never share a name', () => {
  expect(fragmentName('a1b', 39)).not.toBe(fragmentName('a1c', 39));
  expect(fragmentName('a1b', 39)).not.toBe(fragmentName('a1b', 3));
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
