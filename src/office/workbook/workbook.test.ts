import type { Workbook, Worksheet } from 'exceljs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { BOUNDS, FIGURE_KINDS } from '../../schemas/indicator.ts';
import { BARE_ADDRESS, richCatalog } from '../../testing/openData.ts';
import { indicatorWorkbook, siteWorkbook } from './contents.ts';
import { newWorkbook } from './exceljs.ts';
import { FORM } from './form.ts';
import { workbookFault } from './guard.ts';
import { dateCell, numberFormat, textCell } from './sheet.ts';
import { makeWorkbook } from './write.ts';

const catalog = richCatalog();
const content = siteWorkbook(catalog, (path) => `https://example.org/thu${path}`);

let book: Workbook;
beforeAll(async () => {
  book = await newWorkbook();
  const file = await makeWorkbook(content);
  await book.xlsx.load(file as unknown as Parameters<typeof book.xlsx.load>[0]);
});

const sheetNamed = (name: string): Worksheet => {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
/** The cells of a column by its title, below the header. */
function cellsOf(sheet: Worksheet, title: string) {
  const titles = sheet.getRow(1).values as string[];
  const column = titles.indexOf(title);
  return Array.from({ length: sheet.rowCount - 1 }, (_, i) => sheet.getRow(i + 2).getCell(column));
}

describe('cells', () => {
  test.for([
    [1234.5, 'tỷ đồng', '', '#,##0.0" tỷ đồng"'],
    [48, '%', '', '#,##0"%"'],
    [400, 'xã', 'trên', '"trên "#,##0" xã"'],
    [-1.25, '', '', '#,##0.00'],
  ] as const)('%d %s is shown with its decimals and unit', ([value, unit, before, format]) => {
    expect(numberFormat(value, unit, before)).toBe(format);
  });

  test('a day is a day; a month or a year is text', () => {
    expect(dateCell('2024-12-31')).toEqual({ day: '2024-12-31' });
    expect(dateCell('2022-01')).toEqual({ text: '01/2022' });
    expect(dateCell('2022')).toEqual({ text: '2022' });
  });

  test.for(['=1+1', '+84', '-thử', '@SUM(A1)'])('%s begins no formula', (text) => {
    expect(textCell(text)).toEqual({ text: `'${text}` });
  });
});

describe('the workbook of everything', () => {
  test('has its sheets in order, the form and its lists last', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Đọc trước',
      'Chỉ tiêu',
      'Số liệu',
      'Gương',
      'Phong trào',
      'Mốc',
      'Địa phương',
      'Khen thưởng',
      'Còn thiếu',
      'Danh hiệu',
      FORM,
      'Danh mục',
    ]);
  });

  test('every sheet has its header frozen, and filters where it has rows', () => {
    for (const sheet of book.worksheets) {
      expect(sheet.views[0], sheet.name).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect(Boolean(sheet.autoFilter), sheet.name).toBe(sheet.rowCount > 1);
    }
  });

  test('prints on A4 across, with its header on each page and the number of the page', () => {
    for (const sheet of book.worksheets) {
      expect(sheet.pageSetup, sheet.name).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToHeight: 0,
        printTitlesRow: '1:1',
      });
      expect(sheet.pageSetup.fitToWidth, sheet.name).toBeLessThanOrEqual(4);
      expect(sheet.headerFooter.oddFooter, sheet.name).toContain('&P');
    }
  });

  test('a title longer than its column has room for its lines; that of numbers stands over them', () => {
    const header = sheetNamed('Số liệu').getRow(1);
    const titles = header.values as string[];
    const cellOf = (title: string) => header.getCell(titles.indexOf(title));
    expect(header.height).toBeGreaterThanOrEqual(30);
    expect(cellOf('Con số').alignment.horizontal).toBe('right');
    expect(cellOf('Loại số').alignment.horizontal).toBeUndefined();
  });

  test('the first sheet says what each kind and bound means', () => {
    const words = sheetNamed('Đọc trước').getColumn(2).values.map(String);
    for (const word of [...Object.values(FIGURE_KINDS), ...Object.values(BOUNDS)])
      expect(
        words.filter((it) => it.startsWith(`${word}: `)),
        word,
      ).toHaveLength(1);
  });

  test('numbers are numbers with their unit, per cent is not a hundredth', () => {
    const figures = sheetNamed('Số liệu');
    const values = cellsOf(figures, 'Con số').map(({ value, numFmt }) => [value, numFmt]);
    expect(values).toContainEqual([96.5, '#,##0.0"%"']);
    expect(values).toContainEqual([-1.25, '#,##0.00"%"']);
    const years = cellsOf(figures, 'Năm').map(({ value, numFmt }) => [value, numFmt]);
    expect(years).toContainEqual([2021, '0']);
  });

  test('codes are words, links lead to page and source', () => {
    const figures = sheetNamed('Số liệu');
    const words = cellsOf(figures, 'Loại số').map(({ text }) => text);
    expect(words).toContain('ước cả năm');
    const pages = cellsOf(figures, 'Mã chỉ tiêu').map(({ hyperlink }) => hyperlink);
    expect(pages).toContain('https://example.org/thu/chi-tieu/ty-le-thu/');
    const sources = cellsOf(figures, 'Địa chỉ nguồn').map(({ hyperlink }) => hyperlink);
    expect(sources).toContain('https://tin-thu.example.org/bai-thu');
  });

  test('no cell runs, and none holds an address that may not be linked', () => {
    for (const sheet of book.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.formula, cell.address).toBeUndefined();
          if (typeof cell.value === 'string') expect(cell.value).not.toMatch(/^[=+@-]/);
          expect(`${cell.text} ${cell.hyperlink}`).not.toMatch(BARE_ADDRESS);
        }),
      );
  });

  test('the form offers lists that are not empty', () => {
    const { dataValidations } = sheetNamed(FORM) as unknown as {
      dataValidations: { model: Record<string, { type: string; formulae: string[] }> };
    };
    const lists = new Set(
      Object.values(dataValidations.model).flatMap(({ type, formulae }) =>
        type === 'list' ? formulae : [],
      ),
    );
    expect(lists.size).toBe(8);
    for (const list of lists) {
      const [, column = '', last = ''] = /^'Danh mục'!\$([A-Z])\$2:\$\1\$(\d+)$/.exec(list) ?? [];
      expect(sheetNamed('Danh mục').getCell(`${column}${last}`).text, list).not.toBe('');
      expect(sheetNamed('Danh mục').getCell(`${column}${Number(last) + 1}`).text, list).toBe('');
    }
  });
});

test('the workbook of an indicator explains the words of its own figures alone', () => {
  const indicator = catalog.targets.find(({ observations }) => observations.length > 0);
  if (!indicator) throw new Error('no figures');
  const { sheets } = indicatorWorkbook(indicator, catalog, (path) => path);
  const text = JSON.stringify(sheets.at(-1)?.rows);
  const kinds = new Set(indicator.observations.map(({ kind }) => kind));
  for (const [kind, words] of Object.entries(FIGURE_KINDS))
    expect(text.includes(`"${words}: `), words).toBe(kinds.has(kind as keyof typeof FIGURE_KINDS));
});

test('a workbook is the same, byte for byte, when it is made again years later', async () => {
  const [indicator] = catalog.targets;
  const small = indicatorWorkbook(indicator!, catalog, (path) => `https://example.org${path}`);
  const first = await makeWorkbook(small);
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  const again = await makeWorkbook(small);
  vi.useRealTimers();
  expect(Buffer.compare(first, again)).toBe(0);
  expect(workbookFault(first)).toBeUndefined();
});
