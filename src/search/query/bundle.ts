/** The files between the build and the search page: what is in them and what they are called. */
import { FACET_IDS, type FacetId } from '../../domain/facets.ts';
import { packColumn, unpackColumn, type Column } from './columns.ts';
import type { SearchDocument } from './document.ts';
import type { Saying } from './glossary.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './kinds.ts';

/** The folder of all of them, beside Pagefind's own files. */
export const INDEX_FOLDER = 'pagefind';

/** What `dau-muc.json` says, see `packFront`: what is needed to read a query and to answer it by titles and names. */
export interface FrontFile {
  /** A few characters that change with any text; the other files of a build carry them too, or bear them in their names. */
  build: string;
  /** Number of documents of the whole site. */
  size: number;
  /** See `encodeVocabulary`. */
  vocabulary: string;
  /** What people say for what the texts say, abbreviations too. */
  glossary: readonly Saying[];
  /** See `readStops`. */
  stops: string;
  /** What the site tells nothing of, in no other words. */
  elsewhere: readonly Saying[];
  /** The year in which the unit of the site ended, and those of today began; absent while it stands. */
  changed?: number;
  /** Numbers of the texts, see `encodeNumbers`. */
  numbers: string;
  /** For each row the number of the file that has its text; in a file they stand in the order of the rows. */
  texts: number[];
  documents: FrontDocument[];
}

/** A document as the front file holds it; `row` is its place in the registry. Context, standing and summary come with its text. */
export interface FrontDocument extends Omit<SearchDocument, 'summary' | 'facets' | 'sections'> {
  row: number;
  summary?: string | undefined;
}

/** `tom-tat.json`: the summaries of the front file's documents, in its order; shown where a text was not read. */
export interface SummariesFile {
  build: string;
  summaries: string[];
}

/** `bang-loc.json`: the kind and the facet values of every document, a row a document, in the site's order. */
export interface RegistryFile {
  build: string;
  kinds: Column;
  facets: Record<FacetId, Column>;
}

/** Where a section starts in a document's text, and its anchor on the page. */
export interface TextAnchor {
  id: string;
  heading: string;
  at: number;
}

/** The text of one document. */
export interface Fragment {
  /** Its sections, in one line. */
  text: string;
  anchors: TextAnchor[];
  /** What the front file does not say of the document; all of one that it has no room for. */
  about?: Partial<Omit<FrontDocument, 'row'>>;
}

/** `van-ban/…json`: the texts of documents that say alike, in the order of their rows. Its name alone tells the build, so that its copies can be kept. */
export interface TextsFile {
  texts: Fragment[];
}

/** The kind and facet values of one document. */
export interface RegistryRow {
  kind: DocumentKind;
  facets: Partial<Record<FacetId, string>>;
}

export const FRONT_NAME = 'dau-muc.json';
export const SUMMARIES_NAME = 'tom-tat.json';
export const REGISTRY_NAME = 'bang-loc.json';

/** A word as Pagefind's index has it, which knows no decimals. */
export const wordKey = (fold: string) => fold.replace(/[.,]/g, 'x');

/** Names of the files of texts. Files of two builds with other texts never share a name. */
export const textsName = (build: string, file: number) => `van-ban/${build}-${file}.json`;

/** Packs the rows of the build. */
export function packRegistry(build: string, rows: readonly RegistryRow[]): RegistryFile {
  const facets = Object.fromEntries(
    FACET_IDS.map((facet) => [facet, packColumn(rows.map((row) => row.facets[facet]))]),
  ) as RegistryFile['facets'];
  return { build, kinds: packColumn(rows.map(({ kind }) => kind)), facets };
}

/** The registry made ready. */
export interface Registry {
  build: string;
  rows: RegistryRow[];
}

/** The rows as `packRegistry` got them. */
export function unpackRegistry({ build, kinds, facets }: RegistryFile): Registry {
  const rows = unpackColumn(kinds).map((it): RegistryRow => ({ kind: kindOf(it), facets: {} }));
  for (const facet of FACET_IDS)
    unpackColumn(facets[facet]).forEach((value, i) => {
      const row = rows[i];
      if (row && value !== undefined) row.facets[facet] = value;
    });
  return { build, rows };
}

/** A kind of this site; a page where a file names none. */
export function kindOf(text: string | undefined): DocumentKind {
  return text !== undefined && text in DOCUMENT_KINDS ? (text as DocumentKind) : 'trang';
}
