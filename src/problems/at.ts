import { RECORD_KINDS, type KindName, type LoadedRecord } from '../schemas/kinds.ts';
import type { Problem } from './problem.ts';
import { fieldLabels } from './shape.ts';
import type { Path } from '../schemas/kinds.ts';
import { fieldFix } from './snippet.ts';

/** A record as far as a message about it needs. */
export type Located = Pick<LoadedRecord<KindName>, 'kind' | 'file' | 'lineOf' | 'mend'>;

/** What may be written instead: a value for the same field, or lines of their own. */
export interface Repair {
  /** Asked as "Bạn có định viết …?". */
  suggestion?: string | undefined;
  /** The right value of the field. */
  value?: unknown;
  /** Lines to paste where the right value belongs to another field. */
  fix?: string;
}

/** A problem at one field of a record, with its line and labels. */
export function problemAt(
  { kind, file, lineOf, mend }: Located,
  path: Path,
  message: string,
  { suggestion, value = suggestion, fix }: Repair = {},
): Problem {
  return {
    file,
    line: lineOf?.(path),
    field: fieldLabels(RECORD_KINDS[kind].schema, path) || undefined,
    message,
    suggestion,
    ...(fix !== undefined && { fix }),
    ...(fix === undefined && value !== undefined && fieldFix({ file, mend }, path, { value })),
  };
}
