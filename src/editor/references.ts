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

/** What is kept of a record of a kind; kinds that are not here are kept whole. */
const KEPT: Partial<Record<KindName, readonly string[]>> = {
  movements: ['name', 'shortName', 'kind', 'field', 'clause', 'period', 'indicators'],
  exemplars: ['headline', 'kind', 'place', 'field', 'occasion', 'date', 'entry', 'published'],
  indicators: [
    ...['name', 'shortName', 'field', 'clause', 'planWords', 'order', 'unit', 'group'],
    ...['direction', 'measure', 'target', 'bodies', 'growth', 'flow', 'comparable'],
    ...['relatedTo', 'disputed', 'observations'],
  ],
  places: [
    ...['id', 'name', 'type', 'from', 'to', 'codes', 'parents', 'becomes', 'alsoFrom'],
    'aliases',
  ],
  awards: ['id', 'name', 'group', 'for', 'level', 'classes', 'to'],
  timeline: [],
  corrections: [],
};

/** What stands in for required parts that were left out: put in where the references are read, so that none travels. */
const STAND_INS: Partial<Record<KindName, (it: JsonObject) => JsonObject>> = {
  movements: ({ shortName = '' }) => ({ summary: shortName }),
  exemplars: ({ headline = '' }) => ({
    summary: headline,
    basis: 'publicRole',
    sources: [SOURCE],
  }),
  indicators: ({ observations = [] }) => ({
    observations: figures(observations, { source: SOURCE }),
  }),
  places: () => ({ sources: [SOURCE] }),
  awards: () => ({ source: SOURCE }),
};

/** Figures with something more; those of others are shown in lists beside those of the record that is edited. */
const figures = (observations: Json, more: JsonObject = {}): Json =>
  Array.isArray(observations)
    ? observations.filter(isObject).map(({ source, note, ...figure }) => ({ ...figure, ...more }))
    : [];

function kept(kind: KindName, record: Json): Json {
  const keys = KEPT[kind];
  if (!keys || !isObject(record)) return record;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = record[key];
      if (value === undefined) return [];
      return [[key, key === 'observations' ? figures(value) : value]];
    }),
  );
}

/** A record as its kind's schema takes it. */
function whole(kind: KindName, data: Json): Json {
  const standIns = STAND_INS[kind];
  if (!standIns) return data;
  if (Array.isArray(data)) return data.map((it) => whole(kind, it));
  return isObject(data) ? { ...data, ...standIns(data) } : data;
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
    const none = KEPT[kind]?.length === 0;
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
  const json = JSON.stringify(whole(file.kind, data));
  // JSON is YAML, and much faster to write and to read.
  return { ...file, text: body === undefined ? json : `---\n${json}\n---\n${body}` };
}
