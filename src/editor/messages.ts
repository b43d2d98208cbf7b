/**
 * Commits and requests to merge them name a record by its title. The package's templates know no more of it
 * than the name of its file, so what is sent to the forge is read once more on its way.
 */
import type { CmsConfig } from '@sveltia/cms';
import type { JsonObject } from './json.ts';

/** By what a message calls a record, and what it is to say instead. */
export type Names = Map<string, string>;

/** Where the forges take messages and titles; texts of files are under other keys. */
const KEYS = new Set([
  ...['commit_message', 'squash_commit_message', 'merge_commit_message'],
  ...['title', 'message', 'headline', 'commit_title'],
]);

/** What is sent to a forge, with records by their titles. */
export function titled(body: string, names: Names): string {
  const said = [...names.keys()].filter((it) => body.includes(it));
  if (said.length === 0) return body;
  const named = (text: string) =>
    said.reduce((result, it) => result.replace(it, () => names.get(it) ?? it), text);
  return JSON.stringify(JSON.parse(body), (key, value: unknown) =>
    KEYS.has(key) && typeof value === 'string' ? named(value) : value,
  );
}

export interface NamedRecord {
  collection: string;
  slug: string;
  data: JsonObject;
}

/** The label that the package gives to all files that hold a list. */
const FILES = 'Tệp';

/** How a record is called and is to be called; nothing where its title is not known. */
export function namesOf(
  { collection, slug, data }: NamedRecord,
  { collections = [], singletons = [] }: CmsConfig,
): readonly [string, string] | undefined {
  const list = singletons.find((it) => 'name' in it && it.name === slug);
  if (collection === '_singletons')
    return list && 'label' in list ? [`${FILES}: ${slug}`, `mục ${list.label}`] : undefined;
  const its = collections.find((it) => 'name' in it && it.name === collection);
  if (!its || !('identifier_field' in its)) return undefined;
  const { label_singular: label = its.label ?? '', identifier_field: field = '' } = its;
  const title = data[field];
  return typeof title === 'string' && title.trim() !== ''
    ? [`${label}: ${slug}`, `${label}: ${title.trim()}`]
    : undefined;
}
