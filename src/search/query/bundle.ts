/** The files between the build and the search page: what is in them and how they are packed. */
import type { SearchDocument } from './document.ts';
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

/** A document as the front file holds it; `row` is its place in the registry. */
export interface FrontDocument extends Pick<
  SearchDocument,
  'path' | 'kind' | 'title' | 'names' | 'context' | 'summary'
> {
  row: number;
  place?: string;
  year?: number;
}

/** `bang-loc.json`: the kind and the facet values of every document, a row a document, in the site's order. */
export interface RegistryFile {
  /** How the ids of this build begin, see `idOf`. */
  build: string;
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

/**
 * Pagefind's id of a document, without its language: what names the build, then the row, in
 * `length` characters. Ids that count up need no list of their own and compress to almost nothing.
 */
export function idOf(build: string, row: number, length: number): string {
  return build + row.toString(36).padStart(length - build.length, '0');
}

/** Packs the rows of the build. */
export function packRegistry(build: string, rows: readonly RegistryRow[]): RegistryFile {
  const facets = Object.fromEntries(
    FACETS.map((facet) => {
      const values = [...new Set(rows.flatMap((row) => row.facets[facet] ?? []))].sort();
      const codes = rows.map((row) => {
        const value = row.facets[facet];
        return String.fromCharCode(FIRST + (value === undefined ? 0 : values.indexOf(value) + 1));
      });
      return [facet, { values, rows: codes.join('') }];
    }),
  ) as RegistryFile['facets'];
  const kinds = rows.map(({ kind }) => String.fromCharCode(FIRST + KINDS.indexOf(kind)));
  return { build, kinds: kinds.join(''), facets };
}

/** The registry made ready. */
export interface Registry {
  rows: RegistryRow[];
  /** Row of one of Pagefind's ids; `undefined` for an id of another build of the site. */
  rowOf: (id: string) => number | undefined;
}

/** The rows as `packRegistry` got them. */
export function unpackRegistry({ build, kinds, facets }: RegistryFile): Registry {
  const rows = [...kinds].map((kind, i) => {
    const row: RegistryRow = { kind: KINDS[kind.charCodeAt(0) - FIRST] ?? 'trang', facets: {} };
    for (const facet of FACETS) {
      const value = facets[facet].values[facets[facet].rows.charCodeAt(i) - FIRST - 1];
      if (value !== undefined) row.facets[facet] = value;
    }
    return row;
  });
  const rowOf = (id: string) => {
    const row = id.startsWith(build) ? parseInt(id.slice(build.length), 36) : NaN;
    return row < rows.length ? row : undefined;
  };
  return { rows, rowOf };
}
