import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RECORD_KINDS } from '../schemas/kinds.ts';
import { choicesOf, schemaAt } from '../problems/shape.ts';
import { migrated, MIGRATIONS, MIGRATIONS_FILE, type Migration } from './migrations.ts';

const before = { unit: 'xã', observations: [{ bound: 'atLeast', coverage: 'district' }, { n: 1 }] };

test('a word that went out of use is always read as the one in its place', () => {
  for (const known of ['', "'2026-11-bounds', '2026-11-unit'"])
    expect(migrated('indicators', before, known)).toMatchObject({
      observations: [{ coverage: 'unit' }, { n: 1 }],
    });
});

test('a word that now means something else is read anew in older versions alone', () => {
  const bound = (known: string) => migrated('indicators', before, known);
  expect(bound('')).toMatchObject({ unit: 'xã', observations: [{ bound: 'moreThan' }, { n: 1 }] });
  expect(bound("id: '2026-11-bounds'")).toMatchObject({ observations: [{ bound: 'atLeast' }, {}] });
});

test('a key can change its name, with its values', () => {
  const renamed: Migration = {
    id: 'thu',
    kind: 'movements',
    at: ['a', 'b'],
    key: 'c',
    values: { x: 'y' },
  };
  expect(migrated('movements', { a: { b: 'x', d: 1 } }, '', [renamed])).toEqual({
    a: { c: 'y', d: 1 },
  });
});

test.for([undefined, null, 'chữ', [], { observations: 'chữ' }])('leaves %j as it is', (data) => {
  expect(migrated('indicators', data, '')).toEqual(data);
});

test('the table names itself in the history, and leads to words of today', () => {
  expect(existsSync(MIGRATIONS_FILE)).toBe(true);
  const text = readFileSync(MIGRATIONS_FILE, 'utf8');
  for (const { id, kind, at, values = {} } of MIGRATIONS) {
    expect(text.split(`'${id}'`)).toHaveLength(2);
    const path = at.map((step) => (step === '*' ? 0 : step));
    const words = choicesOf(schemaAt(RECORD_KINDS[kind].schema, path)).map(({ value }) => value);
    expect(words).toEqual(expect.arrayContaining(Object.values(values)));
  }
});
