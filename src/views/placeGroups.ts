/** The places of the site by what they were to its unit, for the page that lists them. */
import { existsOn } from '../domain/places.ts';
import { compareVietnamese } from '../domain/vietnamese.ts';
import type { Catalog, Place } from '../catalog/types.ts';
import { placesWithPage, type PlacePage } from './queries.ts';

interface PlaceGroups {
  /** Units below the site's own that existed in its term. */
  members: PlacePage[];
  /** Of them, those that left for another unit before the term ended. */
  left: { place: PlacePage; to: Place; date: string }[];
  /** Units below the site's own that were gone before its term began. */
  before: PlacePage[];
  /** Units that its territory lies in since it ended. */
  current: PlacePage[];
  /** Units that it was formed from. */
  former: PlacePage[];
  /** Every other place with a page, but the unit itself. */
  others: PlacePage[];
}

/** The kinds of some places, each once: `xã, phường`. */
export function kindsOf(places: readonly Place[]): string {
  return [...new Set(places.map(({ typeName }) => typeName))].join(', ');
}

/** Sorts the places with a page into groups, each in the order of their names. */
export function placeGroups({ unit, places }: Pick<Catalog, 'unit' | 'places'>): PlaceGroups {
  const { place: whole, term } = unit;
  const all = placesWithPage(places)
    .filter((place) => place !== whole)
    .toSorted((a, b) => compareVietnamese(a.name, b.name));
  const below = all.filter(({ parents }) => parents.some((it) => it.unit === whole.id));
  const before = below.filter(({ to }) => to !== undefined && to < term.start);
  const members = below.filter((place) => !before.includes(place) && existsOn(place, term.end));
  const current = all.filter(
    (place) => term.cutShort && place.formerUnits.some((it) => members.includes(it as PlacePage)),
  );
  const former = all.filter((place) => whole.formerUnits.includes(place));
  const grouped = new Set([...below, ...current, ...former]);
  return {
    members,
    left: members.flatMap((place) => leaving(place, unit, places)),
    before,
    current,
    former,
    others: all.filter((place) => !grouped.has(place)),
  };
}

/** The move of a place from the unit to another before the unit's term ended, if it moved. */
function leaving(
  place: PlacePage,
  { place: whole, term }: Catalog['unit'],
  places: readonly Place[],
): PlaceGroups['left'] {
  const end = place.parents.find(({ unit }) => unit === whole.id)?.to;
  if (end === undefined || end >= term.end) return [];
  const next = place.parents.find(({ from }) => from !== undefined && from > end);
  const to = places.find(({ id }) => id === next?.unit);
  return to && next?.from ? [{ place, to, date: next.from }] : [];
}
