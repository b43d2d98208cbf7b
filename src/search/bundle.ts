/** The files between the build and the search page: what is in them and how they are packed. */
import type { SearchDocument } from './documents/document.ts';
import { FACET_LABELS, DOCUMENT_KINDS, type DocumentKind, type FacetId } from './kinds.ts';

/** `dau-muc.json`: what is needed to read a query and to answer it by titles, names and summaries. */
export interface FrontFile {
  /** Number of documents of the whole site. */
  size: number;
  /** See `encodeVocabulary`. */
  vocabulary: string;
  abbreviations: [short: string, full: string][];
  documents: FrontDocument[];
}

/** A document as the front file holds it; `row` is its place in the registry, which knows Pagefind's id. */
export interface FrontDocument extends Pick<
  SearchDocument,
  'path' | 'kind' | 'title' | 'names' | 'context' | 'summary'
> {
  row: number;
  place?: string;
  year?: number;
}

/** `bang-loc.json`: the kind and the facet values of every document, a row a document, sorted by id. */
export interface RegistryFile {
  /** Ids in ascending order as the differences between them, in base 36. */
  ids: string;
  /** A character a row: its place in `DOCUMENT_KINDS`. */
  kinds: string;
  /** The values of each facet, and a character a row: its place among them, or `FIRST` for none. */
  facets: Record<FacetId, { values: string[]; rows: string }>;
}

/** Where a section starts in a document's text, and its anchor on the page. */
export interface TextAnchor {
  id: string;
  heading: string;
  at: number;
}

/** A Pagefind fragment as the build leaves it: with the whole text, and our anchors. */
export interface StoredFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  textAnchors?: TextAnchor[];
}

/** The kind and facet values of one document. */
export interface RegistryRow {
  kind: DocumentKind;
  facets: Partial<Record<FacetId, string>>;
}

export const FRONT_NAME = 'dau-muc.json';
export const REGISTRY_NAME = 'bang-loc.json';

const KINDS = Object.keys(DOCUMENT_KINDS) as DocumentKind[];
export const FACETS = Object.keys(FACET_LABELS) as FacetId[];

/** Character code of "no value"; printable characters follow it. */
const FIRST = 48;

/** Packs the rows; ids are the hexadecimal part of Pagefind's ids. */
export function packRegistry(rows: ReadonlyMap<string, RegistryRow>): RegistryFile {
  const sorted = [...rows].sort(([a], [b]) => parseInt(a, 16) - parseInt(b, 16));
  let last = 0;
  const ids = sorted.map(([id]) => {
    const step = parseInt(id, 16) - last;
    last += step;
    return step.toString(36);
  });
  const facets = Object.fromEntries(
    FACETS.map((facet) => {
      const values = [...new Set(sorted.flatMap(([, row]) => row.facets[facet] ?? []))].sort();
      const codes = sorted.map(([, row]) => {
        const value = row.facets[facet];
        return String.fromCharCode(FIRST + (value === undefined ? 0 : values.indexOf(value) + 1));
      });
      return [facet, { values, rows: codes.join('') }];
    }),
  ) as RegistryFile['facets'];
  const kinds = sorted.map(([, { kind }]) => String.fromCharCode(FIRST + KINDS.indexOf(kind)));
  return { ids: ids.join(' '), kinds: kinds.join(''), facets };
}

/** The registry made ready. */
export interface Registry {
  rows: RegistryRow[];
  /** Place of a row by Pagefind's id. */
  placeOf: Map<string, number>;
}

/** The rows as `packRegistry` sorted them. */
export function unpackRegistry({ ids, kinds, facets }: RegistryFile): Registry {
  const rows: RegistryRow[] = [];
  const placeOf = new Map<string, number>();
  let number = 0;
  ids.split(' ').forEach((step, i) => {
    number += parseInt(step, 36);
    const row: RegistryRow = { kind: KINDS[kinds.charCodeAt(i) - FIRST] ?? 'trang', facets: {} };
    for (const facet of FACETS) {
      const value = facets[facet].values[facets[facet].rows.charCodeAt(i) - FIRST - 1];
      if (value !== undefined) row.facets[facet] = value;
    }
    placeOf.set(number.toString(16).padStart(7, '0'), i);
    rows.push(row);
  });
  return { rows, placeOf };
}
