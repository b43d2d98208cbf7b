/** A bare repository, read and written by git itself, as a forge keeps one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Author {
  name: string;
  email: string;
}

/** One file of a commit, as GitLab's interface names it. */
export interface FileAction {
  action: 'create' | 'update' | 'delete' | 'move';
  file_path: string;
  previous_path?: string;
  content?: string;
  encoding?: 'text' | 'base64';
}

export interface TreeFile {
  path: string;
  sha: string;
}

export interface LogEntry {
  id: string;
  author_name: string;
  author_email: string;
  committed_date: string;
  title: string;
}

export type BareRepository = ReturnType<typeof bareCloneOf>;

/** A bare clone of a repository. */
export function bareCloneOf(from: string) {
  const folder = mkdtempSync(join(tmpdir(), 'kho-'));
  execFileSync('git', ['clone', '--quiet', '--bare', from, folder]);

  const run = (args: string[], input: string | Buffer = '', env: Record<string, string> = {}) =>
    execFileSync('git', args, {
      cwd: folder,
      input,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
  const git = (...args: string[]) => run(args).toString().trim();
  const head = (ref: string): string | undefined => {
    try {
      return git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
    } catch {
      return undefined;
    }
  };
  const bytesOf = (ref: string, path: string) => run(['cat-file', 'blob', `${ref}:${path}`]);

  /** Every file at a commit. */
  const tree = (ref: string): TreeFile[] =>
    git('ls-tree', '-r', '-z', ref)
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [data = '', path = ''] = line.split('\t');
        return { path, sha: data.split(' ')[2] ?? '' };
      });

  /**
   * One commit on a branch.
   * @throws Error where a file is there that is to be created, or is not that is to be changed.
   */
  const commit = (
    branch: string,
    parent: string,
    { message, author, actions }: { message: string; author: Author; actions: FileAction[] },
  ): string => {
    const index = { GIT_INDEX_FILE: join(folder, 'index-of-commit') };
    run(['read-tree', parent], '', index);
    const there = new Set(tree(parent).map(({ path }) => path));
    const remove = (path: string) => run(['update-index', '--force-remove', path], '', index);
    for (const { action, file_path, previous_path, content = '', encoding } of actions) {
      if (action === 'create' && there.has(file_path))
        throw new Error('A file with this name already exists');
      if ((action === 'update' || action === 'delete') && !there.has(file_path))
        throw new Error("A file with this name doesn't exist");
      if (action === 'delete') {
        remove(file_path);
        continue;
      }
      if (previous_path !== undefined && previous_path !== file_path) remove(previous_path);
      const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
      const sha = run(['hash-object', '-w', '--stdin'], bytes).toString().trim();
      run(['update-index', '--add', '--cacheinfo', `100644,${sha},${file_path}`], '', index);
    }
    const written = run(['write-tree'], '', index).toString().trim();
    const made = run(['commit-tree', written, '-p', parent], message, {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_COMMITTER_NAME: author.name,
      GIT_COMMITTER_EMAIL: author.email,
    })
      .toString()
      .trim();
    git('update-ref', `refs/heads/${branch}`, made);
    return made;
  };

  /** Commits that touch a file, the newest first. */
  const log = (ref: string, path: string): LogEntry[] =>
    git('log', '--format=%H%x1f%an%x1f%ae%x1f%cI%x1f%s', ref, '--', path)
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [id = '', author_name = '', author_email = '', committed_date = '', title = ''] =
          line.split('\u001F');
        return { id, author_name, author_email, committed_date, title };
      });

  return {
    folder,
    git,
    head,
    tree,
    bytesOf,
    commit,
    log,
    /** Paths that a branch changes, each with git's letter for how: `A content/x.md`. */
    changed: (from: string, to: string) =>
      git('diff', '--name-status', `${from}...${to}`)
        .split('\n')
        .filter(Boolean)
        .map((line) => line.replaceAll('\t', ' ')),
    removeBranch: (branch: string) => void git('update-ref', '-d', `refs/heads/${branch}`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
