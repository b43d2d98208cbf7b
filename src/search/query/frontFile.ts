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
import { packSayings, unpackSayings } from './glossary.ts';
import { packPath, unpackPath } from './paths.ts';
import { packRows, unpackRows } from './rows.ts';

/** `dau-muc.json`: the documents column by column. */
export interface PackedFront extends Omit<
  FrontFile,
  'documents' | 'texts' | 'glossary' | 'elsewhere'
> {
  /** See `packNumbers`. */
  texts: string;
  /** See `packSayings`. */
  elsewhere: string;
  glossary: string;
  documents: {
    rows: string;
    kinds: Column;
    /** Of each document its title, then its names, which mostly repeat it. */
    names: string;
    paths: string;
    /** The documents that name others, by their place among the documents, see `basesOf`. */
    bases: string;
    places: Column;
    years: Column;
    /** Those that were given an award, and those that are units no more, by their place among the documents. */
    rewarded: string;
    past: string;
  };
}

/** Stands for the title of another document in a title, and for the last part of its address in an address. */
const OTHER = '*';

const lastPart = (path: string) => path.replace(/\/$/, '').replace(/.*[/#]/, '');

/** Of each document that is named by another before it, `Phiếu hỏi số liệu: Thu ngân sách`, the place of that one. */
function basesOf(documents: readonly FrontDocument[]): (number | undefined)[] {
  let last = -1;
  return documents.map(({ title, path }, i) => {
    const base = documents.findIndex(
      (it, at) =>
        at > last &&
        at < i &&
        title.endsWith(`: ${it.title}`) &&
        lastPart(it.path) === lastPart(path),
    );
    if (base < 0) return undefined;
    last = base;
    return base;
  });
}

/**
 * @throws Error where an address would not come out as it went in.
 */
export function packFront({
  documents,
  texts,
  glossary,
  elsewhere,
  ...head
}: FrontFile): PackedFront {
  const bases = basesOf(documents);
  const baseOf = (i: number) => documents[bases[i] ?? -1];
  const paths = documents.map(({ path, title }, i) => {
    const base = baseOf(i);
    if (base) return path.replace(lastPart(path), OTHER);
    const packed = packPath(path, title);
    if (unpackPath(packed, title) !== path || title.includes(OTHER))
      throw new Error(`capitals in the address ${path}, or a star in “${title}”`);
    return packed;
  });
  return {
    // Words beside words: they pack better.
    ...head,
    texts: packNumbers(texts),
    elsewhere: packSayings(elsewhere),
    glossary: packSayings(glossary),
    documents: {
      names: packLists(
        documents.map(({ title, names }, i) => [
          title.replace(baseOf(i)?.title ?? OTHER, OTHER),
          ...names,
        ]),
      ),
      bases: packRows(bases.flatMap((it) => it ?? [])),
      places: packColumn(documents.map(({ place }) => place)),
      paths: packLines(paths),
      rows: packRows(documents.map(({ row }) => row)),
      kinds: packColumn(documents.map(({ kind }) => kind)),
      years: packColumn(documents.map(({ year }) => year?.toString())),
      rewarded: packRows(documents.flatMap(({ rewarded }, i) => (rewarded ? [i] : []))),
      past: packRows(documents.flatMap(({ past }, i) => (past ? [i] : []))),
    },
  };
}

/** The front file as `packFront` got it, without what comes later; its documents are read as they are asked for. */
export function readFront({
  documents,
  texts,
  glossary,
  elsewhere,
  ...head
}: PackedFront): Omit<FrontFile, 'documents'> & { documents: Iterable<FrontDocument> } {
  return {
    ...head,
    texts: unpackNumbers(texts),
    glossary: unpackSayings(glossary),
    elsewhere: unpackSayings(elsewhere),
    documents: documentsIn(documents),
  };
}

/** The same at once. */
export function unpackFront(packed: PackedFront): FrontFile {
  const { documents, ...head } = readFront(packed);
  return { ...head, documents: [...documents] };
}

function* documentsIn(packed: PackedFront['documents']): Generator<FrontDocument> {
  const kinds = unpackColumn(packed.kinds);
  const names = unpackLists(packed.names);
  const paths = unpackLines(packed.paths);
  const places = unpackColumn(packed.places);
  const years = unpackColumn(packed.years);
  const rewarded = new Set(unpackRows(packed.rewarded));
  const past = new Set(unpackRows(packed.past));
  const bases = unpackRows(packed.bases);
  const documents: FrontDocument[] = [];
  for (const [i, row] of unpackRows(packed.rows).entries()) {
    const [name = '', ...others] = names[i] ?? [];
    const base = name.endsWith(OTHER) ? documents[bases.shift() ?? 0] : undefined;
    const title = name.replace(OTHER, base?.title ?? '');
    const path = (paths[i] ?? '/').replace(OTHER, lastPart(base?.path ?? ''));
    const document: FrontDocument = {
      row,
      path: unpackPath(path, title),
      kind: kindOf(kinds[i]),
      title,
      names: others,
      context: [],
      place: places[i],
      year: Number(years[i]) || undefined,
      rewarded: rewarded.has(i) || undefined,
      past: past.has(i) || undefined,
    };
    documents.push(document);
    yield document;
  }
}
