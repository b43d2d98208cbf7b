import { formatDateShort } from '../domain/dates.ts';
import { placeName, successors } from '../domain/places.ts';
import { routes } from '../domain/routes.ts';
import type { LoadedRecord } from '../schemas/kinds.ts';
import { PLACE_TYPES } from '../schemas/place.ts';
import type { Problem } from '../schemas/problem.ts';
import { Index } from './resolver.ts';
import type { Place } from './types.ts';

/** The unit that existed first comes first; one without a known start is the oldest. */
const byStart = (a: Place, b: Place) => (a.from ?? '').localeCompare(b.from ?? '');

/** Units that are only named as the parent of others. */
const PAGELESS = new Set(['tinh', 'thanh-pho']);

/** Units with what they became and what they were formed from. */
export function joinPlaces(
  records: readonly LoadedRecord<'places'>[],
  problems: Problem[],
): Index<Place> {
  const places = new Index<Place>('địa phương');
  for (const { data } of records) {
    const typeName = PLACE_TYPES[data.type];
    places.add({
      ...data,
      typeName,
      path: PAGELESS.has(data.type) ? undefined : routes.place(data.id),
      title: placeName({ typeName, name: data.name }),
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
    for (const place of later)
      if (place.from) place.title = `${title} (từ ${formatDateShort(place.from)})`;
  }
  for (const { data, file } of records) {
    const place = places.map.get(data.id);
    if (!place) continue;
    for (const { unit } of data.parents) places.find(unit, file, `${data.name} › Thuộc`, problems);
    for (const { unit } of data.becomes) {
      if (unit === undefined) continue;
      places.find(unit, file, `${data.name} › Nhập vào`, problems)?.formerUnits.push(place);
    }
    place.now = successors(place, places.map);
  }
  return places;
}
