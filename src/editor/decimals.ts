/**
 * Numbers with a fraction in the form: as text with a decimal comma, as they are written here. The package's own
 * field for numbers takes a decimal point alone, and empties itself where it finds a comma.
 */
import { z } from 'zod';
import { entryOf, fieldsOf, unwrap } from '../problems/shape.ts';
import { isObject, type Json } from './json.ts';

/** Digits, and a comma before the fraction; points between thousands where they can be nothing else. */
const WRITTEN = String.raw`[-−]?(?:\d+(?:,\d+)?|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+)`;

export const DECIMAL_PATTERN: [string, string] = [
  `^${WRITTEN}$`,
  'chỉ ghi chữ số, phần thập phân sau dấu phẩy: 96,4; hàng nghìn viết liền: 1234; không kèm chữ, không kèm đơn vị',
];

const WHOLE = new RegExp(`^${WRITTEN}$`);

/** True for a schema of numbers that may have a fraction. */
export function isDecimal(schema: z.ZodType): boolean {
  const inner = unwrap(schema);
  return inner instanceof z.ZodNumber && !inner.isInt;
}

const shown = (value: number) => String(value).replace('.', ',');

const read = (text: string) => Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));

/** A value with what `made` makes of each number with a fraction in it. */
function walked(schema: z.ZodType | undefined, value: Json, made: (it: Json) => Json): Json {
  if (!schema) return value;
  if (isDecimal(schema)) return made(value);
  if (Array.isArray(value))
    return value.map((it, index) =>
      walked(entryOf(schema, unwrap(schema) instanceof z.ZodTuple ? index : 0), it, made),
    );
  if (!isObject(value)) return value;
  const fields = fieldsOf(schema) ?? {};
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) => [key, walked(fields[key], it, made)]),
  );
}

/** A record's value as its form has it. */
export const toForm = (schema: z.ZodType, value: Json): Json =>
  walked(schema, value, (it) => (typeof it === 'number' ? shown(it) : it));

/** A form's value as its record has it; what is no number stays as it was typed, and is told. */
export const fromForm = (schema: z.ZodType, value: Json): Json =>
  walked(schema, value, (it) =>
    typeof it === 'string' && WHOLE.test(it.trim()) ? read(it.trim()) : it,
  );
