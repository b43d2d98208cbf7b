/** Looking into the record schemas: labels, keys and example values, for messages. */
import type { z } from 'zod';
import type { Path } from '../schemas/kinds.ts';

interface Definition {
  type: string;
  innerType?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  items?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** Steps through optional, default and preprocess wrappers to the schema inside. */
function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return inner ? unwrap(inner) : schema;
}

function labelOf(schema: z.ZodType | undefined): string | undefined {
  if (!schema) return undefined;
  const { innerType, out } = definitionOf(schema);
  return schema.meta()?.title ?? labelOf(innerType ?? out);
}

/** The schema of one part of a record, or `undefined` where the path leads out of it. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, key) => {
    if (!current) return undefined;
    const { element, items, shape } = definitionOf(unwrap(current));
    if (typeof key === 'number') return element ?? items?.[key];
    return shape && Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
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
  const shape = schema && definitionOf(unwrap(schema)).shape;
  return Object.entries(shape ?? {}).map(([key, part]) => ({ key, label: labelOf(part) ?? key }));
}

/** The values of a closed list, with the words shown for them. */
export function choicesOf(schema: z.ZodType | undefined): { value: string; label: string }[] {
  const inner = schema && unwrap(schema);
  const entries = inner && definitionOf(inner).entries;
  const labels = inner?.meta()?.['labels'] as Record<string, string> | undefined;
  return Object.values(entries ?? {}).map((value) => ({ value, label: labels?.[value] ?? value }));
}

/** A value of the right shape, to be replaced by the real one: required parts only. */
export function exampleOf(schema: z.ZodType): unknown {
  const inner = unwrap(schema);
  const { type, element, items, shape, entries } = definitionOf(inner);
  const example = schema.meta()?.['example'] ?? inner.meta()?.['example'];
  if (example !== undefined) return example;
  if (entries) return Object.values(entries)[0];
  if (element) return [exampleOf(element)];
  if (items) return items.map(exampleOf);
  if (shape)
    return Object.fromEntries(
      Object.entries(shape)
        .filter(([, part]) => !part.safeParse(undefined).success)
        .map(([key, part]) => [key, exampleOf(part)]),
    );
  if (type === 'number') return 0;
  if (type === 'boolean') return true;
  return labelOf(schema) ?? '…';
}

/** The label of a key, wherever in the schema it stands first; `undefined` where nothing has it. */
export function labelOfKey(schema: z.ZodType, key: string): string | undefined {
  const { element, shape } = definitionOf(unwrap(schema));
  if (shape && Object.hasOwn(shape, key)) return labelOf(shape[key]);
  const parts = element ? [element] : Object.values(shape ?? {});
  for (const part of parts) {
    const label = labelOfKey(part, key);
    if (label !== undefined) return label;
  }
  return undefined;
}
