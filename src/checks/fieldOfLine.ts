import type { TextFile } from '../reading/files.ts';
import { RECORD_KINDS } from '../schemas/kinds.ts';
import { labelsOfKey } from '../problems/shape.ts';
import { bodyOf } from './markdown.ts';

/** A key at the start of a line of YAML or JSON. */
const KEY = /^\s*(?:- )?"?([A-Za-z]\w*)"?\s*:/;

/** The label of the field that a line of a file belongs to, for rules that see the text alone. */
export function fieldOfLine({ kind, file, text }: TextFile, line = 1): string | undefined {
  const body = bodyOf({ kind, file, text });
  if (body && line >= body.lineAt(0)) return 'Bài viết';
  const above = text.split('\n').slice(0, line);
  // A list item or a folded text belongs to the key above it.
  const key = above.reverse().flatMap((it) => KEY.exec(it)?.[1] ?? [])[0];
  return key === undefined ? undefined : labelsOfKey(RECORD_KINDS[kind].schema, key)[0];
}
