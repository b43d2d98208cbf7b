/** Tables packed column by column, which compress better than row by row. */

/** Character code of "no value"; printable characters follow it. */
const FIRST = 48;

/** A column: its different values, and a character a row, the place of the row's value among them. */
export interface Column {
  values: string[];
  rows: string;
}

export function packColumn(rows: readonly (string | undefined)[]): Column {
  const values = [...new Set(rows.filter((it) => it !== undefined))].sort();
  const places = new Map(values.map((it, i) => [it, i + 1]));
  const place = (value: string | undefined) => (value === undefined ? 0 : places.get(value)) ?? 0;
  return { values, rows: rows.map((it) => String.fromCharCode(FIRST + place(it))).join('') };
}

/** The rows as `packColumn` got them. */
export function unpackColumn({ values, rows }: Column): (string | undefined)[] {
  return Array.from({ length: rows.length }, (_, i) => values[rows.charCodeAt(i) - FIRST - 1]);
}

/** Small numbers, a character each. */
export const packNumbers = (numbers: readonly number[]): string =>
  numbers.map((it) => String.fromCharCode(FIRST + it)).join('');

/** The numbers that `packNumbers` got. */
export const unpackNumbers = (text: string): number[] =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i) - FIRST);

/** Stands between texts: one byte in JSON, and in none of them. */
const BETWEEN = '\x7f';
const BETWEEN_LISTS = BETWEEN + BETWEEN;

/** Texts of one line each. */
export function packLines(lines: readonly string[]): string {
  const broken = lines.find((it) => /[\n\x7f]/.test(it));
  if (broken !== undefined) throw new Error(`a line break in “${broken}”`);
  return lines.join(BETWEEN);
}

export function unpackLines(text: string): string[] {
  return text.split(BETWEEN);
}

/** Lists of texts that say something. */
export function packLists(lists: readonly (readonly string[])[]): string {
  return lists.map((it) => packLines(it.filter(Boolean))).join(BETWEEN_LISTS);
}

export function unpackLists(text: string): string[][] {
  return text.split(BETWEEN_LISTS).map((it) => (it === '' ? [] : unpackLines(it)));
}
