/** The project's own check of one file as the editor is about to save it, with what is known of all others. */
import { checkRecords } from '../checks/records.ts';
import { recordsOf } from '../reading/load.ts';
import type { PhotoFile, TextFile } from '../reading/files.ts';
import { parseFile } from '../reading/parse.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import { labelOf } from '../problems/shape.ts';
import type { Problem } from '../problems/problem.ts';
import { correctionSchema } from '../schemas/correction.ts';
import { exemplarSchema } from '../schemas/exemplar.ts';
import { RECORDS } from './format.ts';
import { isObject, type Json } from './json.ts';
import { formField, formWords, labelAt, namesOfRecords, pathOfLabels } from './words.ts';

export interface Fault {
  /** The field by its labels; nothing where the whole record is meant. */
  field: string | undefined;
  message: string;
  suggestion: string | undefined;
  /** The field in the form: `sources.0.url`. */
  keyPath: string | undefined;
}

/** The kind of a file by its place; a story that is withdrawn is still in the folder of stories. */
export function kindOfFile(file: string): KindName | undefined {
  const top = file.replace(/^content\//, '').split('/')[0];
  return (Object.keys(RECORD_KINDS) as KindName[]).find((it) => RECORD_KINDS[it].path === top);
}

/**
 * What is wrong with a file.
 * @param photos The pictures that are sent with it; one that is on the site already is not judged again.
 */
export function judge(
  edited: TextFile,
  references: readonly TextFile[],
  today: string,
  photos: readonly PhotoFile[] = [],
): Fault[] {
  const files = [...references.filter(({ file }) => file !== edited.file), edited].toSorted(
    (a, b) => (a.file < b.file ? -1 : 1),
  );
  const loaded = recordsOf({ files, photos: [...photos], problems: [], unusable: [] });
  const { problems } = checkRecords(loaded, today);
  const told = problems
    .filter(({ file }) => file === edited.file)
    .filter(
      (it) =>
        loaded.problems.includes(it) ||
        !(needsTexts(edited, it) || (photos.length === 0 && needsPhoto(edited, it))),
    );
  if (told.length === 0) return [];
  const paths = pathsByLine(edited);
  const names = namesOfRecords(references.filter(({ file }) => file !== edited.file));
  const { kind } = edited;
  const found = told.map(({ line, field, message, suggestion }) => {
    const keyPath = leadsTo(kind, field, line === undefined ? undefined : paths.get(line));
    const path = (keyPath ?? '').split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const own = path[0] === RECORDS ? path.slice(2) : path;
    return {
      field: formField(field) ?? (keyPath === undefined ? undefined : labelAt(kind, own)),
      message: formWords(message, { kind, path: own, names }),
      suggestion: suggestion && (names.get(suggestion) ?? suggestion),
      keyPath,
    };
  });
  // What is wrong at several lines of a text is said once.
  return found.filter((it, index) => found.findIndex((other) => isSame(it, other)) === index);
}

const isSame = (one: Fault, other: Fault) =>
  one.message === other.message && one.keyPath === other.keyPath && one.field === other.field;

/** The field of the form: by the labels of the fault, since what is missing has no line of its own. */
function leadsTo(kind: KindName, field: string | undefined, byLine: string | undefined) {
  if (field === undefined) return byLine;
  const path = pathOfLabels(kind, field);
  if (!path) return byLine;
  const entry = /^records\.\d+/.exec(byLine ?? '')?.[0];
  const inList = RECORD_KINDS[kind].store === 'list';
  if (inList && entry === undefined) return byLine;
  const byLabels = [...(entry === undefined ? [] : [entry]), ...path].join('.');
  // A line may lead further into the same field.
  return byLine?.startsWith(`${byLabels}.`) ? byLine : byLabels;
}

/** What a correction says now is compared with a record's text, which is not here: told after sending. */
function needsTexts({ kind }: TextFile, { field }: Problem): boolean {
  const { now } = correctionSchema.shape;
  return kind === 'corrections' && field === labelOf(now);
}

/** Whether the picture is there is seen where the pictures are. */
function needsPhoto({ kind }: TextFile, { field }: Problem): boolean {
  const { photo } = exemplarSchema.shape;
  return kind === 'exemplars' && field?.startsWith(`${labelOf(photo)} ›`) === true;
}

/** The field of the form on each line of the file, the outermost where several begin there. */
function pathsByLine({ file, text }: TextFile): Map<number, string> {
  const parsed = parseFile(file, text);
  const found = new Map<number, string>();
  if ('problem' in parsed) return found;
  const inList = Array.isArray(parsed.data);
  const visit = (value: Json, path: (string | number)[]) => {
    if (path.length > 0) {
      const line = parsed.lineOf(path);
      const key = [...(inList ? [RECORDS] : []), ...path].join('.');
      if (!found.has(line)) found.set(line, key);
    }
    if (Array.isArray(value))
      for (const [index, it] of value.entries()) visit(it, [...path, index]);
    else if (isObject(value))
      for (const [key, it] of Object.entries(value)) visit(it, [...path, key]);
  };
  visit(parsed.data as Json, []);
  const lines = text.split('\n').length;
  for (let line = parsed.bodyLine; !file.endsWith('.json') && line <= lines; line += 1)
    found.set(line, 'body');
  return found;
}
