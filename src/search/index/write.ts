/** Writes the search index of a built site: Pagefind's files and those of `bundle.ts`. */
import { yearOf } from '../../domain/dates.ts';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Catalog } from '../../catalog/types.ts';
import { syllablesOf } from '../../domain/syllables.ts';
import {
  fragmentName,
  FRONT_NAME,
  packRegistry,
  REGISTRY_NAME,
  SUMMARIES_NAME,
  type Fragment,
  type FrontDocument,
  type FrontFile,
  type SummariesFile,
} from '../query/bundle.ts';
import type { SearchDocument } from '../query/document.ts';
import { catalogDocuments } from '../documents/index.ts';
import { encodeVocabulary, Vocabulary } from '../query/vocabulary.ts';
import { abbreviationExpander } from './expand.ts';
import { writePagefind } from './writePagefind.ts';
import { pageDocuments } from './pages.ts';
import { fullTextOf, type FullText } from './texts.ts';

/** Largest front file, in bytes after gzip; cases beyond it are found through Pagefind alone. */
const FRONT_BUDGET = 38_000;

type Texts = Map<SearchDocument, FullText>;

/** What is indexed of a catalog: all that another thread needs of it. */
export interface SearchRecords {
  documents: readonly SearchDocument[];
  abbreviations: Catalog['abbreviations'];
  /** The year in which the unit of the site ended; absent while it stands. */
  changed?: number | undefined;
}

/** What is indexed of `catalog`; the pages written by hand come with the built site. */
export function searchRecords(catalog: Catalog): SearchRecords {
  const { unit, abbreviations } = catalog;
  return {
    documents: catalogDocuments(catalog),
    abbreviations,
    changed: unit.place.to === undefined ? undefined : yearOf(unit.place.to),
  };
}

/** Every document, its abbreviations spelt out, with its text. */
export async function textsOf({ documents, abbreviations }: SearchRecords): Promise<Texts> {
  const texts: Texts = new Map();
  const expand = abbreviationExpander(abbreviations);
  for (const document of documents) {
    const expanded = expand(document);
    texts.set(expanded, await fullTextOf(expanded));
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
  /** Folder that gets the folder `pagefind`; the site's own without it. */
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

  const encoded = encodeVocabulary(
    [...texts].map(([{ context, standing = '' }, { text }]) =>
      [text, ...context, standing].join('. '),
    ),
  );
  const vocabulary = new Vocabulary(encoded, documents.length);
  const build = buildOf(texts);
  const front = frontWithinBudget(
    {
      build,
      size: documents.length,
      vocabulary: encoded,
      abbreviations: records.abbreviations.map(({ short, full }) => [short, full]),
      ...(records.changed !== undefined && { changed: records.changed }),
    },
    documents.map((document, row) => ({ row, ...frontDocument(document) })),
  );
  const inFront = new Set(front.documents.map(({ path }) => path));

  // What the front file answers need not be found in the index again.
  const bundle = join(into, 'pagefind');
  await writePagefind(
    texts,
    ({ path, context, standing = '' }, { text, body }) =>
      tellingWords(
        inFront.has(path) ? text.slice(body) : [text, ...context, standing].join('. '),
        vocabulary,
      ),
    bundle,
  );
  writeFragments(texts, build, inFront, bundle);
  const registry = packRegistry(
    build,
    documents.map(({ kind, facets }) => ({ kind, facets })),
  );
  const summaries: SummariesFile = {
    build,
    summaries: front.documents.map(({ row }) => documents[row]?.summary ?? ''),
  };

  writeFileSync(join(bundle, FRONT_NAME), JSON.stringify(front));
  writeFileSync(join(bundle, SUMMARIES_NAME), JSON.stringify(summaries));
  writeFileSync(join(bundle, REGISTRY_NAME), JSON.stringify(registry));
}

/** What tells this build from every other with other documents. */
function buildOf(texts: Texts): string {
  const all = JSON.stringify([...texts]);
  return createHash('sha256').update(all).digest('hex').slice(0, 6);
}

/** Writes the text of each document, with what the front file would say of one it has no room for. */
function writeFragments(
  texts: Texts,
  build: string,
  inFront: ReadonlySet<string>,
  bundle: string,
): void {
  const fragments = [...texts].map(([document, { title, text, anchors }]): Fragment => {
    const { path, summary } = document;
    const about = inFront.has(path) ? {} : { about: { ...frontDocument(document), summary } };
    return { path, title, text, anchors, ...about };
  });
  mkdirSync(dirname(join(bundle, fragmentName(build, 0))), { recursive: true });
  // Synchronous, one after another: ten thousand of zlib's streams together would hold gigabytes.
  for (const [row, fragment] of fragments.entries())
    writeFileSync(
      join(bundle, fragmentName(build, row)),
      gzipSync(JSON.stringify(fragment), { level: 9 }),
    );
}

/**
 * The syllables that tell something (see `Vocabulary.isCommon`), each once and without marks: which
 * documents hold a word is all that is asked of Pagefind, order and marks are compared when the
 * results are ranked.
 */
function tellingWords(text: string, vocabulary: Vocabulary): string {
  const folds = new Set(syllablesOf(text).map(({ fold }) => fold));
  return [...folds].filter((fold) => !vocabulary.isCommon(fold)).join(' ');
}

/** What the front file says of a document. */
function frontDocument(document: SearchDocument): Omit<FrontDocument, 'row'> {
  const { path, kind, title, names, context, place, year, standing, past } = document;
  return {
    path,
    kind,
    title,
    names,
    context,
    ...(place !== undefined && { place }),
    ...(year !== undefined && { year }),
    ...(standing !== undefined && { standing }),
    ...(past && { past }),
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
    if (gzipSync(JSON.stringify(take(middle))).length <= FRONT_BUDGET) low = middle;
    else high = middle - 1;
  }
  return take(low);
}
