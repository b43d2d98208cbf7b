/** What a query brings: results after the filters, and what each further filter would leave. */
import { FACET_IDS, type FacetId } from '../../domain/facets.ts';
import { syllablesOf } from '../../domain/syllables.ts';
import type { Fragment, FrontDocument, Registry, RegistryRow } from './bundle.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './kinds.ts';
import type { Reading } from './understand.ts';

/** The kind is a facet like the others. */
export type FilterId = FacetId | 'loai-trang';

export const FILTERS: readonly FilterId[] = ['loai-trang', ...FACET_IDS];

export type Filters = Partial<Record<FilterId, string>>;

export interface Result {
  /** Its row in the registry. */
  row: number;
  kind: DocumentKind;
  /** What it may be called, of a case. */
  standing?: string | undefined;
  /** What the front file knows of it, or its text file, which is fetched to show it. */
  document?: FrontDocument | undefined;
  fragment?: Fragment | undefined;
}

/** A result before its kind and standing are looked up. */
export type Found = Omit<Result, 'kind' | 'standing'>;

export interface Answer {
  results: Result[];
  /** For each facet, the values that results have, with how many results a choice would leave. */
  counts: Record<FilterId, Map<string, number>>;
  /** The filters in force as they are shown. */
  chosen: Partial<Record<FilterId, string>>;
  /** How the query was read, where it holds anything to search for. */
  reading: Reading | undefined;
}

function filterValues(row: RegistryRow): Partial<Record<FilterId, string>> {
  return { ...row.facets, 'loai-trang': DOCUMENT_KINDS[row.kind] };
}

/** Applies the filters and counts what each further choice would leave; without the registry neither. */
export function toAnswer(
  results: readonly Found[],
  registry: Registry | undefined,
  filters: Filters,
  reading: Reading | undefined,
): Answer {
  const counts = Object.fromEntries(
    FILTERS.map((name) => [name, new Map<string, number>()]),
  ) as Answer['counts'];
  if (!registry) {
    const all = results.map((it) => ({ ...it, kind: it.document?.kind ?? ('guong' as const) }));
    return { results: all, counts, chosen: {}, reading };
  }
  const kept: Result[] = [];
  const empty = results.length === 0 && reading === undefined;
  const rows = empty
    ? registry.rows.map((row) => ({ row, result: undefined }))
    : results.flatMap((result) => {
        const row = registry.rows[result.row];
        return row ? [{ row, result }] : [];
      });
  for (const { row, result } of rows) {
    const values = filterValues(row);
    const misses = FILTERS.filter(
      (name) => filters[name] && filters[name] !== slugOf(values[name]),
    );
    if (misses.length === 0 && result)
      kept.push({ ...result, kind: row.kind, standing: row.facets['ghi-nhan'] });
    for (const name of FILTERS) {
      const value = values[name];
      if (value !== undefined && misses.every((it) => it === name))
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return { results: kept, counts, chosen: chosenValues(filters, registry), reading };
}

/** The value behind each filter's slug; nothing for one that no document has. */
function chosenValues(filters: Filters, { rows }: Registry): Answer['chosen'] {
  const all = rows.map(filterValues);
  const entries = (Object.entries(filters) as [FilterId, string][]).flatMap(([name, slug]) => {
    const value = all.find((it) => slugOf(it[name]) === slug)?.[name];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries) as Answer['chosen'];
}

/** A facet value as it stands in the address bar. */
export function slugOf(value: string | undefined): string | undefined {
  return value === undefined
    ? undefined
    : syllablesOf(value)
        .map(({ fold }) => fold.replace(/[.,]/g, '-'))
        .join('-');
}
