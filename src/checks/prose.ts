/** The sentences of a record, wherever its schema lets words stand. */
import { textsOf } from '../catalog/texts.ts';
import { problemAt, type Repair } from '../problems/at.ts';
import type { Problem } from '../problems/problem.ts';
import {
  RECORD_KINDS,
  type KindName,
  type LoadedRecord,
  type Path,
  type Records,
} from '../schemas/kinds.ts';

/** The records of all kinds. */
export const allRecords = (records: Records): LoadedRecord<KindName>[] =>
  Object.values<LoadedRecord<KindName>[]>(records).flat();

/** A text of a record; the Markdown below the front matter stands under no key. */
export interface Prose {
  path: Path;
  text: string;
}

/** The words of the records looked at so far: many rules read them. */
const known = new WeakMap<object, Prose[]>();

/** The words of a record that are its own: not the titles of sources, nor what was answered to the check. */
export function proseOf<K extends KindName>(record: LoadedRecord<K>): Prose[] {
  const prose = known.get(record) ?? wordsOf(record);
  known.set(record, prose);
  return prose;
}

function wordsOf<K extends KindName>({ kind, data, body }: LoadedRecord<K>): Prose[] {
  const own = textsOf(RECORD_KINDS[kind].schema, data).filter(
    ({ path }) =>
      path[0] !== 'reviewed' &&
      !(
        path.some((key) => /^sources?$/.test(String(key))) &&
        /^(?:title|publisher)$/.test(String(path.at(-1)))
      ),
  );
  return body.trim() === '' ? own : [...own, { path: [], text: body }];
}

/** The sentences of a text: they end at a full stop before a capital, but for that of a letter (`V. K. Huệ`), and at the end of a paragraph. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n\s*\n|(?<=[.!?…]["”’)]*)(?<!(?<!\p{L})\p{Lu}\.)\s+(?=["“‘(]?[\p{Lu}\d])/u)
    .map((it) => it.trim())
    .filter((it) => it !== '');

/** A sentence without emphasis and line breaks: what stays the same when a text is only laid out anew. */
export const sameSentence = (sentence: string) =>
  sentence
    .normalize('NFC')
    .replace(/[*_>#]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A problem at words of a record, in a field or at their line of the body. */
export function problemIn(
  record: LoadedRecord<KindName>,
  { path, text }: Prose,
  words: string,
  message: string,
  repair?: Repair,
): Problem {
  const problem = problemAt(record, path, message, repair);
  if (path.length > 0) return problem;
  const before = text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length - 1;
  return {
    ...problem,
    field: 'Bài viết',
    line: record.bodyLine === undefined ? undefined : record.bodyLine + before,
  };
}
