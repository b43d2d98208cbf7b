/** The unit's parts of its time, by what they are part of today, and where each lies to the others. */
import { formatDateShort } from '../domain/dates.ts';
import { shortUnit } from '../domain/unit.ts';
import { compareVietnamese } from '../domain/vietnamese.ts';
import type { Catalog, Place } from '../catalog/types.ts';
import { placeGroups } from './placeGroups.ts';
import type { PlacePage } from './queries.ts';

/** Cells side by side, counted from one: rows from the north, columns from the west. */
export interface Cells {
  row: number;
  column: number;
  columns: number;
}

const SIDES = { n: [-1, 0], e: [0, 1], s: [1, 0], w: [0, -1] } as const;
type Side = keyof typeof SIDES;

type Held = Pick<Place, 'exemplars' | 'milestones'>;

export interface Tile extends Held {
  place: PlacePage;
  /** Its name, with its kind where that is not the usual one. */
  label: string;
  /** `01/01/2025 về TP Ví Dụ`, of a place that left the unit before its end. */
  left: string | undefined;
  /** Absent where no map was drawn. */
  at: (Cells & { borders: Side[] }) | undefined;
}

/** The stories and milestones are those of the units of today, since they exist. */
export interface TileGroup extends Held {
  /** What its places are part of today, usually one unit; none where that is unknown or they still stand. */
  units: Place[];
  /** Its name, `xã Ví Dụ mới`; empty where there is none. */
  label: string;
  /** Others without a tile that went into the same unit. */
  also: string[];
  tiles: Tile[];
  /** The cells over which its name stands: the first row of its tiles. */
  at: Cells | undefined;
}

export interface TileMap {
  groups: TileGroup[];
  /** How many places there are in all groups. */
  tiles: number;
  /** The day from which the units of today exist. */
  since: string | undefined;
  /** Absent where no map was drawn. */
  size: { rows: number; columns: number } | undefined;
  water: Cells[];
  /** Every border between two groups or around one, as lines between the corners of cells. */
  borders: { from: [x: number, y: number]; to: [x: number, y: number] }[];
}

const heldBy = (places: readonly Place[]): Held => ({
  exemplars: places.flatMap(({ exemplars }) => exemplars),
  milestones: places.flatMap(({ milestones }) => milestones),
});

/** The places of the unit's term, in groups by the unit of today; both in the order of their names. */
export function tileMap(catalog: Pick<Catalog, 'unit' | 'places'>): TileMap {
  const { members, left, current } = placeGroups(catalog);
  const rows = catalog.unit.tileMap ?? [];
  const groupOf = ({ now }: Place) => now.map(({ id }) => id).join(' ');
  const groupAt = (row: number, column: number) => {
    const cell = rows[row]?.[column];
    return cell === undefined || cell === 'water' ? undefined : groupOf(cell);
  };
  const usual = mostFrequent(members.map(({ typeName }) => typeName));

  const tileOf = (place: PlacePage): Tile => {
    const gone = left.find((it) => it.place === place);
    return {
      place,
      ...heldBy([place]),
      label: place.typeName === usual ? place.name : `${place.typeName} ${place.name}`,
      left: gone && `${formatDateShort(gone.date)} về ${shortUnit(gone.to)}`,
      at: placed(place),
    };
  };

  function placed(place: Place): Tile['at'] {
    const row = rows.findIndex((cells) => cells.includes(place));
    const cells = rows[row] ?? [];
    const [first, last] = [cells.indexOf(place), cells.lastIndexOf(place)];
    if (first < 0) return undefined;
    const covered = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const group = groupOf(place);
    const sides = (Object.keys(SIDES) as Side[]).filter((side) => {
      const [down, right] = SIDES[side];
      const own = right === 0 ? covered : [right > 0 ? last : first];
      return own.every((column) => groupAt(row + down, column + right) !== group);
    });
    return { row: row + 1, column: first + 1, columns: covered.length, borders: sides };
  }

  const groups = [...Map.groupBy(members, groupOf).values()].map((places): TileGroup => {
    const units = places[0]?.now ?? [];
    const tiles = places.map(tileOf);
    return {
      units,
      label: units.map(({ newTitle }) => newTitle).join(', '),
      also: units.flatMap(({ alsoFrom }) => alsoFrom),
      ...heldBy(units),
      tiles,
      at: firstRow(tiles),
    };
  });

  return {
    groups: groups.toSorted((a, b) =>
      compareVietnamese(a.units[0]?.name ?? '', b.units[0]?.name ?? ''),
    ),
    tiles: members.length,
    since: current[0]?.from,
    size:
      rows.length > 0
        ? { rows: rows.length, columns: Math.max(...rows.map((cells) => cells.length)) }
        : undefined,
    water: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === 'water' ? { row: row + 1, column: column + 1, columns: 1 } : [],
      ),
    ),
    borders: bordersBetween(rows.length, Math.max(0, ...rows.map((it) => it.length)), groupAt),
  };
}

/** The run of cells in the first row of some tiles, from the west. */
function firstRow(tiles: readonly Tile[]): Cells | undefined {
  const placed = tiles.flatMap(({ at }) => at ?? []);
  const row = Math.min(...placed.map((at) => at.row));
  const [first, ...others] = placed
    .filter((at) => at.row === row)
    .toSorted((a, b) => a.column - b.column);
  if (!first) return undefined;
  let { columns } = first;
  for (const at of others) if (at.column === first.column + columns) columns += at.columns;
  return { row, column: first.column, columns };
}

function bordersBetween(
  rows: number,
  columns: number,
  groupAt: (row: number, column: number) => string | undefined,
): TileMap['borders'] {
  const lines: TileMap['borders'] = [];
  for (let y = 0; y <= rows; y += 1)
    for (let x = 0; x <= columns; x += 1) {
      const here = groupAt(y, x);
      if (here !== groupAt(y - 1, x)) lines.push({ from: [x, y], to: [x + 1, y] });
      if (here !== groupAt(y, x - 1)) lines.push({ from: [x, y], to: [x, y + 1] });
    }
  return lines;
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(words, (it) => it)];
  return counts.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Where a place is on the map: its own tile, or every tile of the unit that it is; and those beside it in one group. */
export function findOnMap(
  { groups }: Pick<TileMap, 'groups'>,
  place: Place,
): { group: TileGroup; here: Tile[]; beside: Tile[] } | undefined {
  const group = groups.find(
    ({ units, tiles }) => units.includes(place) || tiles.some((it) => it.place === place),
  );
  if (!group) return undefined;
  const whole = group.units.includes(place);
  const here = group.tiles.filter((it) => whole || it.place === place);
  return { group, here, beside: group.tiles.filter((it) => !here.includes(it)) };
}
