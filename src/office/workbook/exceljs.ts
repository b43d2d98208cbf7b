/** ExcelJS, the one place that knows it: loaded where it is needed, from the bundle, which loads in a fifth of the time. */
import type { Workbook } from 'exceljs';

/** An empty workbook. */
export async function newWorkbook(): Promise<Workbook> {
  // @ts-expect-error -- the bundle has no types of its own
  const bundle: unknown = await import('exceljs/dist/exceljs.min.js');
  const { default: library } = bundle as { default: { Workbook: new () => Workbook } };
  return new library.Workbook();
}
