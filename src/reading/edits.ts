/** How a field of a record's file is written anew: everything else in the file stays as it is. */
import { findNodeAtLocation, modify, type Node } from 'jsonc-parser';
import { isCollection, isMap, isPair, isScalar, stringify, type Document, type Pair } from 'yaml';
import { unquoted } from '../problems/blank.ts';
import type { Edit } from '../problems/lines.ts';
import type { Change, Path } from '../schemas/kinds.ts';

/** A text after several changes, one upon the other; nothing where one of them cannot be made. */
export function changed(
  text: string,
  changes: readonly (readonly [Path, Change])[],
  editOf: (current: string, path: Path, change: Change) => Edit | undefined,
): string | undefined {
  let current = text;
  for (const [path, change] of changes) {
    const edit = editOf(current, path, change);
    if (!edit) return undefined;
    current = current.slice(0, edit.from) + edit.text + current.slice(edit.to);
  }
  return current;
}

type Range = [start: number, valueEnd: number, nodeEnd: number];

/** The change of a JSON text. */
export function jsonEdit(text: string, tree: Node, path: Path, change: Change): Edit | undefined {
  const steps = path as (string | number)[];
  if (change.key !== undefined) {
    const key = findNodeAtLocation(tree, steps)?.parent?.children?.[0];
    if (!key) return undefined;
    return { from: key.offset, to: key.offset + key.length, text: JSON.stringify(change.key) };
  }
  const parent = findNodeAtLocation(tree, steps.slice(0, -1));
  if (parent?.type !== (typeof steps.at(-1) === 'number' ? 'array' : 'object')) return undefined;
  const edits = modify(text, steps, change.value, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
  });
  const [first] = edits;
  if (!first || edits.length > 1) return undefined;
  const { offset, length, content } = first;
  return { from: offset, to: offset + length, text: unquoted(content) };
}

const rangeOf = (node: unknown) => (node as { range?: Range | null } | undefined)?.range;

/** The change of a text of YAML. */
export function yamlEdit(
  text: string,
  document: Document,
  path: Path,
  change: Change,
): Edit | undefined {
  const name = path.at(-1);
  const parent: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isCollection(parent)) return undefined;
  const pair = isMap(parent) ? parent.items.find((it) => keyOf(it) === String(name)) : undefined;
  const key = rangeOf(pair?.key);
  if (change.key !== undefined)
    return key ? { from: key[0], to: key[1], text: stringify(change.key).trimEnd() } : undefined;
  if (parent.flow === true) return undefined;
  const value = rangeOf(pair ? pair.value : parent.get(name, true));
  const whole = { [String(name)]: change.value };
  if (pair && key)
    return { from: key[0], to: endOf(text, value, key[1]), text: yaml(whole, text, key[0]) };
  if (value)
    return { from: value[0], to: endOf(text, value), text: yaml(change.value, text, value[0]) };
  return isMap(parent) ? appended(text, parent.items, whole) : undefined;
}

const keyOf = (pair: unknown) =>
  isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;

/** A new key below the last one of its group. */
function appended(text: string, items: Pair[], whole: unknown): Edit | undefined {
  const last = items.at(-1);
  const key = rangeOf(last?.key);
  if (!key) return undefined;
  const end = text.indexOf('\n', endOf(text, rangeOf(last?.value), key[1]));
  const at = end < 0 ? text.length : end;
  const indent = ' '.repeat(columnOf(text, key[0]));
  return { from: at, to: at, text: `\n${indent}${yaml(whole, text, key[0])}` };
}

/** Where a value ends; an empty one ends with the colon of its key. */
function endOf(text: string, value: Range | null | undefined, keyEnd = 0): number {
  const colon = text.indexOf(':', keyEnd) + 1;
  if (!value || value[1] <= value[0]) return colon;
  return value[0] + text.slice(value[0], value[1]).trimEnd().length;
}

const columnOf = (text: string, offset: number) =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** A value in YAML, its further lines as deep as the place it begins at. */
function yaml(value: unknown, text: string, offset: number): string {
  const indent = ' '.repeat(columnOf(text, offset));
  return unquoted(
    stringify(value, { lineWidth: 0 })
      .trimEnd()
      .replaceAll(/\n(?=.)/g, `\n${indent}`),
  );
}
