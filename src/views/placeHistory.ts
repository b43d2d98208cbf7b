/** The mergers in a unit's past and future, so that every name it has borne leads to the others. */
import type { Place } from '../catalog/types.ts';

export interface Merger {
  /** `YYYY-MM-DD`. */
  date: string;
  from: Place[];
  /** Absent where it is unknown what the units became. */
  to: Place | undefined;
  /** Units without a record that merged at the same time, by name. */
  alsoFrom: readonly string[];
  /** Resolutions and how sure the merger is, without repetition. */
  grounds: string[];
}

function mergersInto(to: Place): Merger[] {
  const steps = to.formerUnits.flatMap((place) =>
    place.becomes.filter(({ unit }) => unit === to.id).map((step) => ({ place, ...step })),
  );
  return [...Map.groupBy(steps, ({ date }) => date)].map(([date, list]) => ({
    date,
    from: list.map(({ place }) => place),
    to,
    alsoFrom: date === to.from ? to.alsoFrom : [],
    grounds: groundsOf(list),
  }));
}

function groundsOf(steps: readonly Place['becomes'][number][]): string[] {
  return [
    ...new Set(
      steps.map(({ resolution, certainty }) =>
        [resolution && `${resolution}.`, `Căn cứ: ${certainty}.`].filter(Boolean).join(' '),
      ),
    ),
  ];
}

/** Mergers by which a unit and the units before it came about. */
function past(place: Place): Merger[] {
  return [...place.formerUnits.flatMap(past), ...mergersInto(place)];
}

/** Mergers into which a unit went, as far as they are known. */
function future(place: Place, byId: ReadonlyMap<string, Place>): Merger[] {
  return place.becomes.flatMap(({ unit, ...step }) => {
    const to = unit === undefined ? undefined : byId.get(unit);
    if (!to)
      return [
        { date: step.date, from: [place], to: undefined, alsoFrom: [], grounds: groundsOf([step]) },
      ];
    return [...mergersInto(to).filter(({ date }) => date === step.date), ...future(to, byId)];
  });
}

/** Every merger in a unit's life, earliest first. */
export function mergersOf(place: Place, places: readonly Place[]): Merger[] {
  const byId = new Map(places.map((it) => [it.id, it]));
  return [...past(place), ...future(place, byId)].toSorted((a, b) => a.date.localeCompare(b.date));
}
