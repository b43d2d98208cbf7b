/** What can be found: one document a record or clause, composed from the catalog. */
import type { Catalog } from '../../catalog/types.ts';

import type { SearchDocument } from '../query/document.ts';
import { recordDocuments } from './records.ts';
import {
  clauseDocuments,
  awardDocuments,
  bodyDocuments,
  planDocument,
  yearDocuments,
} from './reference.ts';
import { listDocuments } from './lists.ts';

/** Every document of the catalog, in the site's order. Pages written by hand are read from the built site instead. */
export function catalogDocuments(catalog: Catalog): SearchDocument[] {
  return [
    ...recordDocuments(catalog),
    ...clauseDocuments(catalog),
    ...awardDocuments(catalog),
    ...bodyDocuments(catalog),
    ...listDocuments(catalog),
    planDocument(catalog),
    ...yearDocuments(catalog),
  ];
}
