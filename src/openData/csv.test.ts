import { describe, expect, test } from 'vitest';
import { toCsv, type Cell } from './csv.ts';

const csv = (...rows: Cell[][]) => toCsv(['a', 'b'], rows);
const rowsOf = (...cells: Cell[][]) =>
  csv(...cells)
    .split('\r\n')
    .slice(1, -1);

test('has commas, decimal points, CRLF at the end of every line and no byte order mark', () => {
  expect(csv([1.5, 'Thử'], [-1234.25, 'Hai'])).toBe('a,b\r\n1.5,Thử\r\n-1234.25,Hai\r\n');
  expect(csv()).toBe('a,b\r\n');
});

test('quotes commas, quotation marks and line breaks, and not semicolons', () => {
  expect(csv(['một, hai', 'nói "thử"'])).toBe('a,b\r\n"một, hai","nói ""thử"""\r\n');
  expect(csv(['một\nhai', 'ba\r\nbốn'])).toBe('a,b\r\n"một\nhai","ba\r\nbốn"\r\n');
  expect(csv(['một; hai', ' ba '])).toBe('a,b\r\nmột; hai, ba \r\n');
});

test('unknown cells are empty, zero and false are not', () => {
  expect(rowsOf([undefined, ''], [0, false], [true, undefined])).toEqual([',', '0,false', 'true,']);
});

describe('what a spreadsheet would run', () => {
  test.for(['=1+1', '+84', '-thử', '@SUM(A1)', '\t=1'])('the formula %j is disarmed', (text) => {
    expect(rowsOf([text, 1])).toEqual([`'${text},1`]);
  });

  test('a formula that needs quotes gets both', () => {
    expect(rowsOf(['=SUM(1,2)', 1])).toEqual([`"'=SUM(1,2)",1`]);
    expect(rowsOf(['=HYPERLINK("x")', 1])).toEqual([`"'=HYPERLINK(""x"")",1`]);
    expect(toCsv(['a'], [['\r=1']])).toContain('"\'\r=1"');
  });

  test('negative numbers stay numbers', () => {
    expect(rowsOf([-2, 1])).toEqual(['-2,1']);
  });
});
