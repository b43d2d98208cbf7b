import { expect, test } from 'vitest';
import { packRows, unpackRows } from './rows.ts';

test('rows come out as they went in, however far apart', () => {
  const rows = [0, 1, 25, 26, 27, 700, 701, 20_000];
  expect(unpackRows(packRows(rows))).toEqual(rows);
  expect(unpackRows('')).toEqual([]);
});
