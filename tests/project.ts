import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const COPIED = [
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.ts',
  'package.json',
  'tsconfig.json',
];

export interface ProjectCopy {
  folder: string;
  /** Writes a file, making its folder. */
  write: (path: string, content: string | Uint8Array) => void;
  /** Runs the build command in the copy. */
  build: (env?: Record<string, string>) => { status: number | null; output: string };
  remove: () => void;
}

/** A copy of the project to change and build, sharing the installed packages. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    write: (path, content) => {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
    },
    build: (env = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
        cwd: folder,
        // Not Vitest's own variables: Astro would read BASE_URL among them.
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
        encoding: 'utf8',
      });
      return { status, output: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
