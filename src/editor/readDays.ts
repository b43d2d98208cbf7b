/**
 * The day on which a source was read is filled in where one is added. The package fills in what an entry of the
 * file lacks, too; so the form says of those that they have none.
 */
import type { z } from 'zod';
import { entryOf, fieldsOf } from '../problems/shape.ts';
import { isObject, type Json } from './json.ts';

export const READ_DAY = 'accessed';

/** A record's value, with no day where a source has none. */
export function withNoDays(schema: z.ZodType | undefined, value: Json): Json {
  if (!schema) return value;
  if (Array.isArray(value)) return value.map((it) => withNoDays(entryOf(schema, 0), it));
  const fields = fieldsOf(schema);
  if (!isObject(value) || !fields) return value;
  const inner = Object.entries(value).map(([key, it]) => [key, withNoDays(fields[key], it)]);
  return {
    ...(Object.fromEntries(inner) as Record<string, Json>),
    ...(READ_DAY in fields && !(READ_DAY in value) && { [READ_DAY]: '' }),
  };
}

/** A form's value without the days that nobody filled in. */
export function withoutNoDays(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNoDays);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, it]) =>
      key === READ_DAY && it === '' ? [] : [[key, withoutNoDays(it)]],
    ),
  );
}
