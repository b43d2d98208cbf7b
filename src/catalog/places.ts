import { firstDay, formatDateShort, lastDay } from '../domain/dates.ts';
import type { PartialDate } from '../domain/dates.ts';
import { existsOn, placeName, resolvePlace, successors } from '../domain/places.ts';
import { routes } from '../domain/routes.ts';
import type { LoadedRecord } from '../schemas/kinds.ts';
import { problemAt, type Located } from '../problems/at.ts';
import { shortUnit, UNIT_KINDS } from '../domain/unit.ts';
import type { Problem } from '../problems/problem.ts';
import type { Path } from '../schemas/kinds.ts';
import type { Lookup } from './lookup.ts';
import { Index } from './resolver.ts';
import type { Phase } from '../domain/phase.ts';
import type { Place } from './types.ts';

/** The unit that existed first comes first; one without a known start is the oldest. */
const byStart = (a: Place, b: Place) => (a.from ?? '').localeCompare(b.from ?? '');

/** Kinds of unit that are only named as the parent of others, unless the site is about one. */
const PAGELESS = new Set(['tinh', 'thanh-pho']);

/** The address of a place's page, where it has one. */
export const placePath = (
  { id, type }: { id: string; type?: unknown },
  unit: string,
): string | undefined => (PAGELESS.has(String(type)) && id !== unit ? undefined : routes.place(id));

/**
 * Units with what they became and what they were formed from.
 * @param unit Id of the unit that the site is about.
 */
export function joinPlaces(
  records: readonly LoadedRecord<'places'>[],
  unit: string,
  problems: Problem[],
  unread?: ReadonlySet<string>,
): Index<Place> {
  const places = new Index<Place>('địa phương', unread);
  for (const { data } of records) {
    const typeName = UNIT_KINDS[data.type];
    const title = placeName({ typeName, name: data.name });
    places.add({
      ...data,
      typeName,
      path: placePath(data, unit),
      title,
      newTitle: title,
      now: [],
      formerUnits: [],
      exemplars: [],
      milestones: [],
      observations: [],
    });
  }
  const all = places.all;
  const byTitle = Map.groupBy(all, ({ title }) => title);
  for (const [title, [, ...later]] of [...byTitle].map(([title, units]): [string, Place[]] => [
    title,
    units.toSorted(byStart),
  ])) {
    for (const place of later) {
      place.newTitle = `${title} mới`;
      if (place.from) place.title = `${title} (từ ${formatDateShort(place.from)})`;
    }
  }
  for (const record of records) {
    const { data } = record;
    const place = places.map.get(data.id);
    if (!place) continue;
    for (const [index, { unit }] of data.parents.entries())
      places.find(unit, record, ['parents', index, 'unit'], problems);
    for (const [index, { unit }] of data.becomes.entries()) {
      if (unit === undefined) continue;
      places.find(unit, record, ['becomes', index, 'unit'], problems)?.formerUnits.push(place);
    }
    place.now = successors(place, places.map);
  }
  return places;
}

/** The unit a record means on its date; one that cannot be found is reported at the field. */
export function findPlace(
  reference: string,
  date: PartialDate | undefined,
  at: Located,
  path: Path,
  { places, problems }: Lookup,
): Place | undefined {
  const found = resolvePlace(reference, date, places.all);
  if ('place' in found) return found.place;
  if (!places.isUnread(reference))
    problems.push(problemAt(at, path, found.error, { suggestion: found.suggestion }));
  return undefined;
}

/** The phase in words; of a place that belonged to another unit, the name of that unit. */
export function phaseLabelOf(
  phase: Phase,
  date: PartialDate,
  place: Place | undefined,
  { unit, places }: Lookup,
): string {
  const above = place?.parents.find((it) => it.unit !== unit.place.id && existsOn(it, date));
  const owner = above && places.map.get(above.unit);
  if (phase !== 'left' || !owner) return unit.phaseLabels[phase];
  const later = place?.parents.some(
    (it) => it.unit === unit.place.id && it.from !== undefined && firstDay(it.from) > lastDay(date),
  );
  return `${later ? 'còn thuộc' : 'đã về'} ${shortUnit(owner)}`;
}
