/** Asking git. */
import { spawnSync } from 'node:child_process';

/** Vietnam keeps no summer time. */
const VIETNAM = 7 * 3600;

/** What git prints, or `undefined` where there is no git, no repository or no answer in time. */
export function git(root: string, args: readonly string[], input?: string): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 20_000,
  });
  return status === 0 ? stdout : undefined;
}

/** One version of a file. */
export interface Version {
  /** The day its commit was made. */
  day: string;
  /** Place of its commit in the log, newest first. */
  commit: number;
  /** The id of its content, absent where it was deleted. */
  blob: string | undefined;
}

/**
 * Versions of the files under some paths, newest first, in one `git log`. `undefined` without git,
 * and in a shallow clone, whose oldest commit would date everything that came before it.
 * @param options Further options and revisions for `git log`.
 */
export function fileVersions(
  root: string,
  paths: readonly string[],
  ...options: string[]
): Map<string, Version[]> | undefined {
  if (git(root, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return undefined;
  const log = git(root, [
    ...['log', '-z', '--format=%x01%ct', '--raw', '--no-abbrev', '--no-renames', '--relative'],
    ...[...options, '--', ...paths],
  ]);
  if (log === undefined) return undefined;
  const files = new Map<string, Version[]>();
  for (const [commit, entry] of log.split('\u0001').slice(1).entries()) {
    const [time = '', ...changes] = entry.split('\0');
    const day = new Date((Number(time) + VIETNAM) * 1000).toISOString().slice(0, 10);
    for (const [i, change] of changes.entries()) {
      const [, , , blob, status] = change.trim().split(' ');
      const file = changes[i + 1];
      if (!change.trim().startsWith(':') || file === undefined) continue;
      const versions = files.get(file) ?? [];
      versions.push({ day, commit, blob: status === 'D' ? undefined : blob });
      files.set(file, versions);
    }
  }
  return files;
}

/** Contents by their ids, read at once; what is no longer stored is left out. */
export function readBlobs(root: string, ids: Iterable<string>): Map<string, string> {
  const wanted = [...new Set(ids)];
  const contents = new Map<string, string>();
  if (wanted.length === 0) return contents;
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: `${wanted.join('\n')}\n`,
    maxBuffer: 2 ** 28,
    timeout: 20_000,
  });
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf('\n', at);
    const [id = '', type, size] = stdout.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    contents.set(id, stdout.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
