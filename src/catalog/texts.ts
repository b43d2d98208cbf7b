/** The free texts of a record, found by its schema: no list of fields is kept by hand. */
import type { z } from 'zod';
import { entryOf, fieldsOf, holdsOf } from '../problems/shape.ts';
import type { Path } from '../schemas/kinds.ts';

/** What is done to the parts of a record in which a name may stand. */
export interface Changes {
  words: (text: string) => string;
  /** A web address, or nothing where it may not be given. */
  address: (url: string) => string | undefined;
  /** A part of the record after the changes in it, with what they make of the part as a whole. */
  part: (before: Part, after: Part) => Part;
}

type Part = Readonly<Record<string, unknown>>;

const NOTHING: Changes = { words: (text) => text, address: (url) => url, part: (_, it) => it };

/** A record with the free texts and addresses changed, everything else as it was. */
export function changeTexts<T>(schema: z.ZodType, data: T, changes: Partial<Changes>): T {
  return changed(schema, data, { ...NOTHING, ...changes }) as T;
}

function changed(schema: z.ZodType, data: unknown, changes: Changes): unknown {
  const holds = typeof data === 'string' ? holdsOf(schema) : undefined;
  if (holds !== undefined) return changes[holds](String(data));
  if (Array.isArray(data))
    return data.flatMap((it: unknown, index) => {
      const entry = entryOf(schema, index);
      const value = entry ? changed(entry, it, changes) : it;
      return value === undefined ? [] : [value];
    });
  const fields = fieldsOf(schema);
  if (!fields || typeof data !== 'object' || data === null) return data;
  const before = data as Part;
  const after = Object.fromEntries(
    Object.entries(before).map(([key, value]) => {
      const part = fields[key];
      return [key, part ? changed(part, value, changes) : value];
    }),
  );
  return changes.part(before, after);
}

/** Every free text of a record with its place. */
export function textsOf(
  schema: z.ZodType,
  data: unknown,
  path: Path = [],
): { path: Path; text: string }[] {
  if (typeof data === 'string') return holdsOf(schema) === 'words' ? [{ path, text: data }] : [];
  if (Array.isArray(data))
    return data.flatMap((it: unknown, index) => {
      const entry = entryOf(schema, index);
      return entry ? textsOf(entry, it, [...path, index]) : [];
    });
  const fields = fieldsOf(schema);
  if (!fields || typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const part = fields[key];
    return part ? textsOf(part, value, [...path, key]) : [];
  });
}
