/** Asking git. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Vietnam keeps no summer time. */
const VIETNAM = 7 * 3600;

/** Why git could not answer: no program, no repository, only part of the history, somebody else's folder, broken files, no answer in time. */
export type GitFault = 'noGit' | 'noRepository' | 'partial' | 'otherOwner' | 'damaged' | 'tooSlow';

export class GitError extends Error {
  readonly fault: GitFault;
  constructor(fault: GitFault) {
    super(`git: ${fault}`);
    this.fault = fault;
  }
}

/** What git prints; `undefined` where it answers "no" in silence. Throws {@link GitError}. */
export type Git = (args: readonly string[], input?: string) => Buffer | undefined;

/** Milliseconds that all questions together may take. */
const LIMIT = 20_000;

/** Git for the project under `root`. */
export function openGit(root: string, limit = LIMIT): Git {
  const end = performance.now() + limit;
  return (args, input) => {
    const left = Math.ceil(end - performance.now());
    if (left <= 0) throw new GitError('tooSlow');
    const { error, status, stdout, stderr } = spawnSync('git', args, {
      cwd: root,
      input,
      // Its messages are read below.
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: 2 ** 28,
      timeout: left,
      killSignal: 'SIGKILL',
    });
    // One that ran to its end may have left what it was asked unread, an error, too; its words say why.
    if (error && status === null)
      throw new GitError(errorCode(error) === 'ETIMEDOUT' ? 'tooSlow' : 'noGit');
    if (status === 0) return stdout;
    const words = stderr.toString();
    if (status === 1 && words.trim() === '') return undefined;
    throw new GitError(faultIn(words, root));
  };
}

const errorCode = (error: Error) => (error as NodeJS.ErrnoException).code;

function faultIn(words: string, root: string): GitFault {
  if (words.includes('dubious ownership')) return 'otherOwner';
  const none = words.includes('not a git repository') && !existsSync(join(root, '.git'));
  return none ? 'noRepository' : 'damaged';
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
 * Versions of the files under some paths, newest first, in one `git log`. A shallow clone is
 * refused: its oldest commit would date everything that came before it.
 * @param options Further options and revisions for `git log`.
 */
export function fileVersions(
  git: Git,
  paths: readonly string[],
  ...options: string[]
): Map<string, Version[]> {
  if (String(git(['rev-parse', '--is-shallow-repository'])).trim() !== 'false')
    throw new GitError('partial');
  const log = git([
    ...['log', '-z', '--format=%x01%ct', '--raw', '--no-abbrev', '--no-renames', '--relative'],
    ...[...options, '--', ...paths],
  ]);
  const files = new Map<string, Version[]>();
  for (const [commit, entry] of String(log ?? '')
    .split('\u0001')
    .slice(1)
    .entries()) {
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

/** Contents by their ids, read at once. */
export function readBlobs(git: Git, ids: Iterable<string>): Map<string, string> {
  const wanted = [...new Set(ids)];
  const contents = new Map<string, string>();
  if (wanted.length === 0) return contents;
  const printed = git(['cat-file', '--batch'], `${wanted.join('\n')}\n`) ?? Buffer.alloc(0);
  for (let at = 0; at < printed.length;) {
    const end = printed.indexOf('\n', at);
    const [id = '', type, size] = printed.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') throw new GitError('damaged');
    contents.set(id, printed.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
