/** A git repository made for a test, with commits on days of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder } from './contentFolder.ts';

export interface Repository {
  root: string;
  /** Writes files by their path under `content/`; `undefined` removes one. */
  write: (files: Record<string, string | undefined>) => void;
  /** Commits everything at noon, Vietnam time, of a day. */
  commit: (day: string) => void;
  git: (...args: string[]) => string;
}

/**
 * A folder of good content under git, with one commit on `day`.
 * @param files Contents by path under `content/`, added or put in place of a good file.
 */
export function repository(day: string, files?: Record<string, string>): Repository {
  const root = contentFolder(files);
  const run = (args: string[], env: Record<string, string> = {}) =>
    execFileSync('git', ['-c', 'user.name=thu', '-c', 'user.email=thu@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...env },
    });
  const made: Repository = {
    root,
    write(files) {
      for (const [path, text] of Object.entries(files)) {
        const full = join(root, 'content', path);
        mkdirSync(dirname(full), { recursive: true });
        if (text === undefined) rmSync(full);
        else writeFileSync(full, text);
      }
    },
    commit(on) {
      const date = `${on}T12:00:00+07:00`;
      run(['add', '-A']);
      run(['commit', '-q', '-m', on], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
    },
    git: (...args) => run(args),
  };
  run(['init', '-q', '-b', 'main']);
  made.commit(day);
  return made;
}
