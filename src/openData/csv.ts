/** Tables as CSV text: one dialect for programs, one for Excel as it is set up in Vietnam. */
export type Cell = string | number | boolean | undefined;

interface Dialect {
  delimiter: string;
  decimal: '.' | ',';
  /** Excel takes a file for UTF-8 only with a byte order mark. */
  byteOrderMark: boolean;
}

/** RFC 4180, decimal point, no byte order mark. */
export const STANDARD: Dialect = { delimiter: ',', decimal: '.', byteOrderMark: false };

/** What Excel reads without an import dialogue under Vietnamese regional settings. */
export const EXCEL: Dialect = { delimiter: ';', decimal: ',', byteOrderMark: true };

/** A header and rows as CSV. */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  dialect: Dialect = STANDARD,
): string {
  const lines = [header, ...rows].map((row) =>
    row.map((cell) => csvCell(cell, dialect)).join(dialect.delimiter),
  );
  return `${dialect.byteOrderMark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: Cell, { delimiter, decimal }: Dialect): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  if (typeof cell === 'boolean') return String(cell);
  // A spreadsheet would run text that starts like a formula; an apostrophe keeps it text.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  const special = [delimiter, '"', '\n', '\r'].some((mark) => safe.includes(mark));
  return special ? `"${safe.replaceAll('"', '""')}"` : safe;
}
