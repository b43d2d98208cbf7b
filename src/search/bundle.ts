/** The files between the build and the search page: what is in them and how they are packed. */
import type { SearchDocument } from './documents.ts';
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

/** A document as the front file holds it; `id` is Pagefind's name for it. */
export interface FrontDocument
  extends Pick<SearchDocument, 'path' | 'kind' | 'title' | 'names' | 'context' | 'summary'> {
  id: string;
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

/** The rows by id, as `packRegistry` got them. */
export function unpackRegistry({ ids, kinds, facets }: RegistryFile): Map<string, RegistryRow> {
  const rows = new Map<string, RegistryRow>();
  let number = 0;
  ids.split(' ').forEach((step, i) => {
    number += parseInt(step, 36);
    const row: RegistryRow = { kind: KINDS[kinds.charCodeAt(i) - FIRST] ?? 'trang', facets: {} };
    for (const facet of FACETS) {
      const value = facets[facet].values[facets[facet].rows.charCodeAt(i) - FIRST - 1];
      if (value !== undefined) row.facets[facet] = value;
    }
    rows.set(number.toString(16).padStart(7, '0'), row);
  });
  return rows;
}

/**
 * Pagefind folds marks but not `đ`. Written as `d` with an overlaid stroke it is a marked `d` to
 * Pagefind, found by `d` and preferred by `đ`; `restoreBarred` undoes it for display.
 */
export function writeBarred(text: string): string {
  return text.replaceAll('đ', 'd\u0335').replaceAll('Đ', 'D\u0335');
}

export function restoreBarred(text: string): string {
  return text.replaceAll('d\u0335', 'đ').replaceAll('D\u0335', 'Đ');
}
