import type { Catalog } from '../catalog/types.ts';
import type { Problem } from '../schemas/problem.ts';

/** A check over the joined records. `today` (YYYY-MM-DD) is passed in so that rules stay pure. */
export type Rule = (catalog: Catalog, context: { today: string }) => Problem[];
