/** Which unit a name meant on a date, and what became of it. */
import { firstDay, lastDay, type PartialDate } from './dates.ts';
import type { Validity } from './phase.ts';
import { nearest } from './suggest.ts';

export interface PlaceUnit extends Validity {
  id: string;
  name: string;
  typeName: string;
  becomes: readonly { unit?: string | undefined }[];
}

/** The unit meant, or what is wrong and, where it is clear, the id that was meant. */
type PlaceResolution<P> = { place: P } | { error: string; suggestion?: string | undefined };

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
    if (date && !existsOn(byId, date)) return notThen(reference, [byId], date, places);
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
  if (named.length > 0) return notThen(reference, named, date, places);
  return {
    error: `không có địa phương nào mang mã hoặc tên "${reference}"`,
    suggestion: nearest(
      reference,
      places
        .filter((place) => !date || existsOn(place, date))
        .map((place) => ({ value: place.id, names: [place.name, placeName(place)] })),
    ),
  };
}

/** A unit that did not exist then: what it became, what it was formed from, or its namesake. */
function notThen<P extends PlaceUnit>(
  reference: string,
  units: readonly P[],
  date: PartialDate | undefined,
  places: readonly P[],
): PlaceResolution<P> {
  const error = `"${reference}" không tồn tại vào thời gian ${date ?? 'này'}`;
  if (!date) return { error };
  const ids = new Set(units.map(({ id }) => id));
  const names = new Set(units.map(({ name }) => name));
  const became = new Set(units.flatMap(({ becomes }) => becomes.map(({ unit }) => unit)));
  const then = places.filter((place) => !ids.has(place.id) && existsOn(place, date));
  const related = then.filter(
    ({ id, becomes }) => became.has(id) || becomes.some(({ unit }) => unit && ids.has(unit)),
  );
  const [first, second] = related.length > 0 ? related : then.filter(({ name }) => names.has(name));
  if (!first) return { error };
  if (!second)
    return {
      error: `${error}; lúc ấy là "${first.id}" (${placeName(first)})`,
      suggestion: first.id,
    };
  const choices = related.map(({ id }) => `"${id}"`).join(', ');
  return { error: `${error}; lúc ấy là một trong: ${choices}` };
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
