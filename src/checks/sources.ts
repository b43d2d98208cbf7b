/** The sources of a record, wherever in it they stand. */
import type { Source } from '../schemas/source.ts';
import type { KindName, LoadedRecord } from '../schemas/kinds.ts';

type Path = (string | number)[];
export interface FoundSource {
  source: Source;
  path: Path;
}

/** The sources of the records looked at so far: several rules read them. */
const known = new WeakMap<object, FoundSource[]>();

export function sourcesOf(record: LoadedRecord<KindName>): FoundSource[] {
  const found = known.get(record) ?? sourcesIn(record.data, []);
  known.set(record, found);
  return found;
}

function sourcesIn(value: unknown, path: Path): FoundSource[] {
  if (typeof value !== 'object' || value === null) return [];
  const { title, publisher, read } = value as Partial<Source>;
  if (typeof title === 'string' && typeof publisher === 'string' && read !== undefined)
    return [{ source: value as Source, path }];
  return Object.entries(value).flatMap(([key, child]) =>
    sourcesIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
