import { expect, test } from 'vitest';
import { packRegistry, unpackRegistry, type RegistryRow } from './bundle.ts';

test('the registry comes out as it went in, in the order of the ids', () => {
  const rows = new Map<string, RegistryRow>([
    ['ffffff1', { kind: 'guong', facets: { nam: '2023', 'dia-phuong': 'xã Ví Dụ' } }],
    ['00000a2', { kind: 'chi-tieu', facets: {} }],
    ['0f00003', { kind: 'guong', facets: { nam: '2021' } }],
  ]);
  const { rows: sorted, placeOf } = unpackRegistry(packRegistry(rows));
  expect([...placeOf]).toEqual([
    ['00000a2', 0],
    ['0f00003', 1],
    ['ffffff1', 2],
  ]);
  expect(sorted).toEqual([rows.get('00000a2'), rows.get('0f00003'), rows.get('ffffff1')]);
});

test('a facet may have more values than there are letters', () => {
  const rows = new Map(
    Array.from({ length: 200 }, (_, i): [string, RegistryRow] => [
      (i + 1).toString(16).padStart(7, '0'),
      { kind: 'guong', facets: { 'dia-phuong': `xã thứ ${i}` } },
    ]),
  );
  const { rows: sorted } = unpackRegistry(JSON.parse(JSON.stringify(packRegistry(rows))));
  expect(sorted.map(({ facets }) => facets['dia-phuong'])).toEqual(
    Array.from({ length: 200 }, (_, i) => `xã thứ ${i}`),
  );
});
