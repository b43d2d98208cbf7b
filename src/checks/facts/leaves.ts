/** The facts of a record as its schema tells them: each leaf that is not free is a part of one. */
import type { z } from 'zod';
import { clauseNumber } from '../../domain/clauses.ts';
import { isPartialDate } from '../../domain/dates.ts';
import { formatNumber } from '../../domain/format.ts';
import { slugify } from '../../domain/vietnamese.ts';
import type { Located } from '../../problems/at.ts';
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
import type { Fact, Part } from './fact.ts';
import { isFree } from './free.ts';
import { numbersPart } from './numbers.ts';
import type { Names } from './names.ts';
import { datePart, numberPart, partsOf, phraseOf, says } from './words.ts';

/** Of these texts only the numbers count: a document may be called by more words or fewer. */
const NUMBERED = new Set(['document', 'resolution', 'article']);

/** Both states are a claim of their own: whether a fact was compared with its source. */
const STATES: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  verified: ['đã đối chiếu', 'chưa đối chiếu được'],
  unverified: ['chưa đối chiếu được', 'đã đối chiếu'],
};

export interface Leaves {
  /** By the path of their field below the object, with dots. */
  parts: Record<string, Part>;
  /** What a page says of a part that is not there. */
  without: Record<string, string>;
  labels: Record<string, string>;
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsIn = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Fields;

interface Leaf {
  field: readonly string[];
  schema: z.ZodType;
  label: string;
}

/** The leaves of each object asked about; there are few, and many records. */
const known = new Map<string, readonly Leaf[]>();

/** The leaves below an object that are not free; lists of objects hold facts of their own. */
function leafFields(kind: PublishedKind, path: readonly string[]): readonly Leaf[] {
  const name = [kind, ...path].join('.');
  const walk = (schema: z.ZodType | undefined, at: readonly string[]): Leaf[] =>
    Object.entries((schema && fieldsOf(schema)) ?? {}).flatMap(([key, part]) => {
      const field = [...at, key];
      const whole = [...path, ...field];
      if (isFree(kind, whole.join('.')) || listed(part)) return [];
      return fieldsOf(part)
        ? walk(part, field)
        : [{ field, schema: part, label: labelOf(kind, whole) }];
    });
  const found =
    known.get(name) ?? walk(schemaAt(RECORD_KINDS[kind].schema, within(kind, path)), []);
  known.set(name, found);
  return found;
}

/** The leaves of an object of a record, in words. */
export function leavesOf(
  kind: PublishedKind,
  path: readonly string[],
  data: unknown,
  names: Names,
): Leaves {
  const leaves: Leaves = { parts: {}, without: {}, labels: {} };
  for (const { field, schema, label } of leafFields(kind, path)) {
    const name = field.join('.');
    const value = field.reduce((inner, key) => fieldsIn(inner)[key], data);
    const part = leafPart(field.at(-1) ?? '', schema, value, { label, names });
    leaves.labels[name] = label;
    leaves.without[name] = `không ghi ${label}`;
    if (part) leaves.parts[name] = part;
  }
  return leaves;
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

/** A value of a leaf; a word of a closed list says by itself what it is of. */
function leafPart(
  key: string,
  schema: z.ZodType,
  raw: unknown,
  { label, names }: { label: string; names: Names },
): Part | undefined {
  const read = schema.safeParse(raw);
  const value: unknown = read.success ? read.data : raw;
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const entry = entryOf(schema, 0) ?? schema;
    const items = value.flatMap((it) => leafPart(key, entry, it, { label, names }) ?? []);
    return items.length > 0 ? listPart(items, label) : undefined;
  }
  if (typeof value === 'boolean') {
    const [yes, no] = STATES[key] ?? [label, `không: ${label}`];
    return { words: value ? yes : no };
  }
  if (typeof value === 'number') {
    const words = exampleOf(schema) === 2023 ? String(value) : formatNumber(value);
    return { label, ...numberPart(value, words) };
  }
  const words = String(value);
  const choice = choicesOf(schema).find((it) => it.value === words);
  if (choice) return { words: choice.label };
  if (exampleOf(schema) === '2023-04-19' && isPartialDate(words))
    return { label, ...datePart(words) };
  if (NUMBERED.has(key)) {
    const numbers = numbersPart([words]);
    return numbers && { label, ...numbers };
  }
  return { label, words: named(key, words, names) };
}

/** The name of a record that a field refers to. */
function named(key: string, id: string, { award, body, place }: Names): string {
  if (['launchedBy', 'ledBy', 'bodies', 'decidedBy'].includes(key)) return body(id);
  if (key === 'award') return award(id);
  if (key === 'unit' || key === 'place') return place(id);
  return key === 'clause' ? clauseNumber(id) : id;
}

/** Things listed in any order; more of them take nothing back. */
const listPart = (items: readonly Part[], label: string): Part => ({
  label,
  words: items.map(({ words }) => words).join('; '),
  saidIn: (text) => items.every((item) => says(text, item)),
  refinedBy: (words) => items.every((item) => words.split('; ').includes(item.words)),
});

interface Context {
  at: Located;
  /** What the record is called; empty where its page says so. */
  what: string;
  names: Names;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const titled = (what: string, label: string) =>
  what === '' ? capital(label) : `${what}, ${label}`;

/** What a record says of itself, outside its lists, as one fact; a part of `own` takes the place of its leaf. */
export function recordFact(
  kind: PublishedKind,
  data: unknown,
  { at, what, names }: Context,
  own: Readonly<Record<string, Part | undefined>> = {},
): Fact[] {
  const { parts: leaves, labels, without } = leavesOf(kind, [], data, names);
  const parts = partsOf({ ...leaves, ...own });
  const [main] = Object.keys(parts);
  if (main === undefined) return [];
  return [
    {
      group: 'record',
      at,
      path: [],
      what: (keys) => titled(what, keys.map((key) => labels[key] ?? key).join(', ')),
      key: 'thong-tin',
      parts,
      main,
      marks: ['record'],
      phrase: ([key = main, ...more]) =>
        more.length > 0
          ? phraseOf(parts, [key, ...more], without).join(', ')
          : (parts[key]?.words ?? without[key] ?? 'không ghi'),
    },
  ];
}

/** The facts of the lists of a record, except those that are told elsewhere. */
export function itemFacts(
  kind: PublishedKind,
  data: unknown,
  { at, what, names }: Context,
  except: readonly string[] = [],
): Fact[] {
  const lists = Object.entries(fieldsOf(RECORD_KINDS[kind].schema) ?? {}).filter(
    ([key, schema]) => listed(schema) && !isFree(kind, key) && !except.includes(key),
  );
  return lists.flatMap(([list]) => {
    const items = fieldsIn(data)[list];
    const label = labelOf(kind, [list]);
    return (Array.isArray(items) ? items : []).flatMap((item: unknown, i): Fact[] => {
      const { parts, without } = leavesOf(kind, [list], item, names);
      const keys = Object.keys(parts);
      const [main] = keys;
      if (main === undefined) return [];
      return [
        {
          group: list,
          at,
          path: [list, i],
          what: () => titled(what, label),
          key: slugify(label),
          parts,
          main,
          // What is alone in its item has nothing else to be known by.
          marks:
            keys.length === 1 ? [list] : keys.map((key) => `${key} ${parts[key]?.words ?? ''}`),
          phrase: (changed) =>
            phraseOf(parts, [main, ...changed.filter((key) => key !== main)], without).join(', '),
        },
      ];
    });
  });
}
