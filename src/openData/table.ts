/** A table of records: one definition of columns gives the CSV file and its Table Schema. */
import { isLinkable } from '../domain/sources.ts';
import type { Cell } from './csv.ts';

/** A column; `type` is a Table Schema type. */
export interface Column<Row> {
  name: string;
  /** What it holds, in Vietnamese. */
  title: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  required: boolean;
  value: (row: Row) => Cell;
}

/** A column that no row leaves empty. */
export function required<Row>(
  name: string,
  title: string,
  value: Column<Row>['value'],
  type: Column<Row>['type'] = 'string',
): Column<Row> {
  return { name, title, type, required: true, value };
}

/** A column that a row may leave empty. */
export function optional<Row>(...[name, title, value, type]: Parameters<typeof required<Row>>) {
  return { ...required(name, title, value, type), required: false };
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
