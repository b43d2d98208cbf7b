/**
 * Hands the catalog that a build has checked or a preview has read to the pages of the same process,
 * which Astro bundles or loads as modules of their own: thousands of records are read and joined once.
 */
import type { Catalog } from './types.ts';

const KEY = Symbol.for('site.catalog');
const shared = globalThis as { [KEY]?: Catalog | undefined };

/** Gives `catalog` to the pages loaded after this; without one they read the content themselves. */
export function handOver(catalog: Catalog | undefined): void {
  shared[KEY] = catalog;
}

/** The catalog given, if any. */
export function handedOver(): Catalog | undefined {
  return shared[KEY];
}
