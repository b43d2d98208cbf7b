import type { TextFile } from '../reading/files.ts';
import { parseMending, quotedBlanks } from '../reading/parse.ts';
import { isOfKind, RECORD_KINDS, type KindName, type Path } from '../schemas/kinds.ts';
import { isOptional, lookUp } from '../problems/missing.ts';
import {
  entryOf,
  fieldLabels,
  fieldsOf,
  holdsOf,
  labelsOfKey,
  schemaAt,
} from '../problems/shape.ts';
import { bodyOf } from './markdown.ts';

/** A key at the start of a line of YAML or JSON. */
const KEY = /^\s*(?:- )?"?([A-Za-z]\w*)"?\s*:/;

/** A field of a record's schema. */
interface Place {
  kind: KindName;
  path: Path;
}

interface Layout {
  data: unknown;
  /** Every value without values of its own, in the order of the file. */
  leaves: { path: Path; line: number }[];
}

/** Files looked at so far: several rules ask about the same ones. */
const layouts = new WeakMap<TextFile, Layout | undefined>();

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const below = keys.flatMap((key) =>
    leavesOf((value as Record<PropertyKey, unknown>)[key], [...path, key]),
  );
  return below.length > 0 ? below : [path];
}

function layoutOf(file: TextFile): Layout | undefined {
  if (layouts.has(file)) return layouts.get(file);
  const { parsed } = parseMending(file.file, quotedBlanks(file.file, file.text));
  const leaves =
    parsed &&
    leavesOf(parsed.data)
      .map((path) => ({ path, line: parsed.lineOf(path) }))
      .toSorted((a, b) => a.line - b.line);
  const layout = parsed && leaves && { data: parsed.data, leaves };
  layouts.set(file, layout);
  return layout;
}

const common = (a: Path, b: Path) => {
  const end = a.findIndex((key, index) => key !== b[index]);
  return end < 0 ? a : a.slice(0, end);
};

/** The field that a line belongs to: the last one that begins on it or above; several on one line have their group. */
function placeOfLine(file: TextFile, line: number): Place | undefined {
  const layout = layoutOf(file);
  const last = layout?.leaves.findLast((it) => it.line <= line);
  if (!layout || !last) return undefined;
  const together = layout.leaves.filter((it) => it.line === last.line).map(({ path }) => path);
  const whole = together.reduce(common);
  const { store, path: folder } = RECORD_KINDS[file.kind];
  const kinds = (Object.keys(RECORD_KINDS) as KindName[]).filter(
    (kind) => RECORD_KINDS[kind].path === folder,
  );
  return {
    kind: kinds.find((kind) => isOfKind(kind, layout.data)) ?? file.kind,
    path: store === 'list' ? whole.slice(1) : whole,
  };
}

/** The labels of the field that a line of a file belongs to, for rules that see the text alone. */
export function fieldOfLine(file: TextFile, line = 1): string | undefined {
  const body = bodyOf(file);
  if (body && line >= body.lineAt(0)) return 'Bài viết';
  const place = placeOfLine(file, line);
  if (place) return fieldLabels(RECORD_KINDS[place.kind].schema, place.path) || undefined;
  // A file that cannot be parsed: a list item or a folded text belongs to the key above it.
  const above = file.text.split('\n').slice(0, line);
  const key = above.reverse().flatMap((it) => KEY.exec(it)?.[1] ?? [])[0];
  return key === undefined ? undefined : labelsOfKey(RECORD_KINDS[file.kind].schema, key)[0];
}

/** What to do where the value of a line is not known: what may be left out, and where to look up the rest. */
export function unknownAdvice(file: TextFile, line: number): string | undefined {
  const place = placeOfLine(file, line);
  if (!place) return undefined;
  const { schema } = RECORD_KINDS[place.kind];
  if (isOptional(schema, place.path)) return 'chưa biết thì bỏ cả dòng';
  const part = schemaAt(schema, place.path);
  return (part && lookUp(part)) || undefined;
}

/** True for a line whose field takes words as they come: no code, no date, no number. */
export function holdsWords(file: TextFile, line: number): boolean {
  const place = placeOfLine(file, line);
  const part = place && schemaAt(RECORD_KINDS[place.kind].schema, place.path);
  return part !== undefined && holdsOf(entryOf(part, 0) ?? part) === 'words';
}

/** True where the schema has something to say of a value by itself: what a number, a date or a code is not. */
export function refusedByShape(file: TextFile, line: number, value: string): boolean {
  const place = placeOfLine(file, line);
  const part = place && schemaAt(RECORD_KINDS[place.kind].schema, place.path);
  if (!part || fieldsOf(part) || entryOf(part, 0) || holdsOf(part)) return false;
  return !part.safeParse(value).success;
}
