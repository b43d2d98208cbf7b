/** Looking into the record schemas: labels, keys and example values, for messages. */
import { z } from 'zod';
import type { Path } from '../schemas/kinds.ts';

/** An answer about schemas, worked out once for each: there are few schemas, and a question for every value. */
function once<Answer>(workOut: (schema: z.ZodType) => Answer): (schema: z.ZodType) => Answer {
  const answers = new WeakMap<z.ZodType, { answer: Answer }>();
  return (schema) => {
    const known = answers.get(schema) ?? { answer: workOut(schema) };
    answers.set(schema, known);
    return known.answer;
  };
}

/** The schema in an optional, nullable, default or preprocess wrapper; `undefined` where nothing is wrapped. */
function inside(schema: z.ZodType): z.ZodType | undefined {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return known(schema.unwrap());
  return schema instanceof z.ZodPipe ? known(schema.out) : undefined;
}

/** Zod types what a schema holds as a schema of any of its packages. */
const known = (part: unknown) => (part instanceof z.ZodType ? part : undefined);

/** Steps through all wrappers to the schema inside. */
export const unwrap = once((schema): z.ZodType => {
  const inner = inside(schema);
  return inner ? unwrap(inner) : schema;
});

/** The schemas of an object's fields by key; `undefined` for anything else. */
export function fieldsOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? inner.shape : undefined;
}

/** The schema of a list's entry, or of one place of a pair. */
export function entryOf(schema: z.ZodType, index: number): z.ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return known(inner.element);
  return inner instanceof z.ZodTuple ? known(inner.def.items[index]) : undefined;
}

/** The Vietnamese label of a field. */
export function labelOf(schema: z.ZodType | undefined): string | undefined {
  return schema && (schema.meta()?.title ?? labelOf(inside(schema)));
}

/** What a field's label is followed by where an editor needs it. */
export function hintOf(schema: z.ZodType | undefined): string | undefined {
  return schema && (schema.meta()?.description ?? hintOf(inside(schema)));
}

/** What a value of this schema holds that a name may stand in, if anything. */
export const holdsOf = once((schema): 'words' | 'address' | undefined => {
  const inner = inside(schema);
  return schema.meta()?.holds ?? (inner && holdsOf(inner));
});

/** The schema of one part of a record, or `undefined` where the path leads out of it. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, key) => {
    if (!current) return undefined;
    if (typeof key === 'number') return entryOf(current, key);
    const fields = fieldsOf(current);
    return fields && Object.hasOwn(fields, key) ? fields[String(key)] : undefined;
  }, schema);
}

/** The Vietnamese labels along a path, with list positions counted from one. */
export function fieldLabels(schema: z.ZodType, path: Path): string {
  return path
    .map((key, index) =>
      typeof key === 'number'
        ? `mục ${key + 1}`
        : (labelOf(schemaAt(schema, path.slice(0, index + 1))) ?? String(key)),
    )
    .join(' › ');
}

/** The keys an object may have, with their labels; empty for anything else. */
export function keysOf(schema: z.ZodType | undefined): { key: string; label: string }[] {
  const fields = schema && fieldsOf(schema);
  return Object.entries(fields ?? {}).map(([key, part]) => ({ key, label: labelOf(part) ?? key }));
}

/** The values of a closed list, with the words shown for them. */
export function choicesOf(schema: z.ZodType | undefined): { value: string; label: string }[] {
  const inner = schema && unwrap(schema);
  if (!(inner instanceof z.ZodEnum)) return [];
  const labels = inner.meta()?.labels;
  return inner.options.map(String).map((value) => ({ value, label: labels?.[value] ?? value }));
}

/** A value of the right shape, to be replaced by the real one: required parts only. */
export function exampleOf(schema: z.ZodType): unknown {
  const inner = unwrap(schema);
  const example = schema.meta()?.example ?? inner.meta()?.example;
  if (example !== undefined) return example;
  const fields = fieldsOf(inner);
  if (fields)
    return Object.fromEntries(
      Object.entries(fields)
        .filter(([, part]) => !part.safeParse(undefined).success)
        .map(([key, part]) => [key, exampleOf(part)]),
    );
  if (inner instanceof z.ZodTuple) return inner.def.items.map((_, i) => exampleAt(inner, i));
  if (inner instanceof z.ZodArray) return [exampleAt(inner, 0)];
  if (inner instanceof z.ZodNumber) return 0;
  if (inner instanceof z.ZodBoolean) return true;
  return choicesOf(inner)[0]?.value ?? labelOf(schema) ?? '…';
}

function exampleAt(list: z.ZodType, index: number): unknown {
  const entry = entryOf(list, index);
  return entry && exampleOf(entry);
}

const labelsByKey = once((schema) => collectLabels(schema, new Map<string, string[]>()));

/** The labels of a key, wherever in the schema it stands; none where nothing has it. */
export function labelsOfKey(schema: z.ZodType, key: string): readonly string[] {
  return labelsByKey(schema).get(key) ?? [];
}

function collectLabels(schema: z.ZodType, labels: Map<string, string[]>): Map<string, string[]> {
  const fields = fieldsOf(schema) ?? {};
  for (const [key, part] of Object.entries(fields))
    labels.set(key, [...(labels.get(key) ?? []), labelOf(part) ?? key]);
  const entry = entryOf(schema, 0);
  for (const part of entry ? [entry] : Object.values(fields)) collectLabels(part, labels);
  return labels;
}
