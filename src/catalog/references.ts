/** The references of records that cannot be joined, so that they are told in the same go as what is wrong with their shape. */
import { isPartialDate, type PartialDate } from '../domain/dates.ts';
import type { Problem } from '../problems/problem.ts';
import type { BrokenRecord, KindName, Path } from '../schemas/kinds.ts';
import type { Lookup } from './lookup.ts';
import { findPlace } from './places.ts';
import type { Index } from './resolver.ts';
import type { Indicator, IndicatorGroup } from './types.ts';

/** All that a field may name; a `place` goes by its id or by the name it had on the date beside it. */
interface Indexes extends Lookup {
  indicators: Index<Indicator>;
  groups: Index<IndicatorGroup>;
}

type Target =
  | 'fields'
  | 'clauses'
  | 'bodies'
  | 'awards'
  | 'movements'
  | 'indicators'
  | 'groups'
  | 'places'
  | 'place';

/** What the fields of each kind name; `*` stands for every entry of a list. */
export const REFERENCES: Partial<Record<KindName, Readonly<Record<string, Target>>>> = {
  plans: { 'reviews.*.clause': 'clauses' },
  fields: { 'clauses.*': 'clauses' },
  movements: {
    field: 'fields',
    clause: 'clauses',
    'launchedBy.*': 'bodies',
    'ledBy.*': 'bodies',
    'indicators.*': 'indicators',
    'milestones.*.place': 'place',
    'milestones.*.places.*': 'place',
  },
  exemplars: {
    field: 'fields',
    place: 'place',
    'movement.id': 'movements',
    'commendations.*.award': 'awards',
    'commendations.*.decidedBy': 'bodies',
    'recognitions.*.decidedBy': 'bodies',
  },
  indicators: {
    field: 'fields',
    clause: 'clauses',
    group: 'groups',
    'bodies.*': 'bodies',
    'relatedTo.*': 'indicators',
    'observations.*.place': 'places',
  },
  groups: { clause: 'clauses' },
  places: { 'parents.*.unit': 'places', 'becomes.*.unit': 'places' },
  bodies: { 'duties.*.clause': 'clauses' },
  timeline: { place: 'place', 'places.*': 'place' },
  requests: { 'indicators.*': 'indicators' },
};

interface Found {
  id: string;
  path: Path;
  /** The date beside it, where that can be read. */
  date: PartialDate | undefined;
}

/** The texts that stand at a pattern of keys, each with the date of the object it is of. */
export function valuesAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  path: Path = [],
  above?: unknown,
): Found[] {
  if (typeof value !== 'object' || value === null || key === undefined) return [];
  const { date = above } = value as { date?: unknown };
  const entries: [PropertyKey, unknown][] =
    key === '*' && Array.isArray(value)
      ? value.map((it: unknown, index) => [index, it])
      : [[key, Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined]];
  return entries.flatMap(([name, it]) => {
    if (rest.length > 0) return valuesAt(it, rest, [...path, name], date);
    const on = typeof date === 'string' && isPartialDate(date) ? date : undefined;
    return typeof it === 'string' ? [{ id: it, path: [...path, name], date: on }] : [];
  });
}

/** Reports what records that cannot be joined refer to and does not exist, where it can be read. */
export function checkReferences(
  broken: readonly BrokenRecord[],
  { problems, ...rest }: Indexes,
): void {
  const indexes = { ...rest, problems: [] as Problem[] };
  for (const record of broken)
    for (const [pattern, target] of Object.entries(REFERENCES[record.kind] ?? {}))
      for (const { id, path, date } of valuesAt(record.data, pattern.split('.')))
        if (target === 'place') findPlace(id, date, record, path, indexes);
        else indexes[target].find(id, record, path, indexes.problems);
  // Joining has told what it had met before it left a record out.
  const keyOf = ({ file, line, field, message }: Problem) => [file, line, field, message].join('|');
  const told = new Set(problems.map(keyOf));
  problems.push(...indexes.problems.filter((problem) => !told.has(keyOf(problem))));
}
