/** What is said where git cannot tell what was published. */
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkContent, uncomparedLine } from '../../checks/index.ts';
import { contentFolder, writeContent } from '../../testing/contentFolder.ts';
import { TODAY } from '../../testing/fixtures.ts';
import { repository } from '../../testing/repository.ts';
import { readPublished } from './published.ts';

// Each asks git many times.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  // Not what this machine allows in general.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});
afterEach(() => vi.unstubAllEnvs());

/** A folder of programs instead of the machine's own. */
function onlyPrograms(programs: Record<string, string>): void {
  const folder = mkdtempSync(join(tmpdir(), 'chuong-trinh-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), script);
    chmodSync(join(folder, name), 0o755);
  }
  vi.stubEnv('PATH', folder);
}

/** What the check says did not run; the content itself is good. */
function lineOf(root: string): string {
  const { problems, uncompared } = checkContent(root, TODAY);
  expect(problems).toEqual([]);
  return uncompared === undefined ? '' : uncomparedLine(uncompared, root);
}

describe('the check says that it could not compare, why, and what to do', () => {
  test('nothing where it could, or nothing was published yet', () => {
    expect(lineOf(repository('2025-12-01').root)).toBe('');
    const fresh = contentFolder();
    execFileSync('git', ['init', '-q'], { cwd: fresh });
    expect(lineOf(fresh)).toBe('');
  });

  test('without a repository', () => {
    expect(lineOf(contentFolder())).toMatch(/^Chưa so được .*ZIP.*git clone/);
  });

  test('in a repository that is not its own', () => {
    const outer = repository('2025-12-01');
    const inner = join(outer.root, 'ban-tai-ve');
    mkdirSync(inner);
    expect(lineOf(writeContent(inner))).toContain('git clone');
  });

  test('with part of the history', () => {
    const site = repository('2025-11-30');
    site.write({ 'dinh-chinh.json': '[]' });
    site.commit('2025-12-01');
    const copy = mkdtempSync(join(tmpdir(), 'ban-sao-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    site.git('clone', '-q', '--depth', '1', `file://${site.root}`, copy);
    expect(lineOf(copy)).toContain('git fetch --unshallow');
  });

  test('without the program', () => {
    const { root } = repository('2025-12-01');
    onlyPrograms({});
    expect(lineOf(root)).toContain('không có chương trình git');
  });

  test.skipIf(process.getuid?.() !== 0)('in a folder of somebody else', () => {
    const { root } = repository('2025-12-01');
    for (const path of ['', '.git']) chownSync(join(root, path), 12_345, 12_345);
    expect(lineOf(root)).toContain(`git config --global --add safe.directory "${root}"`);
  });

  test.for<[string, (git: string) => void]>([
    ['its head is gone', (git) => rmSync(join(git, 'HEAD'))],
    ['its branches are gone', (git) => rmSync(join(git, 'refs/heads'), { recursive: true })],
    [
      'its objects are gone',
      (git) => {
        rmSync(join(git, 'objects'), { recursive: true });
        mkdirSync(join(git, 'objects'));
      },
    ],
    [
      'its objects are cut short',
      (git) => {
        for (const entry of readdirSync(join(git, 'objects'), {
          recursive: true,
          withFileTypes: true,
        }))
          if (entry.isFile()) {
            const file = join(entry.parentPath, entry.name);
            rmSync(file);
            writeFileSync(file, 'x');
          }
      },
    ],
  ])('where %s', ([, breakIt]) => {
    const { root } = repository('2025-12-01');
    breakIt(join(root, '.git'));
    expect(lineOf(root)).toMatch(/hỏng.*git clone/);
  });

  test('where git takes too long', () => {
    const { root } = repository('2025-12-01');
    onlyPrograms({ git: '#!/bin/sh\nexec /bin/sleep 60\n' });
    expect(() => readPublished(root, '', 50)).toThrow('tooSlow');
    expect(uncomparedLine('tooSlow', root)).toContain('quá lâu');
    // Git for Windows knows folders by slashes.
    expect(uncomparedLine('otherOwner', 'C:\\Hồ sơ\\thi-dua')).toContain('"C:/Hồ sơ/thi-dua"');
  });
});
