import { fullName, type Person } from '../../domain/naming.ts';
import type { Published } from '../../reading/published.ts';
import type { Records } from '../../schemas/kinds.ts';

/** The people of an earlier version, as far as it has the shape of one. */
export function peopleIn(data: unknown): Person[] {
  const { people } = (data ?? {}) as { people?: unknown };
  const list = Array.isArray(people) ? (people as (Partial<Person> | null)[]) : [];
  return list.flatMap((it) =>
    typeof it?.family === 'string' && typeof it.given === 'string'
      ? [{ family: it.family, given: it.given }]
      : [],
  );
}

/** People whom earlier versions of stories named and no story names any more, by their full names. */
export function gonePeople(
  versions: Published['versions'] | undefined,
  { exemplars }: Records,
): ReadonlyMap<string, Person> {
  const named = new Set(exemplars.flatMap(({ data }) => data.people.map(fullName)));
  const people = [...(versions?.values() ?? [])].flat().flatMap(({ data }) => peopleIn(data));
  return new Map(
    people.map((it) => [fullName(it), it] as const).filter(([name]) => !named.has(name)),
  );
}
