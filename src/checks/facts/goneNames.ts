import { fullName, type Person } from '../../domain/naming.ts';
import type { Published } from '../../reading/published.ts';
import type { Records } from '../../schemas/kinds.ts';

/** Full names that earlier versions of stories gave and no story gives any more. */
export function goneNames(
  versions: Published['versions'] | undefined,
  { exemplars }: Records,
): ReadonlySet<string> {
  const named = new Set(exemplars.flatMap(({ data }) => data.people.map(fullName)));
  const people = [...(versions?.values() ?? [])]
    .flat()
    .flatMap(({ data }) => ((data ?? {}) as { people?: Person[] }).people ?? []);
  return new Set(people.map(fullName).filter((name) => !named.has(name)));
}
