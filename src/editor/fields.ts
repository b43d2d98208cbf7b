/** The fields of the editor's forms, computed from the record schemas: labels, hints, lists, limits. */
import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import { SLUG } from '../domain/vietnamese.ts';
import { choicesOf, entryOf, fieldsOf, hintOf, labelOf, unwrap } from '../problems/shape.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import { PAGE_ADDRESS } from '../schemas/redirect.ts';
import { DECIMAL_PATTERN, isDecimal } from './decimals.ts';
import { summaryOf } from './summaries.ts';
import { formHint } from './hints.ts';
import { READ_DAY } from './readDays.ts';
import { referenceField, type Base, type FormContext } from './relations.ts';
import { singularOf } from './singulars.ts';

/** The year of the deed, in a story's name and folder. */
export const YEAR = "{{fields.date | date('YYYY', 'utc')}}";

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

/** What kind of word a text field takes, told by what its schema accepts. */
function wordOf(
  schema: z.ZodType,
): 'day' | 'date' | 'address' | 'page' | 'part' | 'slug' | 'email' | 'text' {
  if (accepts(schema, 'Bất kỳ chữ nào')) return 'text';
  if (accepts(schema, '2023-04-19') && !accepts(schema, 'ma-ban-ghi'))
    return accepts(schema, '2023') ? 'date' : 'day';
  if (accepts(schema, 'https://vi-du.vn/bai')) return 'address';
  if (accepts(schema, '/chi-tieu/')) return accepts(schema, '/chi-tieu/#muc') ? 'part' : 'page';
  if (accepts(schema, 'ten@co-quan.vn')) return 'email';
  return accepts(schema, 'ma-ban-ghi') && !accepts(schema, 'nước') ? 'slug' : 'text';
}

const PATTERNS: Readonly<Record<string, readonly [string, string]>> = {
  date: [
    '^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$',
    'phải là ngày (19/4/2023), tháng (4/2023) hoặc năm (2023) có thật',
  ],
  address: ['^https?://\\S+$', 'phải là địa chỉ trang bắt đầu bằng https://, không có dấu cách'],
  page: [
    PAGE_ADDRESS.source,
    'phải là địa chỉ một trang của trang này, mở đầu và kết thúc bằng dấu /, ví dụ /phong-trao/du-lich/',
  ],
  slug: [SLUG.source, 'chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ thu-ngan-sach'],
};

/** How a day is written of which the source may tell no more than the year. */
const DATE_EXAMPLES = 'ví dụ 19/4/2023, 4/2023 hoặc 2023';

/** Texts longer than this are written in a field of several lines. */
const ONE_LINE = 160;

/** The names of words that a field takes alone. */
const LITERALS: Readonly<Record<string, string>> = { en: 'tiếng Anh' };

/** Of a source, what few have: after what each needs. */
const SELDOM: ReadonlySet<string> = new Set(['titleSeen', 'titleLang', 'noUrlReason']);

/** The form's fields for the fields of an object, in the order of the schema but for those that few need. */
export function formFields(
  schema: z.ZodType,
  context: FormContext,
  path: readonly string[] = [],
): Field[] {
  const parts = Object.entries(fieldsOf(schema) ?? {});
  return [
    ...parts.filter(([key]) => !SELDOM.has(key)),
    ...parts.filter(([key]) => SELDOM.has(key)),
  ].map(([key, part]) => formField(key, part, context, [...path, key]));
}

function formField(
  name: string,
  schema: z.ZodType,
  context: FormContext,
  path: readonly string[],
): Field {
  const hint = formHint(hintOf(schema), context.kind, path);
  const base = {
    name,
    label: labelOf(schema) ?? name,
    required: !accepts(schema, undefined) && !accepts(schema, null),
    ...(hint !== undefined && { hint }),
  };
  const inner = unwrap(schema);
  const initial = schema.safeParse(undefined).data as unknown;
  const own = special(base, context, path) ?? referenceField(base, context, path);
  if (own) return own;
  const choices = choicesOf(schema);
  if (choices.length > 0) {
    const options = choices.map(({ value, label }) => ({ label, value }));
    return {
      ...base,
      widget: 'select',
      options,
      ...(typeof initial === 'string' && { default: initial }),
    };
  }
  if (inner instanceof z.ZodLiteral)
    return {
      ...base,
      widget: 'select',
      options: [...inner.values].map((it) => ({
        label: LITERALS[String(it)] ?? String(it),
        value: String(it),
      })),
    };
  if (inner instanceof z.ZodBoolean)
    return { ...base, required: false, widget: 'boolean', default: initial === true };
  if (inner instanceof z.ZodNumber) return numberField(base, inner);
  if (inner instanceof z.ZodObject)
    return {
      ...base,
      widget: 'object',
      collapsed: false,
      fields: formFields(schema, context, path),
      ...summaryOf(schema),
    };
  if (inner instanceof z.ZodArray || inner instanceof z.ZodTuple)
    return listField(base, schema, context, path);
  return textField(base, schema, context, path);
}

