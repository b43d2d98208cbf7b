/** A record's file with another value: only the lines that differ are written anew. */
import { findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
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
import { isObject, same, type Json, type JsonObject } from './json.ts';

/** The first place where a value differs from another, and what is to be done there. */
type Step =
  | { what: 'set'; path: Path; value: Json }
  | { what: 'add'; path: Path; value: Json; after: string | undefined }
  | { what: 'insert'; path: Path; value: Json }
  | { what: 'remove'; path: Path };

type Path = readonly (string | number)[];

/** The first step from one value to another; nothing where they are the same. */
function firstStep(from: Json, to: Json, path: Path = []): Step | undefined {
  if (same(from, to)) return undefined;
  if (Array.isArray(from) && Array.isArray(to) && from.length > 0 && to.length > 0)
    return listStep(from, to, path);
  if (!isObject(from) || !isObject(to)) return { what: 'set', path, value: to };
  for (const key of Object.keys(from))
    if (!Object.hasOwn(to, key)) return { what: 'remove', path: [...path, key] };
  let after: string | undefined;
  for (const [key, value] of Object.entries(to)) {
    const at = [...path, key];
    const old = from[key];
    if (old === undefined) return { what: 'add', path: at, value, after };
    const step = firstStep(old, value, at);
    if (step) return step;
    after = key;
  }
  return undefined;
}

/** Entries before and after those that differ stay; of these, pairs are compared, and the rest goes in or out. */
function listStep(from: readonly Json[], to: readonly Json[], path: Path): Step | undefined {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && same(from[start], to[start])) start += 1;
  let end = 0;
  while (end < shorter - start && same(from.at(-1 - end), to.at(-1 - end))) end += 1;
  const gone = from.length - start - end;
  const come = to.length - start - end;
  const at = [...path, start];
  if (gone > come) return { what: 'remove', path: at };
  if (come > gone) return { what: 'insert', path: at, value: to[start] ?? null };
  return firstStep(from[start] ?? null, to[start] ?? null, at);
}

/** More steps than any form can ask for: a text that does not come nearer is not waited for. */
const MOST_STEPS = 2000;

/**
 * The text with the value `to` instead of the one it holds.
 * @param apply The text after one step.
 * @returns Nothing where the steps do not lead there.
 */
function edited(
  text: string,
  to: Json,
  read: (text: string) => Json,
  apply: (text: string, step: Step) => string | undefined,
): string | undefined {
  let current = text;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const step = firstStep(read(current), to);
    if (!step) return current;
    const next = wider(step, to)
      .map((it) => apply(current, it))
      .find((it) => it !== undefined && it !== current);
    if (next === undefined) return undefined;
    current = next;
  }
  return undefined;
}

/** The step, and where it cannot be made alone, what holds its place written anew, from the inside out. */
function wider(step: Step, to: Json): Step[] {
  const around = step.path.slice(1).map((_, index) => step.path.slice(0, -1 - index));
  return [
    step,
    ...around.map((path) => ({ what: 'set' as const, path, value: valueAt(to, path) })),
  ];
}

const valueAt = (value: Json, path: Path): Json =>
  path.reduce<Json>((it, key) => (it as JsonObject)[key] ?? null, value);

const JSON_FORMAT = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** A JSON file with another value, in the layout of those in `content/`. */
export function editedJson(text: string, to: Json): string {
  const whole = () => JSON.stringify(to, null, 2);
  return edited(text, to, (it) => JSON.parse(it) as Json, jsonStep) ?? whole();
}

function jsonStep(text: string, step: Step): string | undefined {
  const path = [...step.path];
  const tree = parseTree(text);
  if (step.what === 'set') {
    const node = tree && findNodeAtLocation(tree, path);
    if (!node) return undefined;
    const indent = ' '.repeat(2 * path.length);
    const value = JSON.stringify(step.value, null, 2).replaceAll('\n', `\n${indent}`);
    return text.slice(0, node.offset) + value + text.slice(node.offset + node.length);
  }
  const edits = modify(text, path, step.what === 'remove' ? undefined : step.value, {
    formattingOptions: JSON_FORMAT,
    ...(step.what === 'insert' && { isArrayInsertion: true }),
    ...(step.what === 'add' && {
      getInsertionIndex: (keys: string[]) =>
        step.after === undefined ? 0 : keys.indexOf(step.after) + 1,
    }),
  });
  return edits
    .toSorted((a, b) => b.offset - a.offset)
    .reduce(
      (it, { offset, length, content }) =>
        it.slice(0, offset) + content + it.slice(offset + length),
      text,
    );
}

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
