/** Sheets as a file that Excel and LibreOffice open. */
import type { Cell, Row, Style, Worksheet } from 'exceljs';
import { cached, makeElsewhere, markOf } from '../../reading/project/kept.ts';
import { repack } from '../repack.ts';
import { newWorkbook } from './exceljs.ts';
import type { Sheet, SheetCell } from './sheet.ts';

export interface WorkbookContent {
  title: string;
  /** Day that stands in the file as that of its making. */
  day: string;
  sheets: Sheet[];
}

const INK = 'FF12345B';
const GROUND = 'FFE8EEF7';
/** Named where a cell has a style of its own, or LibreOffice takes another. */
const FONT = { name: 'Calibri', size: 11 };

const TOP = { vertical: 'top', wrapText: true } as const;

/** One object for all cells that look the same: ExcelJS sorts out each object once. */
const TEXT: Partial<Style> = { alignment: TOP, numFmt: '@' };
const LINK: Partial<Style> = { ...TEXT, font: { ...FONT, color: { argb: INK }, underline: true } };
const DAY: Partial<Style> = { alignment: { ...TOP, horizontal: 'left' }, numFmt: 'dd/mm/yyyy' };
const HEADING: Partial<Style> = {
  alignment: TOP,
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: GROUND } },
};
/** Of numbers and their headings: clear of the text that begins in the next column. */
const RIGHT = { ...TOP, horizontal: 'right', indent: 1 } as const;
const NUMBER_HEADING: Partial<Style> = { ...HEADING, alignment: RIGHT };
const numbers = new Map<string, Partial<Style>>();

function numberStyle(format: string): Partial<Style> {
  const style = numbers.get(format) ?? { alignment: RIGHT, numFmt: format };
  numbers.set(format, style);
  return style;
}

function writeCell(cell: Cell, content: SheetCell): void {
  if (content === undefined) return;
  if ('day' in content) {
    cell.value = new Date(`${content.day}T00:00:00Z`);
    cell.style = DAY;
  } else if ('number' in content) {
    cell.value = content.number;
    cell.style = numberStyle(content.format);
  } else if (content.to === undefined) {
    cell.value = content.text;
    cell.style = TEXT;
  } else {
    cell.value = { text: content.text, hyperlink: content.to };
    cell.style = LINK;
  }
}

/** The cells below the header of a form: text that is left alone, lists to choose from. */
function writeForm(sheet: Worksheet, { columns, blank = 0 }: Sheet): void {
  columns.forEach(({ entry, title }, i) => {
    if (!entry) return;
    const letter = sheet.getColumn(i + 1).letter;
    const prompt = { showInputMessage: true, promptTitle: title.slice(0, 32), prompt: entry.hint };
    const first = `${letter}2`;
    // Known to ExcelJS and missing in its types: one rule for a whole range.
    const { dataValidations } = sheet as unknown as {
      dataValidations: { add: (range: string, rule: object) => void };
    };
    dataValidations.add(
      `${first}:${letter}${blank + 1}`,
      entry.list
        ? {
            type: 'list',
            allowBlank: true,
            formulae: [entry.list],
            showErrorMessage: true,
            errorTitle: 'Không có trong danh sách',
            error: 'Hãy chọn trong danh sách của ô này.',
            ...prompt,
          }
        : { type: 'any', allowBlank: true, ...prompt },
    );
  });
}

/** Of a line, and of a row at most, in points. */
const LINE = 15;
const HIGHEST = 409;
/** In characters, what a page across holds in letters that can still be read. */
const PAGE_WIDTH = 230;
/** Of the paper, in inches: the footer stands below what is printed. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.7, header: 0.3, footer: 0.3 };

/** How wide letters are on average beside the digits by which columns are measured. */
const LETTER = 0.92;

/** The lines that a row takes: programs do not all make room for wrapped text by themselves. */
const linesOf = (cells: readonly SheetCell[], columns: Sheet['columns']) =>
  Math.max(
    1,
    ...cells.map((cell, i) =>
      cell && 'text' in cell
        ? Math.ceil(((cell.text.length + 1) * LETTER) / (columns[i]?.width ?? 1))
        : 1,
    ),
  );

function setHeight(row: Row, cells: readonly SheetCell[], columns: Sheet['columns']): void {
  const lines = linesOf(cells, columns);
  if (lines > 1) row.height = Math.min(HIGHEST, lines * LINE);
}

function writeSheet(sheet: Worksheet, content: Sheet): void {
  const { columns, rows } = content;
  sheet.columns = columns.map(({ width }) => ({ width, style: { alignment: TOP } }));
  const header = sheet.getRow(1);
  const titles = columns.map(({ title }) => ({ text: title }));
  setHeight(header, titles, columns);
  columns.forEach(({ title }, i) => {
    const cell = header.getCell(i + 1);
    cell.value = title;
    const numeric = rows.some((cells) => cells[i] && 'number' in cells[i]);
    cell.style = numeric ? NUMBER_HEADING : HEADING;
  });
  rows.forEach((cells, r) => {
    const row = sheet.getRow(r + 2);
    cells.forEach((cell, c) => writeCell(row.getCell(c + 1), cell));
    setHeight(row, cells, columns);
  });
  // On A4, with the header on each page; of a table wider than a page, the first column on each, too.
  const across = Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_WIDTH);
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: across,
    fitToHeight: 0,
    margins: MARGINS,
    printTitlesRow: '1:1',
    ...(across > 1 && { printTitlesColumn: 'A:A', pageOrder: 'overThenDown' }),
  });
  sheet.headerFooter.oddFooter = '&L&A&R&P/&N';
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: 1 }];
  if (rows.length > 0)
    sheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: rows.length + 1, column: columns.length },
    };
  writeForm(sheet, content);
}

/** Unpacked: it is packed anew anyway. The option is missing in the library's types. */
const STORED = { zip: { compression: 'STORE' } } as object;

/** Makes the file anew. */
export async function makeWorkbook({
  title,
  day,
  sheets,
}: WorkbookContent): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = await newWorkbook();
  workbook.title = title;
  workbook.creator = '';
  workbook.lastModifiedBy = '';
  for (const content of sheets) writeSheet(workbook.addWorksheet(content.name), content);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer(STORED)), day);
}

/** What the bytes of a workbook depend on, beside its content. */
const MADE_BY = [
  'src/office/workbook/write.ts',
  'src/office/workbook/exceljs.ts',
  'src/office/repack.ts',
];

const make = makeElsewhere('workbook', makeWorkbook);
let mark: string | undefined;

/** The file of a workbook: the same bytes for the same content. */
export function writeWorkbook(content: WorkbookContent): Promise<Uint8Array<ArrayBuffer>> {
  mark ??= markOf(MADE_BY, ['exceljs', 'fflate']);
  return cached(mark, content, () => make(content));
}
