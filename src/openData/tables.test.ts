import { describe, expect, test } from 'vitest';
import { commendation, exemplarOf, indicatorOf, observation, only } from '../testing/fixtures.ts';
import { BARE_ADDRESS, richCatalog } from '../testing/openData.ts';
import type { Cell } from './csv.ts';
import { cellsOf, type Column, type Table } from './table.ts';
import { figureTable, tablesOf } from './tables.ts';

const catalog = richCatalog();
const tables = tablesOf(catalog);

/** Rows as objects, by column name. */
const rowsOf = <Row>(table: Table<Row>): Record<string, Cell>[] =>
  cellsOf(table).map((cells) =>
    Object.fromEntries(table.columns.map(({ name }, i) => [name, cells[i]])),
  );
const rowsNamed = (name: string, from = catalog) =>
  rowsOf(only(tablesOf(from).filter((table) => table.name === name)));

const FITS: Record<Column<unknown>['type'], (cell: Cell) => boolean> = {
  string: (cell) => typeof cell === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (cell) => typeof cell === 'boolean',
};

describe('all tables', () => {
  test('are the nine of the open data, each with rows', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      'chi-tieu',
      'so-lieu',
      'guong-dien-hinh',
      'phong-trao',
      'moc',
      'dia-phuong',
      'khen-thuong',
      'con-thieu',
      'danh-hieu',
    ]);
    for (const { name, rows } of tables) expect(rows, name).not.toEqual([]);
  });

  test.for(tables)('$name: its columns have names of their own and Vietnamese titles', (table) => {
    const names = table.columns.map(({ name }) => name);
    const titles = table.columns.map(({ title }) => title);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(titles).size).toBe(titles.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
    for (const title of titles) expect(title).toMatch(/^\p{Lu}/u);
  });

  test.for(tables)('$name: required cells are never empty, and all are of their type', (table) => {
    const wrong = cellsOf(table).flatMap((cells) =>
      table.columns.flatMap(({ name, type, required }, i) => {
        const cell = cells[i];
        const empty = cell === undefined || cell === '';
        return (empty ? required : !FITS[type](cell)) ? [`${name}: ${JSON.stringify(cell)}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.for(tables)('$name: no cell holds an address that may not be linked', (table) => {
    expect(JSON.stringify(cellsOf(table))).not.toMatch(BARE_ADDRESS);
  });

  test('have no rows where there are no records', () => {
    const nothing = {
      targets: [],
      context: [],
      exemplars: [],
      movements: [],
      places: [],
      awards: [],
      timeline: [],
      unit: catalog.unit,
    };
    expect(tablesOf(nothing).map(cellsOf)).toEqual(tables.map(() => []));
  });
});

describe('the table of figures', () => {
  test('gives a figure its row, with target, kind, area and source', () => {
    const indicator = indicatorOf({
      observations: [
        observation({
          value: 22,
          outOf: 25,
          coverage: 'village',
          place: 'thu',
          area: 'Thôn Thử',
          kind: 'partial',
          span: '9 tháng',
          bound: 'about',
          asOf: '2025-06',
          verified: false,
          note: 'Ghi chú thử',
        }),
      ],
    });
    expect(only(rowsOf(figureTable([indicator])))).toEqual({
      indicator: 'ty-le-thu',
      name: 'Tỷ lệ thử',
      unit: '%',
      target: 'ít nhất 95%',
      year: 2024,
      value: 22,
      out_of: 25,
      bound: 'about',
      kind: 'partial',
      cumulative: false,
      span: '9 tháng',
      coverage: 'village',
      place: 'thu',
      area: 'Thôn Thử',
      verified: false,
      preferred: false,
      as_of: '2025-06',
      source_title: 'Bài báo thử',
      source_publisher: 'Báo Thử',
      source_url: 'https://tin-thu.example.org/bai-thu',
      source_date: '2023-05',
      note: 'Ghi chú thử',
    });
  });

  test('lists figures oldest first, whatever the file’s order, indicator by indicator', () => {
    expect(rowsNamed('so-lieu').map((row) => [row['indicator'], row['year']])).toEqual([
      ['moc-thu', 2023],
      ['ty-le-thu', 2021],
      ['ty-le-thu', 2023],
      ['ty-le-thu', 2024],
      ['lien-quan-thu', 2024],
    ]);
  });

  test('has no row for an indicator without figures: an absent figure is not a zero', () => {
    expect(figureTable([indicatorOf()]).rows).toEqual([]);
    expect(rowsNamed('so-lieu').map(({ indicator }) => indicator)).not.toContain('khoang-thu');
  });

  test('has no target for context', () => {
    const context = indicatorOf({ target: undefined, observations: [observation()] });
    expect(only(rowsOf(figureTable([context])))['target']).toBeUndefined();
  });
});

describe('the other tables', () => {
  test('targets: a level, a range or a milestone, with what came of it and what is missing', () => {
    const rows = new Map(rowsNamed('chi-tieu').map((row) => [row['id'], row]));
    expect(rows.get('ty-le-thu')).toMatchObject({
      comparator: 'atLeast',
      target_value: 95,
      target_low: undefined,
      by: 2025,
      outcome: 'đạt',
      missing_years: '',
    });
    expect(rows.get('khoang-thu')).toMatchObject({
      target_value: undefined,
      target_low: 1.5,
      target_high: 2,
      outcome: 'chưa có số liệu',
      missing_years: '2021 2022 2023 2024',
    });
    expect(rows.get('moc-thu')).toMatchObject({ measure: 'milestone', outcome: 'đạt', by: 2024 });
    expect(rows.size).toBe(3);
  });

  test('cases: in words, with awards and sources; a source without a link by its publisher', () => {
    const rows = new Map(rowsNamed('guong-dien-hinh').map((row) => [row['id'], row]));
    expect(rows.get('2023-dap-duong-thu')).toMatchObject({
      path: '/guong-dien-hinh/2023-dap-duong-thu/',
      who: 'Ông Phạm Thử Nghiệm',
      kind: 'cá nhân',
      place: 'thu',
      place_name: 'xã Thử',
      occasion: 'Xây dựng nông thôn mới',
      movement: 'phong-trao-thu',
      standing: 'được khen thưởng',
      phase: 'trong giai đoạn',
      commendations: 'Giấy khen thử, 12/QĐ-THỬ, 2023-05-02',
      sources: 'Báo Thử | https://tin-thu.example.org/bai-thu | Báo Thử',
    });
    expect(rows.get('khong-ten')).toMatchObject({ who: '', date: '2022', movement: undefined });
    expect(rows.get('muc-ngan')).toMatchObject({
      path: '/dia-phuong/thu/#muc-ngan',
      who: 'Tổ thử',
    });
  });

  test('cases: an award cancelled or only proposed is not listed like one given', () => {
    const statuses = ['awarded', 'cancelled', 'proposed'] as const;
    const listed = statuses.map((status) => {
      const exemplar = exemplarOf({ commendations: [commendation({ status })] });
      const [row] = rowsNamed('guong-dien-hinh', { ...catalog, exemplars: [exemplar] });
      return row?.['commendations'];
    });
    expect(new Set(listed).size).toBeGreaterThan(1);
  });

  test('movements, places and awards', () => {
    expect(only(rowsNamed('phong-trao'))).toMatchObject({ milestones: 1, exemplars: 1 });
    expect(rowsNamed('dia-phuong')).toMatchObject([
      { id: 'thu', type: 'xã', to: '2025-06-30', codes: '00001 00002', now: 'thu-moi' },
      { id: 'thu-moi', from: '2025-07-01', codes: '', now: '' },
      { id: 'huyen-thu', type: 'huyện', to: '2025-06-30' },
    ]);
    expect(only(rowsNamed('danh-hieu'))).toMatchObject({
      group: 'Giấy khen',
      for: 'cá nhân, tập thể',
      decided_by: 'Chủ tịch thử',
      article: undefined,
    });
  });
});
