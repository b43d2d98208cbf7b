/** The mergers in a unit's past and future, so that every name it has borne leads to the others. */
import { countWord } from '../domain/format.ts';
import { capitalise } from '../domain/vietnamese.ts';
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

export interface MergerWords {
  /** What comes before the names: `Bốn xã`; nothing where the units are of several kinds. */
  lead: string;
  /** Who merged, each with what stands before it; a unit without a record is a name alone. */
  parts: { before: string; label: string; place?: Place }[];
  /** Between those and the new unit: `hợp thành`. */
  verb: string;
}

/** A merger in words: `Hai xã A và B` `hợp thành`. */
export function mergerWords({ date, from, to, alsoFrom }: Omit<Merger, 'grounds'>): MergerWords {
  const [kind] = from.map(({ typeName }) => typeName);
  const alike =
    from.length + alsoFrom.length > 1 &&
    from.every(({ typeName }) => typeName === kind) &&
    alsoFrom.every((name) => name.startsWith(`${kind} `));
  const named = [
    ...from.map((place) => ({ label: alike ? place.name : place.title, place })),
    ...alsoFrom.map((name) => ({ label: alike ? name.slice(`${kind} `.length) : name })),
  ];
  return {
    lead: alike ? `${capitalise(countWord(named.length))} ${kind} ` : '',
    parts: named.map((part, i) => ({
      before: i === 0 ? '' : i === named.length - 1 ? ' và ' : ', ',
      ...part,
      label: i === 0 && !alike ? capitalise(part.label) : part.label,
    })),
    verb: to?.from !== date ? 'nhập vào' : named.length > 1 ? 'hợp thành' : 'trở thành',
  };
}
