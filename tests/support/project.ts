import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const COPIED = ['public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface Outcome {
  status: number | null;
  /** Everything that was printed. */
  output: string;
}

export interface RunOptions {
  env?: Record<string, string>;
  /** What is typed. */
  input?: string;
}

export interface ProjectCopy {
  folder: string;
  /** A file as text. */
  read: (path: string) => string;
  /** Writes a file, making its folder. */
  write: (path: string, content: string | Uint8Array) => void;
  /** Runs a script of the project in the copy. */
  run: (args: readonly string[], options?: RunOptions) => Outcome;
  /** Runs the build command in the copy. */
  build: (env?: Record<string, string>) => Outcome;
  remove: () => void;
}

/**
 * A copy of the project to change and build, sharing the installed packages.
 * @param content Folder of the content it gets; `false` for none.
 */
export function copyProject(content: string | false = 'content'): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  if (content !== false) cpSync(content, join(folder, 'content'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const run = (args: readonly string[], { env = {}, input = '' }: RunOptions = {}): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      input,
      // Not Vitest's own variables: Astro would read BASE_URL among them.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  };
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, content) => {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
    },
    run,
    build: (env = {}) => run(['scripts/build.ts'], { env }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
