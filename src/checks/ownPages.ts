/** Addresses of the pages that records have of their own, and had. */
import { placePath } from '../catalog/places.ts';
import { stemOf } from '../domain/fileNames.ts';
import { routes } from '../domain/routes.ts';
import type { Published, PublishedKind } from '../reading/published.ts';
import { RECORD_KINDS, type LoadedRecord, type Records } from '../schemas/kinds.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A page that was published, by the newest version of its record that had it. */
export interface OldPage {
  kind: OwnKind;
  id: string;
  file: string;
  path: string;
  data: Fields;
}

/** The address of a record's own page, where it has one. Other kinds stand on pages of several records. */
const OWN = {
  movements: (id: string): string | undefined => routes.movement(id),
  indicators: (id: string): string | undefined => routes.indicator(id),
  // A short entry stands on its commune's page.
  exemplars: (id: string, { entry }: Fields) => (entry === true ? undefined : routes.exemplar(id)),
  places: (id: string, { type }: Fields, unit: string) => placePath({ id, type }, unit),
} satisfies Partial<Record<PublishedKind, unknown>>;

type OwnKind = keyof typeof OWN;
const KINDS = Object.keys(OWN) as OwnKind[];

/** The addresses of the pages of today. */
export const ownPages = (records: Records, unit: string): ReadonlySet<string> =>
  new Set([
    ...KINDS.flatMap((kind) =>
      (records[kind] as LoadedRecord<OwnKind>[]).flatMap(
        ({ id, data }) => OWN[kind](id, data, unit) ?? [],
      ),
    ),
    ...records.withdrawals.map(({ id }) => routes.exemplar(id)),
  ]);

/** Every page that stood overnight or still does. */
export function oldPages({ versions }: Published, unit: string): OldPage[] {
  const found = new Map<string, OldPage>();
  for (const [file, list] of versions) {
    const kind = KINDS.find((it) => `${file}/`.startsWith(`content/${RECORD_KINDS[it].path}/`));
    if (!kind) continue;
    const stood = list.filter(({ from, until }) => from !== until).map(({ data }) => data);
    for (const { id, data } of stood.flatMap((it) => itemsOf(kind, file, it))) {
      const path = OWN[kind](id, data, unit);
      if (path !== undefined && !found.has(path)) found.set(path, { kind, id, file, path, data });
    }
  }
  return [...found.values()];
}

/** The records of a version of a file. */
function itemsOf(kind: OwnKind, file: string, data: unknown): { id: string; data: Fields }[] {
  if (typeof data !== 'object' || data === null) return [];
  if (RECORD_KINDS[kind].store !== 'list') return [{ id: stemOf(file), data: data as Fields }];
  return (Array.isArray(data) ? (data as Fields[]) : []).map((it) => ({
    id: String(it['id']),
    data: it,
  }));
}

/**
 * Former ids of places that were given another: the place of today was never published under its id
 * and has the name, the kind and the first day of one that is gone.
 */
export function renamedPlaces(
  { places }: Records,
  published: Published | undefined,
  unit: string,
): ReadonlyMap<string, string> {
  const old = published ? oldPages(published, unit).filter(({ kind }) => kind === 'places') : [];
  const ids = new Set(places.map(({ id }) => id));
  const known = new Set(old.map(({ id }) => id));
  const fresh = places.filter(({ id }) => !known.has(id));
  return new Map(
    old.flatMap(({ id, data }): [string, string][] => {
      if (ids.has(id)) return [];
      const [same, other] = fresh.filter((it) =>
        (['name', 'type', 'from'] as const).every((key) => it.data[key] === data[key]),
      );
      return same && !other ? [[id, same.id]] : [];
    }),
  );
}

/** Ids of the bodies that were answerable for a figure: each may have had a letter. */
export function answerableBefore({ versions }: Published): ReadonlySet<string> {
  const folder = `content/${RECORD_KINDS.indicators.path}/`;
  const lists = [...versions].flatMap(([file, list]) => (file.startsWith(folder) ? list : []));
  const stood = lists.filter(({ from, until }) => from !== until);
  return new Set(stood.flatMap(({ data }) => bodiesIn(data)));
}

const bodiesIn = (data: unknown): string[] => {
  const { bodies } = (data ?? {}) as { bodies?: unknown };
  return Array.isArray(bodies) ? bodies.map(String) : [];
};
