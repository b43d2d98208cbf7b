/** A table of records: one definition of columns gives the CSV file, its Table Schema and a workbook's sheet. */
import { isLinkable } from '../domain/sources.ts';
import type { Cell } from './csv.ts';

/** A Table Schema type. */
type ColumnType = 'string' | 'integer' | 'number' | 'boolean';

/** What a column's cells are beyond text or number. */
interface Traits<Row> {
  type?: ColumnType;
  /** A day, month or year in ISO form; a year as a number. */
  time?: 'date' | 'year';
  /** The codes that it holds, with what they mean. */
  codes?: Readonly<Record<string, string>>;
  /** The unit of a row's number. */
  unit?: (row: Row) => string;
  /** Where a row's cell leads: a path of the site, or an address that may be linked. */
  leadsTo?: (row: Row) => string | undefined;
}

export interface Column<Row> extends Traits<Row> {
  name: string;
  /** What it holds, in Vietnamese. */
  title: string;
  type: ColumnType;
  required: boolean;
  value: (row: Row) => Cell;
}

/** A column that no row leaves empty. */
export function required<Row>(
  name: string,
  title: string,
  value: (row: Row) => Cell,
  traits: ColumnType | Traits<Row> = 'string',
): Column<Row> {
  const more = typeof traits === 'string' ? { type: traits } : traits;
  return { name, title, type: 'string', ...more, required: true, value };
}

/** A column that a row may leave empty. */
export function optional<Row>(
  name: string,
  title: string,
  value: (row: Row) => Cell,
  traits?: ColumnType | Traits<Row>,
): Column<Row> {
  return { ...required(name, title, value, traits), required: false };
}

/** A column's title with the codes that it holds: `Phạm vi: unit (toàn huyện), …`. */
export function explainedTitle<Row>({ title, codes }: Column<Row>): string {
  const meanings = Object.entries(codes ?? {}).map(([code, label]) => `${code} (${label})`);
  return meanings.length > 0 ? `${title}: ${meanings.join(', ')}` : title;
}

export interface Table<Row = unknown> {
  /** File name without ending. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** The cells of a table, row by row. */
export function cellsOf<Row>({ columns, rows }: Table<Row>): Cell[][] {
  return rows.map((row) => columns.map(({ value }) => value(row)));
}

/** An address as it may be given away: not one that is a bare server address. */
export const publicUrl = (url: string | undefined) => (isLinkable(url) ? url : undefined);
