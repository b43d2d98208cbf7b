/** The workbooks of the site: one of everything, and a small one for each indicator. */
import { decidingFigure } from '../../domain/figures.ts';
import { BOUND_WORDS } from '../../domain/format.ts';
import { yearsOf } from '../../domain/period.ts';
import { routes } from '../../domain/routes.ts';
import { figureTable, tablesOf } from '../../openData/tables.ts';
import type { Table } from '../../openData/table.ts';
import type { Catalog, Indicator } from '../../catalog/types.ts';
import { numberFormat, sheetOf, widthOf, type Sheet, type SheetCell } from './sheet.ts';
import { FORM, formSheets } from './form.ts';
import { readmeSheet } from './readme.ts';
import type { WorkbookContent } from './write.ts';

type Absolute = (path: string) => string;

/** The sheets of the whole workbook by their tables, in their order. */
const SHEETS: readonly (readonly [table: string, sheet: string])[] = [
  ['chi-tieu', 'Chỉ tiêu'],
  ['so-lieu', 'Số liệu'],
  ['guong-dien-hinh', 'Gương'],
  ['phong-trao', 'Phong trào'],
  ['moc', 'Mốc'],
  ['dia-phuong', 'Địa phương'],
  ['khen-thuong', 'Khen thưởng'],
  ['con-thieu', 'Còn thiếu'],
  ['danh-hieu', 'Danh hiệu'],
];

/** The figure that decides a target's year, with the word for how exactly it is known. */
function decidingCell({ observations, unit }: Indicator, year: number): SheetCell {
  const figure = decidingFigure(observations, year);
  return (
    figure && {
      number: figure.value,
      format: numberFormat(figure.value, unit, BOUND_WORDS[figure.bound]),
    }
  );
}

/** The targets with the deciding figures of the plan's years side by side, before the verdict. */
function targetSheet(name: string, table: Table<Indicator>, catalog: Catalog, absolute: Absolute) {
  const { columns, rows, ...sheet } = sheetOf(name, table, absolute);
  const years = yearsOf(catalog.period);
  const at = table.columns.findIndex((column) => column.name === 'outcome_code');
  const cells = table.rows.map((target) => years.map((year) => decidingCell(target, year)));
  return {
    ...sheet,
    columns: columns.toSpliced(
      at,
      0,
      ...years.map((year, i) => ({
        title: `Năm ${year}`,
        width: widthOf(
          `Năm ${year}`,
          cells.map((row) => row[i]),
        ),
      })),
    ),
    rows: rows.map((row, i) => row.toSpliced(at, 0, ...(cells[i] ?? []))),
  };
}

/** Everything in one workbook: a sheet for each table, after one that explains them. */
export function siteWorkbook(catalog: Catalog, absolute: Absolute): WorkbookContent {
  const tables = tablesOf(catalog);
  const named = SHEETS.flatMap(([name, sheet]) => {
    const table = tables.find((it) => it.name === name);
    return table ? [{ sheet, table }] : [];
  });
  const sheets = named.map(({ sheet, table }): Sheet =>
    table.name === 'chi-tieu'
      ? targetSheet(sheet, table as unknown as Table<Indicator>, catalog, absolute)
      : sheetOf(sheet, table, absolute),
  );
  const descriptions = [
    ...named.map(({ sheet, table }) => [sheet, table.description] as const),
    [FORM, 'Để trống cho ai biên tập trang gõ số vào; không có dữ liệu.'] as const,
  ];
  const { name, dataAsOf } = catalog.site;
  return {
    title: name,
    day: dataAsOf,
    sheets: [
      readmeSheet(catalog, 'Dữ liệu mở', routes.data, descriptions, absolute),
      ...sheets,
      ...formSheets(catalog),
    ],
  };
}

/** The figures of one indicator. */
export function indicatorWorkbook(
  indicator: Indicator,
  catalog: Catalog,
  absolute: Absolute,
): WorkbookContent {
  const table = figureTable([indicator]);
  const sheet = 'Số liệu';
  const { name, path } = indicator;
  return {
    title: name,
    day: catalog.site.dataAsOf,
    sheets: [
      sheetOf(sheet, table, absolute),
      readmeSheet(catalog, name, path, [[sheet, table.description]], absolute, indicator),
    ],
  };
}
