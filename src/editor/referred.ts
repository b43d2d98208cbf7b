/** How often records name others: what is named keeps its id, and goes on being found by the name it is called by. */
import { REFERENCES, valuesAt } from '../catalog/references.ts';
import { placeName } from '../domain/places.ts';
import { UNIT_KINDS } from '../domain/unit.ts';
import { parseFile } from '../reading/parse.ts';
import type { TextFile } from '../reading/files.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import type { Fault } from './judge.ts';
import { RECORDS } from './format.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** Numbers of records that name an id, by the kind that is named. */
export type Referred = Partial<Record<KindName, Readonly<Record<string, number>>>>;

/** Counts, of all records, who is named in the lists. */
export function referredIn(files: readonly TextFile[]): Referred {
  const found: Partial<Record<KindName, Record<string, number>>> = {};
  for (const { file, kind, text } of files) {
    const parsed = parseFile(file, text);
    if ('problem' in parsed) continue;
    const records = Array.isArray(parsed.data) ? (parsed.data as unknown[]) : [parsed.data];
    for (const record of records)
      for (const [pattern, target] of Object.entries(REFERENCES[kind] ?? {})) {
        const named = target === 'place' ? 'places' : target;
        if (named === 'clauses' || RECORD_KINDS[named].store !== 'list') continue;
        const counts = (found[named] ??= {});
        for (const id of new Set(valuesAt(record, pattern.split('.')).map((it) => it.id)))
          counts[id] = (counts[id] ?? 0) + 1;
      }
  }
  return found;
}

const recordsOf = (value: Json | undefined) => (Array.isArray(value) ? value : []).filter(isObject);

/** What an entry may be named by: its id; a place by its name, too. */
function wordsFor(kind: KindName, { id, name, type }: JsonObject): string[] {
  const title = () =>
    placeName({ typeName: UNIT_KINDS[type as keyof typeof UNIT_KINDS], name: String(name) });
  return [String(id), ...(kind === 'places' ? [String(name), title()] : [])];
}

/** Entries of a list that others name and that are gone, or go by another id now. */
export function referredFaults(
  kind: KindName,
  before: Json | undefined,
  now: Json | undefined,
  referred: Referred,
): Fault[] {
  const counts = referred[kind];
  if (!counts) return [];
  const left = recordsOf(now);
  const isFound = (word: string) => left.some((it) => wordsFor(kind, it).includes(word));
  return recordsOf(before).flatMap((old, index): Fault[] => {
    const lost = wordsFor(kind, old).filter((it) => counts[it] !== undefined && !isFound(it));
    return lost.map((word) => {
      const same = left.findIndex((it) =>
        word === old['id'] ? it['name'] === old['name'] : it['id'] === old['id'],
      );
      const name = String(old['name'] ?? word);
      const at = same < 0 ? undefined : `${RECORDS}.${same}`;
      const used = `${counts[word]} bản ghi khác đang nhắc tới “${name}”`;
      return word === old['id']
        ? {
            field: at === undefined ? undefined : 'Mã',
            message: `${used}; ${at === undefined ? 'chưa bỏ được: hãy thêm lại, hoặc sửa các bản ghi ấy trước' : `ghi lại mã cũ: ${word}`}`,
            suggestion: undefined,
            keyPath: at && `${at}.id`,
          }
        : {
            field: 'Tên',
            message: `${used} bằng tên ấy; ghi lại tên cũ, hoặc sửa các bản ghi ấy trước`,
            suggestion: undefined,
            keyPath: `${RECORDS}.${same < 0 ? index : same}.name`,
          };
    });
  });
}
