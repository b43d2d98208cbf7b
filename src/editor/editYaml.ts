/** Front matter with another value. */
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { edited, type Path, type Step } from './edit.ts';
import type { Json, JsonObject } from './json.ts';

/** How YAML is written here: no line is broken, and single quotes where quotes are needed. */
const YAML_FORMAT = { lineWidth: 0, singleQuote: true } as const;

/** What some readers of YAML take for a date; the files have it in quotes. */
const BARE_DATE = /^((?: *- |[^'"#\n]*[\w-]: )*)(\d{4}-\d\d(?:-\d\d)?)$/gm;

/** A value as the front matter of a new file. */
export const yamlOf = (value: Json): string =>
  stringify(value, YAML_FORMAT).trimEnd().replaceAll(BARE_DATE, "$1'$2'");

/** Front matter with another value. */
export function editedYaml(text: string, to: JsonObject): string {
  const read = (it: string) => (parseDocument(it, { version: '1.2' }).toJS() ?? {}) as Json;
  return edited(text, to, read, yamlStep) ?? yamlOf(to);
}

const columnOf = (text: string, offset: number) =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1);
const lineEnd = (text: string, offset: number) => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
};
const indented = (value: Json, column: number) =>
  yamlOf(value).replaceAll(/\n(?=.)/g, `\n${' '.repeat(column)}`);

/** Where a node stands, without the blanks behind it. */
function rangeOf(node: unknown, text: string): [from: number, to: number] | undefined {
  const range = isNode(node) ? node.range : undefined;
  if (!range) return undefined;
  const [from, to] = range;
  return [from, from + text.slice(from, to).trimEnd().length];
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((it) => isScalar(it.key) && String(it.key.value) === key);
}

/** Where a key with its value stands. */
function pairRange(pair: Pair | undefined, text: string): [from: number, to: number] | undefined {
  const key = rangeOf(pair?.key, text);
  if (!key) return undefined;
  const value = rangeOf(pair?.value, text);
  return [key[0], value && value[1] > value[0] ? value[1] : text.indexOf(':', key[1]) + 1];
}

function yamlStep(text: string, step: Step): string | undefined {
  const document = parseDocument(text, { version: '1.2' });
  const name = step.path.at(-1);
  const parent =
    step.path.length === 1 ? document.contents : nodeAt(document, step.path.slice(0, -1));
  if (isMap(parent) && !parent.flow) return mapStep(text, parent, String(name), step, document);
  if (isSeq(parent) && !parent.flow) return listEdit(text, parent, Number(name), step, document);
  // What stands in brackets is written anew as a whole: a list of the plan's or of the form's own making.
  return undefined;
}

const nodeAt = (document: Document, path: Path): unknown => document.getIn(path, true);

const spliced = (text: string, from: number, to: number, put: string) =>
  text.slice(0, from) + put + text.slice(to);

function mapStep(
  text: string,
  map: YAMLMap,
  key: string,
  step: Step,
  document: Document,
): string | undefined {
  if (step.what === 'add') {
    const next = map.items[0];
    const first = rangeOf(next?.key, text);
    if (!first) return undefined;
    const column = columnOf(text, first[0]);
    const line = indented({ [key]: step.value }, column);
    const before = step.after === undefined ? undefined : pairRange(pairOf(map, step.after), text);
    if (!before) return spliced(text, first[0], first[0], `${line}\n${' '.repeat(column)}`);
    const end = lineEnd(text, before[1]);
    return spliced(text, end, end, `\n${' '.repeat(column)}${line}`);
  }
  const pair = pairOf(map, key);
  const range = pairRange(pair, text);
  if (!pair || !range) return undefined;
  if (step.what === 'set')
    return (
      scalarSet(text, step.path, step.value, document) ??
      spliced(text, ...range, indented({ [key]: step.value }, columnOf(text, range[0])))
    );
  const index = map.items.indexOf(pair);
  const following = rangeOf(map.items[index + 1]?.key, text);
  if (following) return spliced(text, range[0], following[0], '');
  const preceding = pairRange(map.items[index - 1], text);
  return preceding && spliced(text, lineEnd(text, preceding[1]), lineEnd(text, range[1]), '');
}

function listEdit(
  text: string,
  list: YAMLSeq,
  index: number,
  step: Step,
  document: Document,
): string | undefined {
  if (step.what === 'insert') {
    const inFront = index === 0;
    const beside = rangeOf(list.items[inFront ? 0 : index - 1], text);
    if (!beside) return undefined;
    const column = columnOf(text, beside[0]);
    const value = indented(step.value, column);
    if (inFront)
      return spliced(text, beside[0], beside[0], `${value}\n${' '.repeat(column - 2)}- `);
    const end = lineEnd(text, beside[1]);
    return spliced(text, end, end, `\n${' '.repeat(column - 2)}- ${value}`);
  }
  const range = rangeOf(list.items[index], text);
  if (!range) return undefined;
  if (step.what === 'set')
    return (
      scalarSet(text, step.path, step.value, document) ??
      spliced(text, ...range, indented(step.value, columnOf(text, range[0])))
    );
  const following = rangeOf(list.items[index + 1], text);
  if (following) return spliced(text, range[0], following[0], '');
  const preceding = rangeOf(list.items[index - 1], text);
  return preceding && spliced(text, lineEnd(text, preceding[1]), lineEnd(text, range[1]), '');
}

/** A single value in place of another, in the quotes that stood there where nothing asks for others. */
function scalarSet(text: string, path: Path, value: Json, document: Document): string | undefined {
  const node = nodeAt(document, path);
  const range = rangeOf(node, text);
  if (!isScalar(node) || !range || range[1] <= range[0]) return undefined;
  if (typeof value === 'object' && value !== null) return undefined;
  return spliced(text, ...range, inStyleOf(text.slice(...range), node.value as Json, value));
}

/** A value as the one before it was written: with its quotes, or with a date's lack of them, where those were a choice. */
function inStyleOf(stood: string, old: Json, value: Json): string {
  const usual = yamlOf(value);
  if (stood === yamlOf(old) || typeof value !== 'string' || value.includes('\n')) return usual;
  if (stood.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  if (stood.startsWith('"') && !/["\\]/.test(value)) return `"${value}"`;
  return stood === old && usual === `'${value}'` && /^\d{4}-[\d-]+$/.test(value) ? value : usual;
}
