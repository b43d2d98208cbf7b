import { slugify } from '../../domain/vietnamese.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import { RECORD_KINDS, type KindName, type LoadedRecord, type Path } from '../../schemas/kinds.ts';
import { allRecords, problemIn } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Lists in which the same may stand twice, and those that a rule of their own looks at. */
const OTHERWISE = new Set(['tileMap', 'people', 'sources', 'commendations', 'observations']);

/** Entries of a record's lists that stand there before, word for word. */
function entriesTwice(value: unknown, path: Path = []): { path: Path; first: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const seen = new Map<string, number>();
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    if (OTHERWISE.has(key)) return [];
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    // A host is listed once, whatever reason is given for it.
    const said = JSON.stringify((item as { host?: unknown } | null)?.host ?? item);
    const first = Array.isArray(value) && typeof item !== 'number' ? seen.get(said) : undefined;
    if (Array.isArray(value)) seen.set(said, first ?? Number(key));
    return first === undefined ? entriesTwice(item, at) : [{ path: at, first }];
  });
}

/** Paragraphs of a text that say what its summary or another says, word for word; what is short may be a refrain, and parts may have one heading. */
const paragraphsTwice = (record: LoadedRecord<KindName>): Problem[] => {
  const seen = new Set('summary' in record.data ? [slugify(record.data.summary)] : []);
  return record.body.split(/\n\s*\n/).flatMap((paragraph) => {
    const said = slugify(paragraph);
    const isTwice = seen.has(said) && said.length > 40 && !/^\s*#/.test(paragraph);
    seen.add(said);
    const message = 'đoạn này nhắc lại nguyên văn tóm tắt hoặc một đoạn ở trên; hãy bỏ một';
    return isTwice ? [problemIn(record, { path: [], text: record.body }, paragraph, message)] : [];
  });
};

/** What tells records of a kind from each other, besides their ids. */
const NAMES: Partial<Record<KindName, readonly string[]>> = {
  fields: ['name'],
  groups: ['name'],
  bodies: ['name'],
  awards: ['name'],
  // What is meant may be shortened in several ways.
  abbreviations: ['short', 'full'],
  timeline: ['date', 'fact'],
  requests: ['indicators', 'recipient', 'sent'],
};

/** Records that are called as one before them. */
function recordsTwice(kind: KindName, list: readonly LoadedRecord<KindName>[]): Problem[] {
  const keys = NAMES[kind];
  if (!keys) return [];
  const seen = new Map<string, string>();
  return list.flatMap((record) => {
    const data = record.data as unknown as Record<string, unknown>;
    const values = keys.map((key) => data[key]);
    if (values.includes(undefined)) return [];
    const sign = slugify(values.map(String).join(' | '));
    const other = seen.get(sign);
    if (other === undefined) seen.set(sign, record.id);
    return other === undefined || other === record.id
      ? []
      : [
          problemAt(
            record,
            [keys[0] ?? ''],
            `${RECORD_KINDS[kind].label.toLowerCase()} này đã có ở mục "${other}"; hãy bỏ một mục, hoặc ghi rõ chỗ khác nhau`,
          ),
        ];
  });
}

/** Nothing is said twice: no entry of a list, no record under another id. */
export const repeated: Rule = (_catalog, { records }) => [
  ...allRecords(records).flatMap((record) =>
    entriesTwice(record.data).map(({ path, first }) =>
      problemAt(record, path, `đã có ở mục ${first + 1}; hãy bỏ một mục`),
    ),
  ),
  ...[...records.exemplars, ...records.movements, ...records.plans].flatMap(paragraphsTwice),
  ...(Object.keys(NAMES) as KindName[]).flatMap((kind) => recordsTwice(kind, records[kind])),
];
