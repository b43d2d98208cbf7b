/** What this search indexes, for other engines. */
import type { Catalog } from '../../src/catalog/types.ts';
import { searchRecords, siteTexts } from '../../src/search/index/write.ts';

/** A document as every library gets it. */
// A type, because FlexSearch asks for an index signature, which interfaces lack.
export type EngineDocument = {
  id: number;
  path: string;
  title: string;
  names: string;
  context: string;
  summary: string;
  /** The text of its sections. */
  text: string;
};

/** Results that are looked at, of every engine: as many as the search page shows at first. */
export const LIMIT = 10;

/** What this search indexes, abbreviations written out too, for every engine alike. */
export async function engineDocuments(catalog: Catalog, folder: string): Promise<EngineDocument[]> {
  const texts = await siteTexts(searchRecords(catalog), folder);
  return [...texts].map(([{ path, title, names, context, summary }, { text, body }], id) => ({
    id,
    path,
    title,
    names: names.join('. '),
    context: context.join('. '),
    summary,
    text: text.slice(body),
  }));
}
