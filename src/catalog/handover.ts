/**
 * Hands the catalog that a build has checked to the pages of the same process, which Astro bundles
 * as modules of their own: thousands of records are read and joined once.
 */
import type { Catalog } from './types.ts';

const KEY = Symbol.for('site.catalog');
const shared = globalThis as { [KEY]?: Catalog };

/** Gives `catalog` to the pages built after this. */
export function handOver(catalog: Catalog): void {
  shared[KEY] = catalog;
}

/** The catalog given, if any. */
export function handedOver(): Catalog | undefined {
  return shared[KEY];
}
