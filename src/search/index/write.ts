/** Writes the search index of a built site: Pagefind's files and those of `bundle.ts`. */
import { yearOf } from '../../domain/dates.ts';
import { periodSpan } from '../../domain/period.ts';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Catalog } from '../../catalog/types.ts';
import { syllablesOf } from '../../domain/syllables.ts';
import {
  FRONT_NAME,
  INDEX_FOLDER,
  packRegistry,
  REGISTRY_NAME,
  SUMMARIES_NAME,
  textsName,
  type Fragment,
  type FrontDocument,
  type FrontFile,
  type SummariesFile,
  type TextsFile,
} from '../query/bundle.ts';
import type { SearchDocument } from '../query/document.ts';
import { Front } from '../query/front.ts';
import { packFront, unpackFront } from '../query/frontFile.ts';
import { catalogDocuments } from '../documents/index.ts';
import { encodeNumbers, encodeVocabulary, Vocabulary } from '../query/vocabulary.ts';
import { askedElsewhere } from './elsewhere.ts';
import { abbreviationExpander } from './expand.ts';
import { sayings, STOPS } from './glossary.ts';
import { differentNames } from './names.ts';
import { fileOfEach, gather } from './neighbours.ts';
import { pageDocuments } from './pages.ts';
import { fullTextOf, type FullText } from './texts.ts';
import { writePagefind } from './writePagefind.ts';

/** Largest front file, in bytes after gzip; cases beyond it are found through Pagefind alone. */
const FRONT_BUDGET = 30_000;
/** Characters of a file of texts, about three times its bytes after gzip; a longer text has a file of its own. */
const TEXTS = 9_000;

type Texts = Map<SearchDocument, FullText>;

/** What is indexed of a catalog: all that another thread needs of it. */
export interface SearchRecords {
  documents: readonly SearchDocument[];
  abbreviations: Catalog['abbreviations'];
  /** The year in which the unit of the site ended; absent while it stands. */
  changed?: number | undefined;
  /** The name of its province: an address ends with it, and it asks nothing. */
  province?: string | undefined;
  /** The period after the plan's, whose plan is another. */
  later?: string | undefined;
}

/** What is indexed of `catalog`; the pages written by hand come with the built site. */
export function searchRecords(catalog: Catalog): SearchRecords {
  const { unit, abbreviations, period } = catalog;
  return {
    documents: catalogDocuments(catalog),
    abbreviations,
    changed: unit.place.to === undefined ? undefined : yearOf(unit.place.to),
    province: unit.province?.name,
    later: periodSpan({ from: period.to + 1, to: 2 * period.to - period.from + 1 }),
  };
}

/** Every document, its abbreviations spelt out, with its text in place of its sections, which take as much memory again. */
export async function textsOf({ documents, abbreviations }: SearchRecords): Promise<Texts> {
  const texts: Texts = new Map();
  const expand = abbreviationExpander(abbreviations);
  for (const document of documents) {
    const expanded = expand(document);
    texts.set({ ...expanded, sections: [] }, await fullTextOf(expanded));
  }
  return texts;
}

/**
 * What is searched of the site built in `folder`: its records, and the pages written by hand.
 * @param prepared Texts of the records, where they have been prepared already.
 */
export async function siteTexts(
  records: SearchRecords,
  folder: string,
  prepared?: Texts,
): Promise<Texts> {
  const pages = await textsOf({ ...records, documents: pageDocuments(folder) });
  return new Map([...(prepared ?? (await textsOf(records))), ...pages]);
}

interface IndexOptions {
  /** Folder that gets the folder of the index; the site's own without it. */
  into?: string;
  /** Texts of the records, where they have been prepared already. */
  prepared?: Texts;
}

