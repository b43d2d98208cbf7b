/** What was published before, as far as it is known: earlier versions of the records. */
import { RECORD_KINDS } from '../schemas/kinds.ts';
import { EVERY_MIGRATION, migrated } from './migrations.ts';
import type { ReadVersion } from './versions.ts';

export interface PublishedVersion {
  text: string;
  /** The record in the words of today; `undefined` where the text cannot be read. */
  data: unknown;
  /** The same as it is stored, where words that have another meaning now stand in it. */
  stored?: unknown;
  /** The Markdown below the front matter. */
  body?: string | undefined;
  /** Day on which it was published. */
  from: string;
  /** Day on which another version, or none, took its place; absent while it stands. */
  until?: string | undefined;
}

export interface Published {
  /** Versions of each record's file, newest first. */
  versions: ReadonlyMap<string, readonly PublishedVersion[]>;
  /** Files that stood overnight or still do, of which the folder holds none of the same name any more. */
  missing: readonly string[];
}

/**
 * Day on which a file under the project last changed, or one record of a file that lists several.
 * `undefined` where it is not known.
 */
export type LastChanged = (file: string, id?: string) => string | undefined;

/**
 * The kinds of record whose earlier versions are looked at: all that state facts of the plan's unit.
 * The others say how the site is set up, or grow by entries of their own.
 */
export const PUBLISHED_KINDS = [
  'plans',
  'movements',
  'exemplars',
  'indicators',
  'groups',
  'places',
  'bodies',
  'awards',
  'timeline',
] as const;

/** Kinds of which a record stays as it was once it is published. */
export const PUBLISHED_NOTICES = ['corrections'] as const;

export type PublishedKind = (typeof PUBLISHED_KINDS)[number];

/**
 * What an earlier version of a file held, in the words of today.
 * @param migrations The table of migrations as it stood beside that version.
 */
export function publishedData(
  file: string,
  text: string,
  migrations: string,
  read: ReadVersion,
): Pick<PublishedVersion, 'data' | 'stored' | 'body'> {
  const kind = PUBLISHED_KINDS.find((it) =>
    `${file}/`.startsWith(`content/${RECORD_KINDS[it].path}/`),
  );
  const version = read(file, text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  if (!version) return { data: undefined };
  const { data, body } = version;
  const isNotice = PUBLISHED_NOTICES.some((it) => file === `content/${RECORD_KINDS[it].path}`);
  if (!kind) return { data: isNotice ? data : undefined };
  return {
    data: migrated(kind, data, migrations),
    stored: migrated(kind, data, EVERY_MIGRATION),
    body,
  };
}
