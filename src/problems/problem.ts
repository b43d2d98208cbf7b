import type { FixLines } from '../schemas/kinds.ts';

/** Something wrong with the content, in words for the person who can mend it. */
export interface Problem extends FixLines {
  /** Path from the project's root. */
  file: string;
  line?: number | undefined;
  /** The field by its Vietnamese labels: `Nguồn › mục 2 › Địa chỉ trang`. */
  field?: string | undefined;
  /** What is wrong, with the value found and what is expected. */
  message: string;
  /** What was most likely meant, where it is a near miss. */
  suggestion?: string | undefined;
  /** Another file that `fix` is to be added to. */
  fixFile?: string | undefined;
}

/** A value as a message quotes it, cut short where it is long. */
export const show = (value: unknown) => {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
};
