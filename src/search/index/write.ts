/** Writes the search index of a built site: Pagefind's files and the two of `bundle.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Catalog } from '../../catalog/types.ts';
import { syllablesOf } from '../../domain/syllables.ts';
import {
  FRONT_NAME,
  packRegistry,
  REGISTRY_NAME,
  type FrontDocument,
  type FrontFile,
} from '../bundle.ts';
import type { SearchDocument } from '../documents/document.ts';
import { catalogDocuments } from '../documents/index.ts';
import { encodeVocabulary, Vocabulary } from '../vocabulary.ts';
import { abbreviationExpander } from './expand.ts';
import { pagefindFiles } from './pagefindFiles.ts';
import { pageDocuments } from './pages.ts';
import { fullTextOf, type FullText } from './texts.ts';

/** Largest front file, in bytes after gzip; cases beyond it are found through Pagefind alone. */
const FRONT_BUDGET = 38_000;

type Texts = Map<SearchDocument, FullText>;

async function textsOf(
  documents: readonly SearchDocument[],
  { abbreviations }: Catalog,
): Promise<Texts> {
  const texts: Texts = new Map();
  const expand = abbreviationExpander(abbreviations);
  for (const document of documents) {
    const expanded = expand(document);
    texts.set(expanded, await fullTextOf(expanded));
  }
  return texts;
}

/** What is searched of the records: every document with its text. */
export function recordTexts(catalog: Catalog): Promise<Texts> {
  return textsOf(catalogDocuments(catalog), catalog);
}

/**
 * What is searched of the site built in `folder`: its records, and the pages written by hand.
 * @param records Texts of the records, where they have been prepared already.
 */
export async function siteTexts(catalog: Catalog, folder: string, records?: Texts): Promise<Texts> {
  const pages = await textsOf(pageDocuments(folder), catalog);
  return new Map([...(records ?? (await recordTexts(catalog))), ...pages]);
}

export interface IndexOptions {
  /** Folder that gets the folder `pagefind`; the site's own without it. */
  into?: string;
  /** Texts of the records, where they have been prepared already. */
  records?: Texts;
}

/** Indexes the site built in `folder`, whose records are `catalog`. */
export async function writeSearchIndex(
  catalog: Catalog,
  folder: string,
  { into = folder, records }: IndexOptions = {},
): Promise<void> {
  const texts = await siteTexts(catalog, folder, records);
  const documents = [...texts.keys()];

  const encoded = encodeVocabulary(
    [...texts].map(([{ context }, { text }]) => `${text} ${context.join('. ')}`),
  );
  const vocabulary = new Vocabulary(encoded, documents.length);
  const front = frontWithinBudget(
    {
      size: documents.length,
      vocabulary: encoded,
      abbreviations: catalog.abbreviations.map(({ short, full }) => [short, full]),
    },
    documents.map(frontDocument),
  );
  const inFront = new Set(front.documents.map(({ path }) => path));

  // What the front file answers need not be found in the index again.
  const { files, build } = await pagefindFiles(texts, ({ path }, { text, body }) =>
    tellingWords(inFront.has(path) ? text.slice(body) : text, vocabulary),
  );
  const registry = packRegistry(
    build,
    documents.map(({ kind, facets }) => ({ kind, facets })),
  );

  const written = [
    ...files,
    { path: FRONT_NAME, content: JSON.stringify(front) },
    { path: REGISTRY_NAME, content: JSON.stringify(registry) },
  ].map(({ path, content }) => ({ path: join(into, 'pagefind', path), content }));
  for (const parent of new Set(written.map(({ path }) => dirname(path))))
    await mkdir(parent, { recursive: true });
  await Promise.all(written.map(({ path, content }) => writeFile(path, content)));
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

/** A document for the front file. */
function frontDocument(document: SearchDocument, row: number): FrontDocument {
  const { path, kind, title, names, context, summary, place, year } = document;
  return {
    row,
    path,
    kind,
    title,
    names,
    context,
    summary,
    ...(place !== undefined && { place }),
    ...(year !== undefined && { year }),
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
