/** The form of a workbook as rows of cells, each as it was typed. */
import type { Cell, Row, Worksheet } from 'exceljs';
import { slugify } from '../../domain/vietnamese.ts';
import { newWorkbook } from './exceljs.ts';
import { FORM, FORM_COLUMNS, FORM_KEYS, type FormKey } from './form.ts';

/** A cell that has something in it. */
export interface TypedCell {
  /** `C5`. */
  at: string;
  text?: string;
  /** The address that its words lead to. */
  link?: string;
  number?: number;
  /** The number format of a number. */
  format?: string;
  /** A day, month or year, as exact as the cell shows it. */
  date?: string;
  /** Why the cell cannot be taken as it is. */
  fault?: string;
}

export interface TypedRow {
  row: number;
  hidden: boolean;
  cells: Partial<Record<FormKey, TypedCell>>;
}

export type ReadForm = { rows: TypedRow[]; faults: string[] };

/** A moment of a sheet as a date, no closer than its format shows it. */
function dateOf(moment: Date, format: string): string {
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  const day = moment.toISOString().slice(0, 10);
  if (shown.includes('d')) return day;
  return shown.includes('m') ? day.slice(0, 7) : day.slice(0, 4);
}

function typedCell(cell: Cell): TypedCell | undefined {
  const at = cell.address;
  const { value } = cell;
  if (cell.isMerged)
    return { at, fault: `gộp với ô khác (${cell.master.address}); hãy bỏ gộp, ghi từng dòng` };
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return { at, date: dateOf(value, cell.numFmt ?? '') };
  if (typeof value === 'number') return { at, number: value, format: cell.numFmt || 'General' };
  if (typeof value === 'boolean') return { at, text: value ? 'có' : 'không' };
  if (typeof value === 'object' && ('formula' in value || 'sharedFormula' in value))
    return { at, fault: 'có công thức; hãy dán giá trị vào thay công thức' };
  if (typeof value === 'object' && 'error' in value)
    return { at, fault: `báo lỗi ${value.error}; hãy gõ lại` };
  const text = cell.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (text === '') return undefined;
  return { at, text, ...(cell.hyperlink && { link: cell.hyperlink }) };
}

/** Which column of the sheet each field stands in, by the titles of the first row. */
function placesOf(header: Row): { places: Map<FormKey, number>; faults: string[] } {
  const places = new Map<FormKey, number>();
  const faults: string[] = [];
  header.eachCell((cell) => {
    const title = slugify(cell.text);
    const key = FORM_KEYS.find((it) => slugify(FORM_COLUMNS[it].title) === title);
    if (key === undefined) faults.push(`Ô ${cell.address}: không có cột nào tên “${cell.text}”`);
    else if (places.has(key)) faults.push(`Ô ${cell.address}: cột “${cell.text}” có hai lần`);
    else places.set(key, Number(cell.col));
  });
  for (const key of ['indicator', 'year', 'value', 'kind'] as const)
    if (!places.has(key))
      faults.push(`Trang tính “${FORM}” thiếu cột “${FORM_COLUMNS[key].title}”`);
  return { places, faults };
}

function rowsOf(sheet: Worksheet): ReadForm {
  const { places, faults } = placesOf(sheet.getRow(1));
  const rows: TypedRow[] = [];
  /** The first cell of each column that has no title. */
  const stray = new Map<number, string>();
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    row.eachCell((cell) => {
      const column = Number(cell.col);
      const titled = sheet.getRow(1).getCell(column).text !== '';
      if (!titled && !stray.has(column) && typedCell(cell)) stray.set(column, cell.address);
    });
    const cells = Object.fromEntries(
      [...places].flatMap(([key, column]) => {
        const cell = typedCell(row.getCell(column));
        return cell ? [[key, cell]] : [];
      }),
    );
    const hidden =
      row.hidden || [...places.values()].some((it) => sheet.getColumn(it).hidden === true);
    if (Object.keys(cells).length > 0) rows.push({ row: number, hidden, cells });
  });
  for (const at of stray.values())
    faults.push(
      `Ô ${at}: cột không có tiêu đề; nếu dán lệch cột thì dán lại cho khớp hàng tiêu đề`,
    );
  return { rows, faults };
}

/** Reads the form; other sheets are left alone. */
export async function readForm(bytes: Uint8Array): Promise<ReadForm> {
  const workbook = await newWorkbook();
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  if (workbook.properties.date1904)
    return {
      rows: [],
      faults: [
        'Sổ đếm ngày từ năm 1904 (Excel cũ trên máy Mac); hãy chép các dòng sang sổ mới tải về',
      ],
    };
  const sheet = workbook.worksheets.find(({ name }) => slugify(name) === slugify(FORM));
  if (!sheet) return { rows: [], faults: [`Sổ không có trang tính “${FORM}”`] };
  if (sheet.state !== 'visible')
    return { rows: [], faults: [`Trang tính “${FORM}” đang bị ẩn; hãy hiện ra và xem lại`] };
  return rowsOf(sheet);
}
