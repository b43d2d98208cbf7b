import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CmsConfig, Field } from '@sveltia/cms';
import { checkContent } from '../checks/index.ts';
import { entryOf, fieldsOf } from '../problems/shape.ts';
import { readContent } from '../reading/project/disk.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import type { ForgeData } from '../schemas/site.ts';
import { editorConfig } from './config.ts';
import { readForm, RECORDS, SOURCE } from './format.ts';
import { isObject, type Json } from './json.ts';
import { editorNames, type EditorNames } from './names.ts';

let names: EditorNames;
beforeAll(() => {
  const { catalog } = checkContent(process.cwd(), '2026-11-30');
  if (!catalog) throw new Error('the content cannot be joined');
  names = editorNames(catalog);
}, 60_000);

const config = (forge?: ForgeData) => editorConfig({ name: 'Trang thử', home: '/', forge, names });

const FORGES: (ForgeData | undefined)[] = [
  undefined,
  { provider: 'gitlab', repository: 'nhom/kho', branch: 'main', clientId: 'ma' },
  { provider: 'gitlab', repository: 'nhom/kho', branch: 'main', url: 'https://git.co-quan.vn/' },
  { provider: 'github', repository: 'nhom/kho', branch: 'main', signInUrl: 'https://vao.vn/' },
  { provider: 'gitea', repository: 'nhom/kho', branch: 'main', url: 'https://git.co-quan.vn' },
];

test.each(FORGES)(
  'is what the package says a configuration is: %o',
  { timeout: 60_000 },
  (forge) => {
    const schema = JSON.parse(
      readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
    ) as object;
    const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' });
    ajv.validate(schema, JSON.parse(JSON.stringify(config(forge))));
    expect(ajv.errors ?? []).toEqual([]);
  },
);

const childrenOf = (field: Field | undefined): Field[] =>
  (field && 'fields' in field && Array.isArray(field.fields) ? field.fields : []) as Field[];

/** Fields of a schema that the form lacks, by their path. */
function lacking(schema: Parameters<typeof fieldsOf>[0], fields: Field[], at = ''): string[] {
  return Object.entries(fieldsOf(schema) ?? {}).flatMap(([key, part]) => {
    const field = fields.find((it) => it.name === key);
    if (!field) return [at + key];
    const entry = entryOf(part, 0);
    return lacking(entry && fieldsOf(entry) ? entry : part, childrenOf(field), `${at}${key}.`);
  });
}

/** The fields of a kind's form. */
function formOf(kind: KindName, { collections = [], singletons = [] }: CmsConfig): Field[] {
  const collection = collections.find((it) => 'name' in it && it.name === kind);
  if (collection && 'fields' in collection) return collection.fields;
  const file = singletons.find((it) => 'name' in it && it.name === kind);
  const fields = file && 'fields' in file ? file.fields : [];
  return RECORD_KINDS[kind].store === 'list'
    ? childrenOf(fields.find(({ name }) => name === RECORDS))
    : fields;
}

const KINDS = Object.keys(RECORD_KINDS) as KindName[];

test.each(KINDS)('%s: every field of the schema has one in the form', (kind) => {
  expect(lacking(RECORD_KINDS[kind].schema, formOf(kind, config()))).toEqual([]);
});

describe('the records of this project', () => {
  /** Values at a field that its options do not offer, or its pattern refuses. */
  const refused = (value: Json | undefined, field: Field, at: string): string[] => {
    if (value === undefined || value === null) return [];
    const {
      fields,
      field: single,
      options,
      pattern,
      multiple,
    } = field as unknown as {
      fields?: Field[];
      field?: Field;
      options?: (string | { value: string })[];
      pattern?: [string, string];
      multiple?: boolean;
    };
    if (Array.isArray(value) && !multiple)
      return value.flatMap((it, index) =>
        fields
          ? fields.flatMap((part) =>
              isObject(it) ? refused(it[part.name], part, `${at}.${index}.${part.name}`) : [],
            )
          : single
            ? refused(it, single, `${at}.${index}`)
            : [],
      );
    if (isObject(value) && fields)
      return fields.flatMap((part) => refused(value[part.name], part, `${at}.${part.name}`));
    const values = Array.isArray(value) ? value : [value];
    const offered = options?.map((it) => (typeof it === 'string' ? it : it.value));
    return values.flatMap((it) => {
      if (offered && !offered.includes(String(it))) return [`${at}: ${String(it)}`];
      return pattern && !new RegExp(pattern[0], 'u').test(String(it))
        ? [`${at}: ${String(it)}`]
        : [];
    });
  };

  test('have only values that the forms offer', () => {
    const { files } = readContent(process.cwd());
    const whole = config();
    const found = files.flatMap(({ kind, file, text }) => {
      const { [SOURCE]: _source, ...form } = readForm(kind, text);
      const of = 'withdrawn' in form ? 'withdrawals' : kind;
      const records = form[RECORDS];
      return (Array.isArray(records) ? records : [form]).flatMap((record) =>
        formOf(of, whole).flatMap((field) =>
          isObject(record) ? refused(record[field.name], field, `${file} ${field.name}`) : [],
        ),
      );
    });
    expect(found).toEqual([]);
  });
});
