/** In place of `catalog/index.ts`: the catalog with the record as its form stands. */
import type { Catalog } from '../../../catalog/types.ts';

export let catalog: Catalog;

/** Lets what is drawn next be of `shown`. */
export function drawOf(shown: Catalog): void {
  catalog = shown;
}
