/** Figures pasted from a spreadsheet: cells by tabs, years in a row or a column. */
import type { Bound } from '../domain/format.ts';
import { dialectOf, readNumber, twoReadings } from '../domain/typedNumbers.ts';

export interface PastedFigure {
  year: number;
  value: number;
  bound: Bound;
  outOf?: number;
}

export interface Pasted {
  figures: PastedFigure[];
  /** Cells that cannot be read, in words. */
  faults: string[];
}

const YEAR = /^(?:năm\s*)?(20\d\d|2100)$/i;
const yearOf = (cell = '') => Number(YEAR.exec(cell.trim())?.[1] ?? 0);

/** Years with the text of their figures: from a row of years and the one below, or from two columns. */
function pairs(rows: readonly string[][]): [year: number, text: string][] | undefined {
  const head = rows.findIndex((row) => row.filter(yearOf).length > 1);
  const below = rows[head + 1];
  if (head >= 0)
    return (rows[head] ?? []).flatMap((cell, index) =>
      yearOf(cell) ? [[yearOf(cell), below?.[index] ?? ''] as [number, string]] : [],
    );
  const column = rows.find((row) => row.some(yearOf))?.findIndex(yearOf) ?? -1;
  if (column < 0) return undefined;
  return rows.flatMap((row) =>
    yearOf(row[column]) ? [[yearOf(row[column]), row[column + 1] ?? ''] as [number, string]] : [],
  );
}

/** Reads a block of cells; nothing is guessed, an empty cell is no figure. */
export function readPasted(block: string, unit?: string): Pasted {
  const rows = block.split(/\r?\n/).map((line) => line.split('\t').map((cell) => cell.trim()));
  const found = pairs(rows.filter((row) => row.some((cell) => cell !== '')));
  if (!found)
    return { figures: [], faults: ['không thấy năm nào: chép cả hàng hoặc cột ghi năm (2023)'] };
  const dialect = dialectOf(found.map(([, text]) => text));
  const result: Pasted = { figures: [], faults: [] };
  for (const [year, text] of found) {
    const reading = readNumber(text, { unit, dialect });
    if ('fault' in reading) result.faults.push(`năm ${year}: ${reading.fault}`);
    else if ('number' in reading) {
      const { value, bound, outOf, other } = reading.number;
      if (other !== undefined)
        result.faults.push(`năm ${year}: ${twoReadings(text, reading.number)}`);
      else result.figures.push({ year, value, bound, ...(outOf !== undefined && { outOf }) });
    }
  }
  return result;
}
