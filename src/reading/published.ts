/** What was published before, as far as it is known: earlier versions of the records. */
import { RECORD_KINDS } from '../schemas/kinds.ts';
import { migrated } from './migrations.ts';
import { parseFile } from './parse.ts';

export interface PublishedVersion {
  text: string;
  /** The record in the words of today; `undefined` where the text cannot be read. */
  data: unknown;
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

/** The kinds of record whose earlier versions are looked at. */
export const PUBLISHED_KINDS = ['movements', 'exemplars', 'indicators', 'timeline'] as const;

/**
 * The data of an earlier version of a file, in the words of today.
 * @param migrations The table of migrations as it stood beside that version.
 */
export function publishedData(file: string, text: string, migrations: string): unknown {
  const kind = PUBLISHED_KINDS.find((it) =>
    `${file}/`.startsWith(`content/${RECORD_KINDS[it].path}/`),
  );
  const parsed = parseFile(file, text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  return kind && 'data' in parsed ? migrated(kind, parsed.data, migrations) : undefined;
}
