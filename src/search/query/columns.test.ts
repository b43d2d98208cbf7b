import { expect, test } from 'vitest';
import {
  packColumn,
  packLines,
  packLists,
  unpackColumn,
  unpackLines,
  unpackLists,
} from './columns.ts';

test('a column comes out as it went in, with gaps and more values than there are letters', () => {
  const rows = Array.from({ length: 200 }, (_, i) => (i % 3 === 0 ? undefined : `xã thứ ${i}`));
  expect(unpackColumn(JSON.parse(JSON.stringify(packColumn(rows))))).toEqual(rows);
});

test('lines and lists come out as they went in, empty ones too', () => {
  expect(unpackLines(packLines(['một', '', 'hai']))).toEqual(['một', '', 'hai']);
  expect(unpackLists(packLists([['a', 'b'], [], ['c']]))).toEqual([['a', 'b'], [], ['c']]);
});

test('what would break the lines is refused', () => {
  expect(() => packLines(['một\nhai'])).toThrow('line break');
});
