/**
 * What the editor knows of the other records while it judges one: ids, names and days, all of them on the
 * site's pages already. Texts, sources and persons of other records stay out.
 */
import type { TextFile } from '../reading/files.ts';
import { parseFile } from '../reading/parse.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** Stands where a record must name a source. */
const SOURCE = { title: 'Nguồn', publisher: 'Nguồn', url: 'https://vi-du.vn/nguon', read: 'full' };

/** What is kept of a record of a kind, and what stands in for required parts; kinds that are not here are kept whole. */
const KEPT: Partial<
  Record<KindName, { keys: readonly string[]; more?: (it: JsonObject) => JsonObject }>
> = {
  movements: {
    keys: ['name', 'shortName', 'kind', 'field', 'clause', 'period', 'indicators'],
    more: ({ shortName = '' }) => ({ summary: shortName }),
  },
  exemplars: {
    keys: ['headline', 'kind', 'place', 'field', 'occasion', 'date', 'entry', 'published'],
    more: ({ headline = '' }) => ({ summary: headline, basis: 'publicRole', sources: [SOURCE] }),
  },
  indicators: {
    keys: [
      ...['name', 'shortName', 'field', 'clause', 'planWords', 'order', 'unit', 'group'],
      ...['direction', 'measure', 'target', 'bodies', 'growth', 'flow', 'comparable'],
      ...['relatedTo', 'disputed'],
    ],
    // Figures are shown in lists beside those of the record that is edited.
    more: ({ observations }) =>
      Array.isArray(observations)
        ? {
            observations: observations
              .filter(isObject)
              .map(({ source, note, ...figure }) => ({ ...figure, source: SOURCE })),
          }
        : {},
  },
  places: {
    keys: [
      'id',
      'name',
      'type',
      'from',
      'to',
      'codes',
      'parents',
      'becomes',
      'alsoFrom',
      'aliases',
    ],
    more: () => ({ sources: [SOURCE] }),
  },
  awards: {
    keys: ['id', 'name', 'group', 'for', 'level', 'classes', 'to'],
    more: () => ({ source: SOURCE }),
  },
  timeline: { keys: [] },
  corrections: { keys: [] },
};

function kept(kind: KindName, record: Json): Json {
  const rule = KEPT[kind];
  if (!rule || !isObject(record)) return record;
  const part = Object.fromEntries(
    rule.keys.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])),
  );
  return { ...part, ...rule.more?.(record) };
}

/** A file with no more than others may need to know of it, its record as a value: shorter than a text in a text. */
export interface Reference extends Omit<TextFile, 'text'> {
  data: Json;
  /** What follows the head of a Markdown file. */
  body?: string;
}

/** Nothing where the file cannot be read. */
function reference({ file, kind, text }: TextFile): Reference[] {
  const parsed = parseFile(file, text);
  if ('problem' in parsed) return [];
  const data = parsed.data as Json;
  if (Array.isArray(data)) {
    const none = KEPT[kind]?.keys.length === 0;
    return [{ file, kind, data: none ? [] : data.map((it) => kept(kind, it)) }];
  }
  // What was withdrawn leaves nothing but its own page.
  if (isObject(data) && 'withdrawn' in data) return [];
  const value = kept(kind, data);
  if (RECORD_KINDS[kind].endings.includes('.json' as never)) return [{ file, kind, data: value }];
  return [{ file, kind, data: value, body: kind === 'plans' ? parsed.body : '' }];
}

/** What stands for the records of the site while one of them is judged. */
export function referencesOf(files: readonly TextFile[]): Reference[] {
  return files.flatMap(reference);
}

/** The file that a reference stands for. */
export function referenceFile({ data, body, ...file }: Reference): TextFile {
  const json = JSON.stringify(data);
  // JSON is YAML, and much faster to write and to read.
  return { ...file, text: body === undefined ? json : `---\n${json}\n---\n${body}` };
}
