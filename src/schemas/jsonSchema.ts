/** The record schemas as JSON Schema: what code editors complete, explain and underline by. */
import { z } from 'zod';
import { RECORD_KINDS, type KindName } from './kinds.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of a kind's files, draft 7 (what VS Code reads): for Markdown of their front
 * matter, for a list of the whole list. It says what the record schema says field by field; rules
 * between fields are left to the check.
 */
export function jsonSchemaOf(kind: KindName): JsonSchema {
  const { schema, label, store } = RECORD_KINDS[kind];
  const { $schema, ...record } = z.toJSONSchema<z.ZodType>(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ jsonSchema }) => describe(jsonSchema),
  });
  const file = store === 'list' ? { type: 'array' as const, items: record } : record;
  return { ...($schema !== undefined && { $schema }), title: label, ...file };
}

/**
 * Joins a field's label, hint and example to its description, because an editor shows nothing else
 * beside a key it offers; the labels of a closed list stand beside its values.
 */
function describe(schema: JsonSchema): void {
  const { title, description, example, labels }: z.GlobalMeta = schema;
  if (labels) {
    schema['enumDescriptions'] = schema.enum?.map((it) => labels[String(it)] ?? it);
    delete schema['labels'];
  }
  delete schema['holds'];
  // What a field wraps comes here before the field, which has the label.
  if (title === undefined) return;
  schema.description = [title, description].filter(Boolean).join(': ');
  if (example !== undefined) schema.description += ` (ví dụ: ${example})`;
  delete schema.title;
  delete schema['example'];
}

/** What `npm run schemas` writes, by path: a schema for each kind, and VS Code's table of the files they are for. */
export function editorFiles(): Map<string, string> {
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const schemaFile = (kind: KindName) => `schemas/${kind}.schema.json`;
  const kinds = Object.keys(RECORD_KINDS) as KindName[];
  const json = kinds.flatMap((kind) => {
    const { path, store, endings }: { path: string; store: string; endings: readonly string[] } =
      RECORD_KINDS[kind];
    if (!endings.includes('.json')) return [];
    const fileMatch = [`/content/${path}${store === 'folder' ? '/*.json' : ''}`];
    return [{ fileMatch, url: `./${schemaFile(kind)}` }];
  });
  return new Map([
    ...kinds.map((kind) => [schemaFile(kind), text(jsonSchemaOf(kind))] as const),
    ['.vscode/settings.json', text({ 'json.schemas': json })],
  ]);
}
