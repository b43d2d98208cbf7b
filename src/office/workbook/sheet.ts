/** Sheets of a workbook as plain data: what stands in each cell, and how a program is to show it. */
import { formatDateShort } from '../../domain/dates.ts';
import { disarmed } from '../../openData/csv.ts';
import type { Column, Table } from '../../openData/table.ts';

/** A cell; `to` is the full address that it leads to. */
export type SheetCell =
  | undefined
  | { text: string; to?: string }
  | { number: number; format: string; to?: string }
  /** A whole day, `YYYY-MM-DD`. */
  | { day: string };

export interface SheetColumn {
  title: string;
  /** In characters. */
  width: number;
  /** What may be typed into the cells below: a list that stands elsewhere, or a hint alone. */
  entry?: { hint: string; list?: string };
}

export interface Sheet {
  name: string;
  columns: SheetColumn[];
  rows: SheetCell[][];
  /** Rows to be typed into below the header, where the sheet is a form. */
  blank?: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WIDEST = 60;
const NARROWEST = 9;

/** A text as a cell, without what a program would run as a formula. */
export const textCell = (text: string, to?: string): SheetCell =>
  text === '' ? undefined : { text: disarmed(text), ...(to !== undefined && { to }) };

/** The format of a number with its own decimals, the unit beside it and a word before it. */
export function numberFormat(value: number, unit = '', before = ''): string {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const word = before && `"${before} "`;
  return `${word}${digits}${unit && `"${unit === '%' ? '' : ' '}${unit.replaceAll('"', '')}"`}`;
}

/** A date as a day where it is one; a month or year as text, which no program turns into a day. */
export const dateCell = (date: string): SheetCell =>
  DAY.test(date) ? { day: date } : { text: formatDateShort(date) };

/** How wide a column is for what stands in it. */
export function widthOf(title: string, cells: readonly SheetCell[]): number {
  const lengths = cells.map((cell) => {
    if (cell === undefined) return 0;
    if ('text' in cell) return cell.text.length;
    return 'day' in cell ? 10 : cell.format.replace(/[#"]/g, '').length + 4;
  });
  const longestWord = Math.max(...title.split(' ').map((word) => word.length));
  return Math.min(WIDEST, Math.max(NARROWEST, longestWord, ...lengths) + 2);
}

function cellOf<Row>(column: Column<Row>, row: Row, absolute: (path: string) => string): SheetCell {
  const value = column.value(row);
  if (value === undefined || value === '') return undefined;
  const target = column.leadsTo?.(row);
  const to = target?.startsWith('/') ? absolute(target) : target;
  if (typeof value === 'boolean') return { text: value ? 'có' : 'không' };
  if (typeof value === 'number')
    return {
      number: value,
      format: column.time === 'year' ? '0' : numberFormat(value, column.unit?.(row)),
    };
  if (column.time === 'date') return dateCell(value);
  return textCell(column.codes?.[value] ?? value, to);
}

/** A sheet of a table of the open data: codes in words, days as days, links to follow. */
export function sheetOf<Row>(
  name: string,
  table: Table<Row>,
  absolute: (path: string) => string,
): Sheet {
  const rows = table.rows.map((row) =>
    table.columns.map((column) => cellOf(column, row, absolute)),
  );
  const columns = table.columns.map(({ title }, i) => ({
    title,
    width: widthOf(
      title,
      rows.map((cells) => cells[i]),
    ),
  }));
  return { name, columns, rows };
}
