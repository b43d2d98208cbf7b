/** The facts of a record as its schema tells them: each leaf that is not free is a part of one. */
import { clauseNumber } from '../../domain/clauses.ts';
import { isPartialDate } from '../../domain/dates.ts';
import { formatNumber } from '../../domain/format.ts';
import { slugify } from '../../domain/vietnamese.ts';
import type { Located } from '../../problems/at.ts';
import type { PublishedKind } from '../../reading/published.ts';
import type { Fact, Part } from './fact.ts';
import { leafFields, listFields, type Leaf } from './fields.ts';
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

/** The leaves of an object of a record, in words. */
export function leavesOf(
  kind: PublishedKind,
  path: readonly string[],
  data: unknown,
  names: Names,
): Leaves {
  const leaves: Leaves = { parts: {}, without: {}, labels: {} };
  for (const leaf of leafFields(kind, path)) {
    const { field, label, fallback } = leaf;
    const name = field.join('.');
    const parent = field.slice(0, -1).reduce((inner, key) => fieldsIn(inner)[key], data);
    // What a field stands for unsaid is said of an object that is there.
    const value =
      fieldsIn(parent)[field.at(-1) ?? ''] ?? (parent === undefined ? undefined : fallback);
    const part = leafPart(leaf, value, names);
    leaves.labels[name] = label;
    leaves.without[name] = `không ghi ${label}`;
    if (part) leaves.parts[name] = part;
  }
  return leaves;
}

/** A value of a leaf; a word of a closed list says by itself what it is of. */
function leafPart(leaf: Leaf, value: unknown, names: Names): Part | undefined {
  const { field, label, choices, form } = leaf;
  const key = field.at(-1) ?? '';
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((it) => leafPart(leaf, it, names) ?? []);
    return items.length > 0 ? listPart(items, label) : undefined;
  }
  if (typeof value === 'boolean') {
    const [yes, no] = STATES[key] ?? [label, `không: ${label}`];
    return { words: value ? yes : no };
  }
  // YAML reads a bare year as a number.
  if (typeof value === 'number' && form !== 'date')
    return { label, ...numberPart(value, form === 'year' ? String(value) : formatNumber(value)) };
  const words = String(value);
  const choice = choices.get(words);
  if (choice !== undefined) return { words: choice };
  if (form === 'date' && isPartialDate(words)) return { label, ...datePart(words) };
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
  if (['unit', 'place', 'places'].includes(key)) return place(id);
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
  const lists = listFields(kind).filter(({ list }) => !except.includes(list));
  return lists.flatMap(({ list, label }) => {
    const items = fieldsIn(data)[list];
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
