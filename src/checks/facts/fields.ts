/** The fields of the compared kinds, as their schemas tell them. */
import type { z } from 'zod';
import {
  choicesOf,
  entryOf,
  exampleOf,
  fieldLabels,
  fieldsOf,
  schemaAt,
} from '../../problems/shape.ts';
import type { PublishedKind } from '../../reading/published.ts';
import { RECORD_KINDS } from '../../schemas/kinds.ts';
import { isFree } from './free.ts';

/** What is known of a leaf before any value is. */
export interface Leaf {
  field: readonly string[];
  label: string;
  /** What stands for a value left out. */
  fallback: unknown;
  /** The words of a closed list by its values. */
  choices: ReadonlyMap<string, string>;
  form: 'date' | 'year' | 'other';
}

function leafOf(field: readonly string[], schema: z.ZodType, label: string): Leaf {
  const entry = entryOf(schema, 0) ?? schema;
  const example = exampleOf(entry);
  return {
    field,
    label,
    fallback: schema.safeParse(undefined).data,
    choices: new Map(choicesOf(entry).map((it) => [it.value, it.label])),
    form: example === '2023-04-19' ? 'date' : example === 2023 ? 'year' : 'other',
  };
}

/** The leaves of each object asked about; there are few, and many records. */
const knownLeaves = new Map<string, readonly Leaf[]>();

/** The leaves below an object that are not free; lists of objects hold facts of their own. */
export function leafFields(kind: PublishedKind, path: readonly string[]): readonly Leaf[] {
  const name = [kind, ...path].join('.');
  const walk = (schema: z.ZodType | undefined, at: readonly string[]): Leaf[] =>
    Object.entries((schema && fieldsOf(schema)) ?? {}).flatMap(([key, part]) => {
      const field = [...at, key];
      const whole = [...path, ...field];
      if (isFree(kind, whole.join('.')) || listed(part)) return [];
      return fieldsOf(part) ? walk(part, field) : [leafOf(field, part, labelOf(kind, whole))];
    });
  const found =
    knownLeaves.get(name) ?? walk(schemaAt(RECORD_KINDS[kind].schema, within(kind, path)), []);
  knownLeaves.set(name, found);
  return found;
}

/** The schema of the objects of a list. */
const listed = (schema: z.ZodType) => {
  const entry = entryOf(schema, 0);
  return entry && fieldsOf(entry) ? entry : undefined;
};

/** A path through the first entry of each list on its way. */
const within = (kind: PublishedKind, path: readonly string[]) =>
  path.reduce<(string | number)[]>((before, key) => {
    const next = [...before, key];
    const schema = schemaAt(RECORD_KINDS[kind].schema, next);
    return schema && entryOf(schema, 0) ? [...next, 0] : next;
  }, []);

/** The label of a field, as it stands within a sentence. */
function labelOf(kind: PublishedKind, path: readonly string[]): string {
  const whole = within(kind, path);
  const labels = fieldLabels(
    RECORD_KINDS[kind].schema,
    whole.at(-1) === 0 ? whole.slice(0, -1) : whole,
  );
  const label = labels.split(' › ').at(-1) ?? '';
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Lists whose entries are facts of their own. */
interface List {
  list: string;
  label: string;
}

const knownLists = new Map<PublishedKind, readonly List[]>();

/** The lists of objects of a kind that are not free. */
export function listFields(kind: PublishedKind): readonly List[] {
  const found =
    knownLists.get(kind) ??
    Object.entries(fieldsOf(RECORD_KINDS[kind].schema) ?? {}).flatMap(([list, schema]) =>
      listed(schema) && !isFree(kind, list) ? [{ list, label: labelOf(kind, [list]) }] : [],
    );
  knownLists.set(kind, found);
  return found;
}
