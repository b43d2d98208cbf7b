/** Short entries whose file was given another name: they have no address, so that no redirect tells of it. */
import { stemOf } from '../domain/fileNames.ts';
import type { Published } from '../reading/published.ts';
import type { LoadedRecord } from '../schemas/kinds.ts';

interface OldEntry {
  headline?: unknown;
  entry?: unknown;
  sources?: unknown;
}

const addresses = (sources: unknown) =>
  (Array.isArray(sources) ? (sources as { url?: unknown }[]) : [])
    .flatMap(({ url }) => url ?? [])
    .map(String);

/** Former file names of the stories that go on under another: known by their headline, else by all of their sources. */
export function renamedEntries(
  exemplars: readonly LoadedRecord<'exemplars'>[],
  published: Published | undefined,
): ReadonlyMap<string, readonly string[]> {
  const former = new Map<string, string[]>();
  const versions = [...(published?.versions ?? [])];
  /** True for a story that was published, under its name, only after a day. */
  const isSince = (day: string | undefined, { id }: LoadedRecord<'exemplars'>) =>
    versions.every(
      ([file, list]) =>
        stemOf(file) !== id || list.every(({ from }) => day !== undefined && from >= day),
    );
  for (const file of published?.missing ?? []) {
    const [last] = published?.versions.get(file) ?? [];
    const { headline, entry, sources } = (last?.data ?? {}) as OldEntry;
    if (entry !== true) continue;
    const fresh = exemplars.filter((it) => isSince(last?.until, it));
    const from = addresses(sources);
    const now =
      fresh.find((it) => it.data.headline === headline) ??
      fresh.find(
        ({ data: { sources: own } }) =>
          from.length > 0 && from.every((url) => addresses(own).includes(url)),
      );
    if (now) former.set(now.id, [...(former.get(now.id) ?? []), stemOf(file)]);
  }
  return former;
}
