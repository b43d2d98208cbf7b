/** The front file in few bytes. */
import { kindOf, type FrontDocument, type FrontFile } from './bundle.ts';
import {
  packColumn,
  packLines,
  packLists,
  packNumbers,
  unpackColumn,
  unpackLines,
  unpackLists,
  unpackNumbers,
  type Column,
} from './columns.ts';
import { packPath, unpackPath } from './paths.ts';
import { packRows, unpackRows } from './rows.ts';

/** `dau-muc.json`: the documents column by column. */
export interface PackedFront extends Omit<FrontFile, 'documents' | 'texts'> {
  /** See `packNumbers`. */
  texts: string;
  documents: {
    rows: string;
    kinds: Column;
    /** Of each document its title, then its names, which mostly repeat it. */
    names: string;
    paths: string;
    places: Column;
    years: Column;
    /** Those that are units no more, by their place among the documents. */
    past: string;
  };
}

/**
 * @throws Error where an address would not come out as it went in.
 */
export function packFront({ documents, texts, ...head }: FrontFile): PackedFront {
  const paths = documents.map(({ path, title }) => {
    const packed = packPath(path, title);
    if (unpackPath(packed, title) !== path) throw new Error(`capitals in the address ${path}`);
    return packed;
  });
  return {
    ...head,
    texts: packNumbers(texts),
    documents: {
      // Words beside words: they pack better.
      names: packLists(documents.map(({ title, names }) => [title, ...names])),
      places: packColumn(documents.map(({ place }) => place)),
      paths: packLines(paths),
      rows: packRows(documents.map(({ row }) => row)),
      kinds: packColumn(documents.map(({ kind }) => kind)),
      years: packColumn(documents.map(({ year }) => year?.toString())),
      past: packRows(documents.flatMap(({ past }, i) => (past ? [i] : []))),
    },
  };
}

/** The front file as `packFront` got it, without what comes later. */
export function unpackFront({ documents: packed, texts, ...head }: PackedFront): FrontFile {
  const kinds = unpackColumn(packed.kinds);
  const names = unpackLists(packed.names);
  const paths = unpackLines(packed.paths);
  const places = unpackColumn(packed.places);
  const years = unpackColumn(packed.years);
  const past = new Set(unpackRows(packed.past));
  const documents = unpackRows(packed.rows).map((row, i): FrontDocument => {
    const [title = '', ...others] = names[i] ?? [];
    const year = years[i];
    return {
      row,
      path: unpackPath(paths[i] ?? '/', title),
      kind: kindOf(kinds[i]),
      title,
      names: others,
      context: [],
      place: places[i],
      year: year === undefined ? year : Number(year),
      past: past.has(i) || undefined,
    };
  });
  return { ...head, texts: unpackNumbers(texts), documents };
}