function numberField(base: Base, schema: z.ZodNumber): Field {
  const { minValue, maxValue } = schema;
  if (isDecimal(schema))
    return { ...base, widget: 'string', use_emoji_autocomplete: false, pattern: DECIMAL_PATTERN };
  const within = (value: number | null): value is number =>
    value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return {
    ...base,
    widget: 'number',
    value_type: 'int',
    ...(within(minValue) && { min: minValue }),
    ...(within(maxValue) && { max: maxValue }),
  };
}

/** Days on which a new entry of a list is written. */
const OF_TODAY: Partial<Record<KindName, string>> = {
  corrections: 'date',
  redirects: 'date',
  requests: 'sent',
};
/** Who adds a source has it open; what is added to the site is published on the day it is written. */
const isOfToday = ({ kind, creates }: FormContext, path: readonly string[]) =>
  path.at(-1) === READ_DAY ||
  (creates ? path.at(-1) === 'published' : OF_TODAY[kind] === path.join('.'));

function textField(
  base: Base,
  schema: z.ZodType,
  context: FormContext,
  path: readonly string[],
): Field {
  const word = wordOf(schema);
  if (word === 'day')
    return {
      ...base,
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
      date_format: 'YYYY-MM-DD',
      time_format: false,
      ...(isOfToday(context, path) && { default: '{{now}}' }),
    };
  const inner = unwrap(schema);
  const maxlength = inner instanceof z.ZodString ? inner.maxLength : null;
  const [pattern, message] = PATTERNS[word] ?? [];
  return {
    ...base,
    ...(word === 'date' && { hint: [base.hint, DATE_EXAMPLES].filter(Boolean).join('; ') }),
    widget: word === 'text' && (maxlength ?? 0) > ONE_LINE ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(maxlength !== null && { maxlength }),
    ...(pattern !== undefined && message !== undefined && { pattern: [pattern, message] }),
  } as Field;
}

/** Lists of choices of which one may come twice. */
const ORDERED: ReadonlySet<string> = new Set(['site.unit.tileMap.*']);

function listField(
  base: Base,
  schema: z.ZodType,
  context: FormContext,
  path: readonly string[],
): Field {
  const inner = unwrap(schema);
  const entry = entryOf(schema, 0);
  const singular = singularOf(base, entry);
  const list = { ...base, widget: 'list' as const, label_singular: singular.toLowerCase() };
  if (!entry) return list;
  if (inner instanceof z.ZodTuple)
    return {
      ...list,
      min: inner.def.items.length,
      max: inner.def.items.length,
      field: formField('value', entry, context, [...path, '*']),
    };
  const parts = fieldsOf(entry);
  if (parts)
    return {
      ...list,
      collapsed: 'auto',
      // A new record that must have one begins with it.
      ...(context.creates &&
        path.length === 1 &&
        !accepts(schema, []) && { default: [{ [Object.keys(parts)[0] ?? '']: '' }] }),
      fields: formFields(entry, context, [...path, '*']),
      ...summaryOf(entry),
    };
  // A choice of several is one field, not a list of fields.
  const single = formField(base.name, entry, context, [...path, '*']);
  const chosen = 'options' in single || single.widget === 'relation';
  if (chosen && !ORDERED.has(`${context.kind}.${path.join('.')}`))
    return { ...single, ...base, multiple: true } as Field;
  return {
    ...list,
    collapsed: false,
    field: { ...single, name: 'value', label: singular, required: true } as Field,
  };
}

/** Fields that a form shows in a way of its own. */
function special(base: Base, { kind }: FormContext, path: readonly string[]): Field | undefined {
  const at = `${kind}.${path.join('.')}`;
  if (at === 'exemplars.photo.file')
    return {
      ...base,
      widget: 'image',
      choose_url: false,
      accept: 'image/*',
      // Beside the story, in the folder of its year.
      media_folder: `/content/${RECORD_KINDS.exemplars.path}/{{dirname}}`,
      public_folder: '',
    };
  return undefined;
}
