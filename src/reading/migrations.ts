/**
 * The project's own changes of stored keys and values, so that an earlier version of a record is read
 * in the words of today and a renamed word is never taken for a changed figure.
 *
 * A word that is no longer in use is always read as the one that took its place. A word that now
 * means something else (`reused`) is read so only in versions from before the migration. Which those
 * are, no date can tell: every copy of the project takes the change in on a day of its own. But the
 * content and this file change in one commit, so a version is older where this file, as it stood
 * beside that version, does not name the migration yet. Ids are never changed.
 */
import type { KindName } from '../schemas/kinds.ts';

export interface Migration {
  id: string;
  kind: KindName;
  /** Where the value stands; `*` for each item of a list. */
  at: readonly string[];
  /** Values of today by those of before. */
  values?: Readonly<Record<string, string>>;
  /** Name of today of the last key of `at`. */
  key?: string;
  /** The old words are still in use, with another meaning. */
  reused?: true;
}

/** Where this table stands under the project's root. */
export const MIGRATIONS_FILE = 'src/reading/migrations.ts';

/** Oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  {
    id: '2026-11-bounds',
    kind: 'indicators',
    at: ['observations', '*', 'bound'],
    values: { atLeast: 'moreThan', atMost: 'lessThan' },
    reused: true,
  },
  {
    id: '2026-11-unit',
    kind: 'indicators',
    at: ['observations', '*', 'coverage'],
    values: { district: 'unit' },
  },
];

/** A table that names every migration, as it stands beside content that knows them all. */
export const EVERY_MIGRATION = MIGRATIONS.map(({ id }) => `'${id}'`).join();

/**
 * The data of an earlier version in the words of today. What does not have the shape is left as it is.
 * @param known The text of this file as it stood beside that version; empty where it did not exist.
 */
export function migrated(
  kind: KindName,
  data: unknown,
  known: string,
  migrations: readonly Migration[] = MIGRATIONS,
): unknown {
  return migrations
    .filter((it) => it.kind === kind && !(it.reused && known.includes(`'${it.id}'`)))
    .reduce((record, migration) => at(migration.at, record, migration), data);
}

function at([step, ...rest]: readonly string[], value: unknown, migration: Migration): unknown {
  if (step === undefined) return migration.values?.[String(value)] ?? value;
  if (step === '*')
    return Array.isArray(value) ? value.map((item) => at(rest, item, migration)) : value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const { [step]: inner, ...others } = value as Record<string, unknown>;
  const key = rest.length === 0 ? (migration.key ?? step) : step;
  return { ...others, [key]: at(rest, inner, migration) };
}

const stands = (at: readonly string[], path: readonly PropertyKey[]) =>
  at.length === path.length &&
  at.every((step, i) => (step === '*' ? typeof path[i] === 'number' : step === path[i]));

/** What is written today for what a word of a field meant before it got another meaning. */
export const reusedWord = (
  kind: KindName,
  path: readonly PropertyKey[],
  word: string,
): string | undefined =>
  MIGRATIONS.find((it) => it.kind === kind && it.reused && stands(it.at, path))?.values?.[word];

/** What is written today for a word that went out of use. */
export const renamedWord = (
  kind: KindName,
  path: readonly PropertyKey[],
  word: string,
): string | undefined =>
  MIGRATIONS.find((it) => it.kind === kind && !it.reused && stands(it.at, path))?.values?.[word];
