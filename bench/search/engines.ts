/** Search libraries over the documents of the site's search, each asked as its users would ask it. */
import { create, insertMultiple, search, type Tokenizer } from '@orama/orama';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { syllablesOf } from '../../src/domain/syllables.ts';
import { LIMIT, type EngineDocument } from './documents.ts';

/** Addresses of the documents that answer a query, best first, at most `LIMIT`. */
export type Ask = (query: string) => string[] | Promise<string[]>;

export interface RivalEngine {
  name: string;
  build: (documents: readonly EngineDocument[]) => Ask | Promise<Ask>;
}

const FIELDS = ['title', 'names', 'context', 'summary', 'text'] as const;
/** Weights for the libraries that take them: the best of about 100 random settings on the development set. */
const BOOST = { title: 4, names: 1, context: 1, summary: 3, text: 1.5 };

/** Words in lower case without marks, `đ` as `d`. */
const folded = (text: string): string[] => syllablesOf(text).map(({ fold }) => fold);

export const RIVALS: readonly RivalEngine[] = [
  { name: 'MiniSearch, default', build: (documents) => miniSearch(documents) },
  {
    name: 'MiniSearch, folded, tuned',
    build: (documents) =>
      miniSearch(documents, {
        boost: BOOST,
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 3 ? 0.25 : false),
        weights: { fuzzy: 0.2, prefix: 0.1 },
      }),
  },
  { name: 'FlexSearch, default', build: flexSearch },
  { name: 'FlexSearch, folded, context', build: flexSearchFolded },
  { name: 'Orama, default', build: (documents) => orama(documents, false) },
  { name: 'Orama, folded, boosts', build: (documents) => orama(documents, true) },
  { name: 'Lunr, default', build: (documents) => lunrIndex(documents, false) },
  { name: 'Lunr, folded, boosts', build: (documents) => lunrIndex(documents, true) },
];

function miniSearch(documents: readonly EngineDocument[], tuned?: SearchOptions): Ask {
  const index = new MiniSearch<EngineDocument>({
    fields: [...FIELDS],
    storeFields: ['path'],
    ...(tuned && { tokenize: folded, searchOptions: tuned }),
  });
  index.addAll(documents);
  return (query) =>
    index
      .search(query)
      .slice(0, LIMIT)
      .map((it) => it['path'] as string);
}

function flexSearch(documents: readonly EngineDocument[]): Ask {
  const index = new FlexSearch.Document<EngineDocument>({
    document: { id: 'id', index: [...FIELDS] },
  });
  for (const document of documents) index.add(document);
  return (query) =>
    index
      .search(query, { limit: LIMIT, merge: true })
      .map(({ id }) => documents[Number(id)]?.path ?? '');
}

/** One text a document, which ranks better here than one result list a field. */
function flexSearchFolded(documents: readonly EngineDocument[]): Ask {
  const index = new FlexSearch.Index({ encode: folded, context: true });
  for (const document of documents)
    index.add(document.id, FIELDS.map((it) => document[it]).join('. '));
  return (query) =>
    index
      .search(query, { limit: LIMIT, suggest: true })
      .map((id) => documents[Number(id)]?.path ?? '');
}

async function orama(documents: readonly EngineDocument[], tuned: boolean): Promise<Ask> {
  const tokenizer: Tokenizer = {
    language: 'vietnamese',
    normalizationCache: new Map(),
    tokenize: folded,
  };
  const index = create({
    schema: {
      path: 'string',
      title: 'string',
      names: 'string',
      context: 'string',
      summary: 'string',
      text: 'string',
    } as const,
    ...(tuned && { components: { tokenizer } }),
  });
  await insertMultiple(
    index,
    documents.map(({ path, title, names, context, summary, text }) => ({
      path,
      title,
      names,
      context,
      summary,
      text,
    })),
  );
  return async (query) => {
    const { hits } = await search(index, {
      term: query,
      properties: [...FIELDS],
      limit: LIMIT,
      ...(tuned && { boost: BOOST }),
    });
    return hits.map(({ document }) => document.path);
  };
}

function lunrIndex(documents: readonly EngineDocument[], tuned: boolean): Ask {
  const index = lunr(function () {
    this.ref('path');
    for (const field of FIELDS) this.field(field, tuned ? { boost: BOOST[field] } : {});
    if (tuned) {
      this.pipeline.reset();
      this.searchPipeline.reset();
    }
    for (const document of documents)
      this.add(
        tuned
          ? {
              path: document.path,
              ...Object.fromEntries(FIELDS.map((it) => [it, folded(document[it]).join(' ')])),
            }
          : document,
      );
  });
  // Signs of Lunr's query language mean nothing in what people type.
  const words = (query: string) =>
    tuned ? folded(query).join(' ') : query.replace(/[:~^+*-]/g, ' ');
  return (query) =>
    index
      .search(words(query))
      .slice(0, LIMIT)
      .map(({ ref }) => ref);
}
