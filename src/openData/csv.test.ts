import { describe, expect, test } from 'vitest';
import { EXCEL, STANDARD, toCsv, type Cell } from './csv.ts';

const BOM = '\ufeff';
const standard = (...rows: Cell[][]) => toCsv(['a', 'b'], rows, STANDARD);
const excel = (...rows: Cell[][]) => toCsv(['Cột, một', 'Cột; hai'], rows, EXCEL);

describe('for programs', () => {
  test('has commas, decimal points, CRLF at the end of every line and no byte order mark', () => {
    expect(standard([1.5, 'Thử'], [-1234.25, 'Hai'])).toBe('a,b\r\n1.5,Thử\r\n-1234.25,Hai\r\n');
    expect(standard()).toBe('a,b\r\n');
  });

  test('is the usual way', () => {
    expect(toCsv(['a'], [[1.5]])).toBe('a\r\n1.5\r\n');
  });

  test('quotes commas, quotation marks and line breaks, and not semicolons', () => {
    expect(standard(['một, hai', 'nói "thử"'])).toBe('a,b\r\n"một, hai","nói ""thử"""\r\n');
    expect(standard(['một\nhai', 'ba\r\nbốn'])).toBe('a,b\r\n"một\nhai","ba\r\nbốn"\r\n');
    expect(standard(['một; hai', ' ba '])).toBe('a,b\r\nmột; hai, ba \r\n');
  });
});

describe('for Excel', () => {
  test('has a byte order mark, semicolons, decimal commas and CRLF', () => {
    expect(excel([1.5, 'Thử'], [-1234.25, 'Hai'])).toBe(
      `${BOM}Cột, một;"Cột; hai"\r\n1,5;Thử\r\n-1234,25;Hai\r\n`,
    );
  });

  test('quotes semicolons, quotation marks and line breaks, and not commas', () => {
    expect(excel(['một; hai', 'nói "thử"']).split('\r\n')[1]).toBe('"một; hai";"nói ""thử"""');
    expect(excel(['một\nhai', 'ba, bốn']).split('\r\n')[1]).toBe('"một\nhai";ba, bốn');
  });

  test('leaves points in text alone', () => {
    expect(excel(['Bài 1.5', 'https://example.org/a.b'])).toContain(
      'Bài 1.5;https://example.org/a.b',
    );
  });
});

describe.for([
  ['programs', STANDARD],
  ['Excel', EXCEL],
] as const)('for %s', ([, dialect]) => {
  const rows = (...cells: Cell[][]) => toCsv(['a', 'b'], cells, dialect).split('\r\n').slice(1, -1);
  const separator = dialect.delimiter;

  test('unknown cells are empty, zero and false are not', () => {
    expect(rows([undefined, ''], [0, false], [true, undefined])).toEqual([
      separator,
      `0${separator}false`,
      `true${separator}`,
    ]);
  });

  test.for(['=1+1', '+84', '-thử', '@SUM(A1)', '\t=1'])('the formula %j is disarmed', (text) => {
    expect(rows([text, 1])).toEqual([`'${text}${separator}1`]);
  });

  test('a formula that needs quotes gets both', () => {
    expect(rows([`=SUM(1${separator}2)`, 1])).toEqual([`"'=SUM(1${separator}2)"${separator}1`]);
    expect(rows(['=HYPERLINK("x")', 1])).toEqual([`"'=HYPERLINK(""x"")"${separator}1`]);
    expect(toCsv(['a'], [['\r=1']], dialect)).toContain('"\'\r=1"');
  });

  test('negative numbers stay numbers', () => {
    expect(rows([-2, 1])).toEqual([`-2${separator}1`]);
  });
});
