import type { PhotoFile, TextFile } from '../reading/files.ts';
import type { Catalog } from '../catalog/types.ts';
import type { BrokenRecord, Records, UnreadRecords } from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import type { Published } from '../reading/published.ts';

export interface RuleContext {
  /** The records as loaded, also those that could not be joined. */
  records: Records;
  /** Records of a wrong shape, of which the texts can be read; absent where there are none. */
  broken?: readonly BrokenRecord[] | undefined;
  /** Ids of records that could not be read; absent where all could. */
  unread?: UnreadRecords | undefined;
  /** Every file of records as text, also one that could not be read. */
  files: readonly TextFile[];
  /** Pictures beside the records. */
  photos: readonly PhotoFile[];
  /** `YYYY-MM-DD`, passed in so that rules stay pure. */
  today: string;
  /** What was published before; absent where the whole history is not at hand. */
  published?: Published | undefined;
}

/** A check over the joined content. */
export type Rule = (catalog: Catalog, context: RuleContext) => Problem[];

/** A check over the text of one file; it works where the file holds no valid record, too. */
export type TextRule = (file: TextFile) => Problem[];
