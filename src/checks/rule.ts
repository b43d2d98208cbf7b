import type { Catalog } from '../catalog/types.ts';
import type { Records } from '../schemas/kinds.ts';
import type { Problem } from '../schemas/problem.ts';

export interface RuleContext {
  /** The records as loaded, also those that could not be joined. */
  records: Records;
  /** `YYYY-MM-DD`, passed in so that rules stay pure. */
  today: string;
}

/** A check over the content. */
export type Rule = (catalog: Catalog, context: RuleContext) => Problem[];
