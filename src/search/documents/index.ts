/** What can be found: one document a record or clause, composed from the catalog. */
import { placesWithPage } from '../../views/queries.ts';
import type { Catalog } from '../../catalog/types.ts';

import type { SearchDocument } from '../query/document.ts';
import { movementDocument, exemplarDocument, indicatorDocument, placeDocument } from './records.ts';
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
    ...catalog.movements.map(movementDocument),
    ...catalog.exemplars.map(exemplarDocument),
    ...[...catalog.targets, ...catalog.context].map(indicatorDocument),
    ...placesWithPage(catalog.places).map((place) => placeDocument(place, catalog.unit)),
    ...clauseDocuments(catalog),
    ...awardDocuments(catalog),
    ...bodyDocuments(catalog),
    ...listDocuments(catalog),
    planDocument(catalog),
    ...yearDocuments(catalog),
  ];
}
