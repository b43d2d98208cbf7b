/**
 * A record's file as the editor's form holds it, and back. The text of the file travels with the form, so
 * that what is saved is that text with the changed lines alone.
 */
import type { z } from 'zod';
import { nfc } from '../domain/vietnamese.ts';
import { entryOf, fieldsOf } from '../problems/shape.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import { parseFile } from '../reading/parse.ts';
import { editedJson, jsonOf } from './editJson.ts';
import { editedYaml, yamlOf } from './editYaml.ts';
import { fromForm, toForm } from './decimals.ts';
import { withNoDays, withoutNoDays } from './readDays.ts';
import { readPasted } from './paste.ts';
import { isObject, same, type Json, type JsonObject } from './json.ts';

/** Keys of a form beside the record's own: the text below the front matter, a list's records, the text as read. */
export const BODY = 'body';
export const RECORDS = 'records';
export const SOURCE = '_source';
/** Cells pasted from a spreadsheet, with what is the same of all their figures. */
export const PASTED = 'pasted';

/** Files of a kind as the editor tells them apart: a movement's text may be MDX. */
export const fileOf = (kind: KindName) => {
  const { endings }: { endings: readonly string[] } = RECORD_KINDS[kind];
  return `x${endings[0] ?? ''}`;
};

const headOf = (text: string) => {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  return { head: match?.[1] ?? '', body: text.slice(match?.[0].length ?? 0) };
};

/**
 * A file's text as the form's values.
 * @throws Error in Vietnamese where the file cannot be parsed: it is to be mended as a text first.
 */
export function readForm(kind: KindName, text: string): JsonObject {
  const { [RECORDS]: records, ...own } = readRecord(kind, text);
  const { schema } = RECORD_KINDS[kind];
  const formOf = (it: Json) => withNoDays(schema, toForm(schema, it));
  return {
    ...(formOf(own) as JsonObject),
    ...(Array.isArray(records) && { [RECORDS]: records.map(formOf) }),
  };
}

/** The same, with values as the file has them. */
function readRecord(kind: KindName, text: string): JsonObject {
  const parsed = parseFile(fileOf(kind), text);
  if ('problem' in parsed)
    throw new Error(`dòng ${parsed.problem.line ?? 1}: ${parsed.problem.message}`);
  const data = parsed.data as Json;
  if (Array.isArray(data)) return { [RECORDS]: data, [SOURCE]: text };
  const { body } = headOf(text);
  return {
    ...(data as JsonObject),
    ...(RECORD_KINDS[kind].endings.includes('.json' as never) ? {} : { [BODY]: body.trim() }),
    [SOURCE]: text,
  };
}

/** What the form's values are written as: the text they were read from with what has changed, or a new file. */
export function writeForm(kind: KindName, form: JsonObject): string {
  const { [SOURCE]: source, [BODY]: body, [RECORDS]: records, [PASTED]: pasted, ...own } = form;
  const { schema, store, endings } = RECORD_KINDS[kind];
  const recordOf = (it: Json) => fromForm(schema, withoutNoDays(it));
  const fields = withPasted(recordOf(own) as JsonObject, pasted);
  const old = typeof source === 'string' && source !== '' ? readRecord(kind, source) : undefined;
  const text = old === undefined ? undefined : (source as string);
  if (store === 'list') {
    const list = Array.isArray(records) ? records.map(recordOf) : [];
    const value = leanList(schema, list, old?.[RECORDS]);
    return text === undefined ? jsonOf(value) : editedJson(text, value);
  }
  const shape = isObject(fields['withdrawn']) ? RECORD_KINDS.withdrawals.schema : schema;
  const value = lean(shape, fields, old) as JsonObject;
  if (endings.includes('.json' as never))
    return text === undefined ? jsonOf(value) : editedJson(text, value);
  if ('withdrawn' in value)
    return `---\n${yamlOf({ withdrawn: value['withdrawn'] ?? null })}\n---\n`;
  const below = typeof body === 'string' ? nfc(body).trim() : '';
  const parts = headOf(text ?? '');
  const head = text === undefined ? yamlOf(value) : editedYaml(parts.head, value);
  const kept = text !== undefined && parts.body.trim() === below;
  return `---\n${head}\n---\n${kept ? parts.body : below === '' ? '' : `\n${below}\n`}`;
}

/** An indicator's values with the figures of the pasted cells after its own. */
function withPasted(fields: JsonObject, pasted: Json | undefined): JsonObject {
  const { block, ...shared } = isObject(pasted) ? pasted : {};
  if (typeof block !== 'string' || block.trim() === '') return fields;
  const { observations, unit } = fields;
  const { figures } = readPasted(block, typeof unit === 'string' ? unit : undefined);
  const before = Array.isArray(observations) ? observations : [];
  return { ...fields, observations: [...before, ...figures.map((it) => ({ ...it, ...shared }))] };
}

/** Nothing in it: what a form has for a field that nobody filled in. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isObject(value) && Object.values(value).every(isEmpty);
}

const defaultOf = (schema: z.ZodType | undefined): Json | undefined => {
  const result = schema?.safeParse(undefined);
  return result?.success ? (result.data as Json | undefined) : undefined;
};

/** A field that nobody filled in is left out; one that may not be left out says that it has none. */
const noneOf = (schema: z.ZodType | undefined, key: string): [string, null][] =>
  schema && !schema.safeParse(undefined).success && schema.safeParse(null).success
    ? [[key, null]]
    : [];

/** A form's value as a file has it: no empty fields, no defaults that were not written before, composed text. */
function lean(schema: z.ZodType | undefined, value: Json, old: Json | undefined): Json {
  if (old !== undefined && same(value, old)) return old;
  if (typeof value === 'string') return nfc(value).trim();
  if (Array.isArray(value)) return leanList(schema && entryOf(schema, 0), value, old);
  if (!isObject(value)) return value;
  const fields = schema ? (fieldsOf(schema) ?? {}) : {};
  const before: JsonObject = isObject(old) ? old : {};
  const known = Object.keys(fields).filter((key) => key in value);
  const others = Object.keys(value).filter((key) => key in before && !(key in fields));
  return Object.fromEntries(
    [...known, ...others].flatMap((key) => {
      const now = value[key] ?? null;
      const was = before[key];
      if (isEmpty(now))
        return was !== undefined && isEmpty(was) ? [[key, was]] : noneOf(fields[key], key);
      if (was === undefined && same(now, defaultOf(fields[key]))) return [];
      return [[key, lean(fields[key], now, was)]];
    }),
  );
}

/** Entries are compared with those that stood in their place, or that have the same id. */
function leanList(entry: z.ZodType | undefined, value: Json, old: Json | undefined): Json[] {
  const before = Array.isArray(old) ? old : [];
  const idOf = (it: Json | undefined) => (isObject(it) ? (it['id'] ?? it['from']) : undefined);
  return (Array.isArray(value) ? value : [])
    .filter((it) => !isEmpty(it))
    .map((it, index) => {
      const was =
        before.find((other) => same(other, it)) ??
        before.find((other) => idOf(other) !== undefined && idOf(other) === idOf(it)) ??
        before[index];
      return lean(entry, it, was);
    });
}
