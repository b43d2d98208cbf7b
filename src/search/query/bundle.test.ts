import { expect, test } from 'vitest';
import { packRegistry, textsName, unpackRegistry, type RegistryRow } from './bundle.ts';

test('the registry comes out as it went in', () => {
  const rows: RegistryRow[] = [
    { kind: 'guong', facets: { nam: '2023', 'dia-phuong': 'xã Ví Dụ' } },
    { kind: 'chi-tieu', facets: {} },
    { kind: 'guong', facets: { nam: '2021' } },
  ];
  expect(unpackRegistry(packRegistry('a1b', rows)).rows).toEqual(rows);
});

test('the texts of two builds, and of two files of one, never share a name', () => {
  expect(textsName('a1b', 39)).not.toBe(textsName('a1c', 39));
  expect(textsName('a1b', 39)).not.toBe(textsName('a1b', 3));
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
