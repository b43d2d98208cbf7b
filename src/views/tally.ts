/** How many records there are of each kind, by place and year, so that an editor sees where there is nothing. */
import { lastDay, yearOf } from '../domain/dates.ts';
import type { Catalog, Place } from '../catalog/types.ts';

const KINDS = ['gương', 'mục ngắn', 'mốc', 'số liệu'] as const;

/** A record that belongs to places and a year, as far as both are known. */
interface Tallied {
  kind: (typeof KINDS)[number];
  places: Place[];
  year: number | undefined;
}

const NO_PLACE = 'không riêng xã nào';
const NO_YEAR = 'không rõ năm';

const yearIn = (date: string | undefined) => (date === undefined ? undefined : yearOf(date));

/** Every story, milestone and figure with its place and year. */
function tallied({ exemplars, movements, timeline, targets, context, places }: Catalog): Tallied[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const placesOf = (id = '') => [byId.get(id)].filter((it) => it !== undefined);
  return [
    ...exemplars.map(({ entry, place, year }) => {
      const kind = entry ? ('mục ngắn' as const) : ('gương' as const);
      return { kind, places: [place], year };
    }),
    ...[...movements.flatMap(({ milestones }) => milestones), ...timeline].map(
      ({ places, date }) => ({ kind: 'mốc' as const, places, year: yearIn(date) }),
    ),
    ...[...targets, ...context].flatMap(({ observations }) =>
      observations.map(({ place, year }) => ({
        kind: 'số liệu' as const,
        places: placesOf(place),
        year,
      })),
    ),
  ];
}

/** One line of the table: a place, with its records by kind and by year. */
export interface TallyRow {
  title: string;
  total: number;
  /** In the order of the table's columns. */
  counts: number[];
}

export interface Tally {
  columns: string[];
  rows: TallyRow[];
}

/** The table: a row for every commune of the plan's time or after, also one without a record; then what has none, and the sum. */
export function tallyOf(catalog: Catalog): Tally {
  const all = tallied(catalog);
  const years = [...new Set(all.map(({ year }) => year))].toSorted((a = 9999, b = 9999) => a - b);
  const row = (title: string, own: readonly Tallied[]): TallyRow => ({
    title,
    total: own.length,
    counts: [
      ...KINDS.map((kind) => own.filter((it) => it.kind === kind).length),
      ...years.map((year) => own.filter((it) => it.year === year).length),
    ],
  });
  const start = `${catalog.period.from}-01-01`;
  const told = new Set(all.flatMap(({ places }) => places));
  const communes = catalog.places.filter(
    (it) =>
      it.path &&
      it !== catalog.unit.place &&
      (told.has(it) || it.to === undefined || lastDay(it.to) >= start),
  );
  return {
    columns: [...KINDS, ...years.map((year) => (year === undefined ? NO_YEAR : String(year)))],
    rows: [
      ...communes.map((place) =>
        row(
          place.title,
          all.filter(({ places }) => places.includes(place)),
        ),
      ),
      row(
        NO_PLACE,
        all.filter(({ places }) => !places.some((place) => communes.includes(place))),
      ),
      row('tất cả', all),
    ],
  };
}

/** The table as text in columns; a point stands where there is nothing. */
export function tallyText({ columns, rows }: Tally): string {
  const cells = [
    ['', 'cộng', ...columns],
    ...rows.map(({ title, total, counts }) => [
      title,
      ...[total, ...counts].map((count) => (count === 0 ? '·' : String(count))),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
