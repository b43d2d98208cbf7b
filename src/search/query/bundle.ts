/** The files between the build and the search page: what is in them and how they are packed. */
import type { SearchDocument } from './document.ts';
import { FACET_IDS, type FacetId } from '../../domain/facets.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './kinds.ts';

/** `dau-muc.json`: what is needed to read a query and to answer it by titles and names. */
export interface FrontFile {
  /** A few characters that change with any text, see `fragmentName`; the other files of a build carry them too. */
  build: string;
  /** Number of documents of the whole site. */
  size: number;
  /** See `encodeVocabulary`. */
  vocabulary: string;
  abbreviations: [short: string, full: string][];
  /** The year in which the unit of the site ended, and those of today began; absent while it stands. */
  changed?: number;
  documents: FrontDocument[];
}

/** A document as the front file holds it; `row` is its place in the registry, its summary comes later. */
export interface FrontDocument extends Omit<SearchDocument, 'summary' | 'facets' | 'sections'> {
  row: number;
  summary?: string;
}

/** `tom-tat.json`: the summaries of the front file's documents, in its order. */
export interface SummariesFile {
  build: string;
  summaries: string[];
}

/** `bang-loc.json`: the kind and the facet values of every document, a row a document, in the site's order. */
export interface RegistryFile {
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

/** The file of one document's text, packed with gzip; the search page fetches it to rank and to quote it. */
export interface Fragment {
  /** Address without the base path. */
  path: string;
  title: string;
  /** Its whole text, in one line. */
  text: string;
  anchors: TextAnchor[];
  /** What the front file would say of a document that it has no room for. */
  about?: Omit<FrontDocument, 'row'>;
}

/** The kind and facet values of one document. */
export interface RegistryRow {
  kind: DocumentKind;
  facets: Partial<Record<FacetId, string>>;
}

export const FRONT_NAME = 'dau-muc.json';
export const SUMMARIES_NAME = 'tom-tat.json';
export const REGISTRY_NAME = 'bang-loc.json';

const KINDS = Object.keys(DOCUMENT_KINDS) as DocumentKind[];

/** Character code of "no value"; printable characters follow it. */
const FIRST = 48;

/** Name of the file with the text of a row's document. Files of two builds with other texts never share a name. */
export function fragmentName(build: string, row: number): string {
  return `van-ban/${build}-${row}.bin`;
}

/** Packs the rows of the build. */
export function packRegistry(build: string, rows: readonly RegistryRow[]): RegistryFile {
  const facets = Object.fromEntries(
    FACET_IDS.map((facet) => {
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
  build: string;
  rows: RegistryRow[];
}

/** The rows as `packRegistry` got them. */
export function unpackRegistry({ build, kinds, facets }: RegistryFile): Registry {
  const rows = [...kinds].map((kind, i) => {
    const row: RegistryRow = { kind: KINDS[kind.charCodeAt(0) - FIRST] ?? 'trang', facets: {} };
    for (const facet of FACET_IDS) {
      const value = facets[facet].values[facets[facet].rows.charCodeAt(i) - FIRST - 1];
      if (value !== undefined) row.facets[facet] = value;
    }
    return row;
  });
  return { build, rows };
}
