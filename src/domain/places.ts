/** Which unit a name meant on a date, and what became of it. */
import { firstDay, lastDay, type PartialDate } from './dates.ts';
import type { Validity } from './phase.ts';

export interface PlaceUnit extends Validity {
  id: string;
  name: string;
  typeName: string;
  becomes: readonly { unit?: string | undefined }[];
}

export type PlaceResolution<P> = { place: P } | { error: string };

/** True when the unit existed on at least one day the date can mean. */
export function existsOn({ from, to }: Validity, date: PartialDate): boolean {
  if (from && lastDay(date) < firstDay(from)) return false;
  return !(to && firstDay(date) > lastDay(to));
}

/** Type and name: `xã Cẩm Bình`. */
export function placeName({ typeName, name }: Pick<PlaceUnit, 'typeName' | 'name'>): string {
  return `${typeName} ${name}`;
}

/**
 * Finds the unit that a record means: by id, or by name among the units that existed on the
 * record's date. A name that fits several units is an error, never a guess.
 */
export function resolvePlace<P extends PlaceUnit>(
  reference: string,
  date: PartialDate | undefined,
  places: readonly P[],
): PlaceResolution<P> {
  const byId = places.find((place) => place.id === reference);
  if (byId) {
    if (date && !existsOn(byId, date))
      return { error: `"${reference}" không tồn tại vào thời gian ${date}` };
    return { place: byId };
  }
  const wanted = reference.normalize('NFC').toLowerCase();
  const named = places.filter(
    (place) => place.name.toLowerCase() === wanted || placeName(place).toLowerCase() === wanted,
  );
  const candidates = date ? named.filter((place) => existsOn(place, date)) : named;
  const [only] = candidates;
  if (only && candidates.length === 1) return { place: only };
  if (candidates.length > 1) {
    const ids = candidates.map(({ id }) => `"${id}"`).join(' hay ');
    return { error: `"${reference}" có thể là nhiều đơn vị; hãy ghi rõ ${ids}` };
  }
  if (named.length > 0)
    return { error: `"${reference}" không tồn tại vào thời gian ${date ?? 'này'}` };
  return { error: `không có địa phương nào mang mã hoặc tên "${reference}"` };
}

/**
 * The units a unit has become, followed to those that still exist; empty where it is unknown.
 * A unit that would become itself again ends the chain there.
 */
export function successors<P extends PlaceUnit>(
  place: P,
  byId: ReadonlyMap<string, P>,
  seen: ReadonlySet<P> = new Set([place]),
): P[] {
  const found = place.becomes.flatMap(({ unit }) => {
    const next = unit === undefined ? undefined : byId.get(unit);
    if (!next || seen.has(next)) return [];
    const later = successors(next, byId, new Set([...seen, next]));
    return later.length > 0 ? later : [next];
  });
  return [...new Set(found)];
}
