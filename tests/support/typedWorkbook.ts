/** The workbook of a site with its form filled in, as somebody would do it in Excel. */
import type { Worksheet } from 'exceljs';
import { checkContent } from '../../src/checks/index.ts';
import { siteWorkbook } from '../../src/office/workbook/contents.ts';
import { newWorkbook } from '../../src/office/workbook/exceljs.ts';
import { FORM, FORM_KEYS, type FormKey } from '../../src/office/workbook/form.ts';
import { writeWorkbook } from '../../src/office/workbook/write.ts';

/** What is typed: a value, or a number as its cell shows it. */
export type Typed =
  string | number | Date | { formula: string } | { value: number; format: string };
export type TypedRow = Partial<Record<FormKey, Typed>>;

/** The workbook as it is downloaded. */
export async function siteWorkbookOf(root: string, today: string): Promise<Uint8Array> {
  const { catalog } = checkContent(root, today);
  if (!catalog) throw new Error('the content cannot be read');
  return writeWorkbook(siteWorkbook(catalog, (path) => `https://example.org${path}`));
}

/** The workbook with rows typed into its form; `touch` changes the sheet besides. */
export async function typed(
  workbook: Uint8Array,
  rows: readonly TypedRow[],
  touch: (sheet: Worksheet) => void = () => undefined,
): Promise<Uint8Array> {
  const book = await newWorkbook();
  await book.xlsx.load(workbook as unknown as Parameters<typeof book.xlsx.load>[0]);
  const sheet = book.getWorksheet(FORM);
  if (!sheet) throw new Error(`no sheet ${FORM}`);
  rows.forEach((row, r) => {
    for (const [key, value] of Object.entries(row)) {
      const cell = sheet.getRow(r + 2).getCell(FORM_KEYS.indexOf(key as FormKey) + 1);
      if (typeof value === 'object' && 'format' in value) {
        cell.value = value.value;
        cell.numFmt = value.format;
      } else cell.value = value as string;
      if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    }
  });
  touch(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
