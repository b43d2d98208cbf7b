/** Every workbook of the site, opened in LibreOffice: all that stands in its cells against the records. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDateShort, isPartialDate } from '../../src/domain/dates.ts';
import { decidingFigure } from '../../src/domain/figures.ts';
import { files } from '../../src/domain/routes.ts';
import { yearsOf } from '../../src/domain/period.ts';
import { figureTable, tablesOf } from '../../src/openData/tables.ts';
import { cellsOf, type Table } from '../../src/openData/table.ts';
import { parseCsv } from '../support/csv.ts';
import { convert, EVERY_SHEET, type Converted } from '../support/libreOffice.ts';
import { DIST, readCatalog } from '../support/site.ts';

const catalog = readCatalog();
const indicators = [...catalog.targets, ...catalog.context];
const SHEETS: Record<string, string> = {
  'chi-tieu': 'Chỉ tiêu',
  'so-lieu': 'Số liệu',
  'guong-dien-hinh': 'Gương',
  'phong-trao': 'Phong trào',
  moc: 'Mốc',
  'dia-phuong': 'Địa phương',
  'khen-thuong': 'Khen thưởng',
  'con-thieu': 'Còn thiếu',
  'danh-hieu': 'Danh hiệu',
};

let made: Converted;
beforeAll(() => {
  const small = readdirSync(join(DIST, 'chi-tieu')).filter((name) => name.endsWith('.xlsx'));
  made = convert(
    [join(DIST, files.workbook), ...small.map((name) => join(DIST, 'chi-tieu', name))],
    EVERY_SHEET,
  );
});
afterAll(() => made.remove());

/** The rows of a sheet by its titles; a sheet that was not made is missed here. */
function sheet(file: string, name: string): Record<string, string>[] {
  const [titles = [], ...rows] = parseCsv(
    readFileSync(join(made.folder, `${file}-${name}.csv`), 'utf8'),
  );
  return rows.map((row) => Object.fromEntries(titles.map((title, i) => [title, row[i] ?? ''])));
}

/** A day as LibreOffice exports it, `12/31/2024`, as the records write it. */
const dayOf = (text: string) => text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2');

/** What does not stand in a sheet as the table of the records has it. */
function differences<Row>(table: Table<Row>, rows: Record<string, string>[]): string[] {
  const cells = cellsOf(table);
  if (rows.length !== cells.length) return [`${rows.length} rows, not ${cells.length}`];
  return cells.flatMap((values, r) =>
    table.columns.flatMap(({ title, codes, time }, c) => {
      const value = values[c];
      const shown = rows[r]?.[title];
      if (shown === undefined) return [`no column ${title}`];
      if (typeof value === 'number')
        return shown !== '' && Number(shown) === value ? [] : [`${title}: ${shown}, not ${value}`];
      let expected = String(value ?? '');
      if (typeof value === 'boolean') expected = value ? 'có' : 'không';
      else if (codes) expected = codes[expected] ?? expected;
      else if (time === 'date' && isPartialDate(expected) && expected.length < 10)
        expected = formatDateShort(expected);
      const same = time === 'date' ? dayOf(shown) : shown;
      return same.replace(/^'(?=[=+@-])/, '') === expected
        ? []
        : [`${title}: ${same}, not ${expected}`];
    }),
  );
}

describe('the workbook of everything', () => {
  test.for(tablesOf(catalog))('the sheet of $name has every value of the records', (table) => {
    const rows = sheet('thi-dua', SHEETS[table.name] ?? '');
    expect(rows.length).toBeGreaterThan(0);
    expect(differences(table, rows)).toEqual([]);
  });

  test('the years of the plan stand side by side for each target', () => {
    const rows = sheet('thi-dua', 'Chỉ tiêu');
    for (const { id, observations } of catalog.targets)
      for (const year of yearsOf(catalog.period)) {
        const shown = rows.find((it) => it['Mã chỉ tiêu'] === id)?.[`Năm ${year}`];
        const value = decidingFigure(observations, year)?.value;
        expect(shown, `${id} ${year}`).toBe(value === undefined ? '' : String(value));
      }
  });

  test('the first sheet says what it is, of which day, and how to cite it', () => {
    const text = JSON.stringify(sheet('thi-dua', 'Đọc trước'));
    for (const words of [
      catalog.site.contentLicence.name,
      formatDateShort(catalog.site.dataAsOf),
      catalog.site.name,
    ])
      expect(text).toContain(words);
  });
});

test.for(indicators)('the workbook of $id has every figure', (indicator) => {
  const rows = sheet(indicator.id, 'Số liệu');
  expect(differences(figureTable([indicator]), rows)).toEqual([]);
});