/** Indexes the site built in `folder` from `records`. */
export async function writeSearchIndex(
  records: SearchRecords,
  folder: string,
  { into = folder, prepared }: IndexOptions = {},
): Promise<void> {
  const texts = await siteTexts(records, folder, prepared);
  const documents = [...texts.keys()];
  const searched = [...texts].map(([{ context, standing = '' }, { text }]) =>
    [text, ...context, standing].join('. '),
  );
  const build = buildOf(texts);
  const files = gather(
    // What a document without a text of its own says is in the front file: it fills up the files.
    [...texts.values()].map(({ text, body }, i) => {
      const all = searched[i] ?? '';
      return { words: text.length > body ? foldsOf(all) : [], size: all.length };
    }),
    TEXTS,
  );
  const encoded = encodeVocabulary(searched);
  const vocabulary = new Vocabulary(encoded, documents.length);
  const front = frontWithinBudget(
    {
      build,
      size: documents.length,
      vocabulary: encoded,
      numbers: encodeNumbers(searched),
      glossary: sayings(records),
      elsewhere: askedElsewhere(searched, (it) => vocabulary.has(it))
        .concat(records.later ?? [])
        .map((it) => [it, '']),
      ...(records.changed !== undefined && { changed: records.changed }),
      texts: fileOfEach(files),
      stops: STOPS,
    },
    documents.map((document, row) => ({ row, ...frontDocument(document) })),
  );
  const packed = packFront(front);
  const inFront = new Set(front.documents.map(({ row }) => row));

  const bundle = join(into, INDEX_FOLDER);
  await writePagefind(
    documents.map(({ path }) => path),
    tellingWords(searched, new Front(unpackFront(packed))),
    bundle,
  );
  const write = (name: string, file: unknown) => {
    const path = join(bundle, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(file));
  };
  write(FRONT_NAME, packed);
  write(SUMMARIES_NAME, summariesOf(front, documents));
  write(REGISTRY_NAME, packRegistry(build, documents));
  const fragments = [...texts].map(([document, text], row) =>
    fragmentOf(document, text, inFront.has(row)),
  );
  files.forEach((rows, i) =>
    write(textsName(build, i), {
      texts: rows.flatMap((row) => fragments[row] ?? []),
    } satisfies TextsFile),
  );
}

/** What tells this build from every other with other documents. */
function buildOf(texts: Texts): string {
  const hash = createHash('sha256');
  for (const entry of texts) hash.update(JSON.stringify(entry));
  return hash.digest('hex').slice(0, 6);
}

/** The words of a text without marks, each once. */
const foldsOf = (text: string) => [...new Set(syllablesOf(text).map(({ fold }) => fold))];

/** A document's text as its file has it. */
function fragmentOf(
  document: SearchDocument,
  { text, body, anchors }: FullText,
  inFront: boolean,
): Fragment {
  return {
    text: text.slice(body),
    anchors: anchors.map((it) => ({ ...it, at: it.at - body })),
    about: { ...(inFront ? {} : frontDocument(document)), ...laterOf(document) },
  };
}

/**
 * For each text the words that Pagefind is to find it by, each once and without marks: those that tell
 * something (see `Vocabulary.isFindable`) and that the front file does not show of its document. Which
 * documents hold a word is all that is asked of Pagefind: order and marks are compared in the texts read.
 */
function tellingWords(texts: readonly string[], front: Front): string[][] {
  return texts.map((text, row) => {
    const shown = new Set(
      (front.get(row)?.fields ?? []).flatMap(({ syllables }) => syllables.map(({ fold }) => fold)),
    );
    return foldsOf(text).filter((it) => !shown.has(it) && front.vocabulary.isFindable(it));
  });
}

/** The summaries of the front file's documents. */
function summariesOf(
  { build, documents }: FrontFile,
  all: readonly SearchDocument[],
): SummariesFile {
  return { build, summaries: documents.map(({ row }) => all[row]?.summary ?? '') };
}

/** What the front file says of a document. */
function frontDocument(document: SearchDocument): Omit<FrontDocument, 'row'> {
  const { path, kind, title, names, place, year, rewarded, past } = document;
  return {
    path,
    kind,
    title,
    names: differentNames([title, ...names]).slice(1),
    context: [],
    ...(place !== undefined && { place }),
    ...(year !== undefined && { year }),
    ...(rewarded && { rewarded }),
    ...(past && { past }),
  };
}

/** What its text says of a document that the front file does not. */
function laterOf({ summary, context, standing }: SearchDocument): Fragment['about'] {
  return {
    summary,
    ...(context.length > 0 && { context }),
    ...(standing !== undefined && { standing }),
  };
}

/** All documents, or as many of the cases, newest first, as fit the budget beside all the rest. */
function frontWithinBudget(head: Omit<FrontFile, 'documents'>, all: FrontDocument[]): FrontFile {
  const cases = all.filter(({ kind }) => kind === 'guong');
  const take = (count: number): FrontFile => {
    const kept = new Set(cases.slice(0, count));
    return { ...head, documents: all.filter((it) => it.kind !== 'guong' || kept.has(it)) };
  };
  let low = 0;
  let high = cases.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (gzipSync(JSON.stringify(packFront(take(middle)))).length <= FRONT_BUDGET) low = middle;
    else high = middle - 1;
  }
  return take(low);
}
