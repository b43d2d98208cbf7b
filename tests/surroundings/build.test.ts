/** Builds under a machine's faults: another build, a signal, a mounted `dist`, a disk that runs full. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { putInPlace, recover } from '../../scripts/lib/putInPlace.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';
import { mount, noMounts } from './rights.ts';

let copy: ProjectCopy;
const undo: (() => void)[] = [];
const at = (path: string) => join(copy.folder, path);

beforeAll(() => {
  copy = copyProject();
});
afterEach(() => {
  for (const back of undo.splice(0).toReversed()) back();
  rmSync(at('dist'), { recursive: true, force: true });
});
afterAll(() => copy.remove());

/** A site of one page, built before. */
function previous(folder = copy.folder): void {
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), 'previous build');
}
/** Expects that site, and none of the build's own folders but those that may be left. */
function expectPrevious(folder = copy.folder, ...maybe: string[]): void {
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('previous build');
  expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
  const own = ['.staging', '.cache/build-aside', '.cache/build.lock', 'dist.previous'];
  for (const left of own.filter((name) => !maybe.includes(name)))
    expect(existsSync(join(folder, left)), left).toBe(false);
}

interface Started {
  child: ChildProcess;
  ended: Promise<{ status: number | null; output: string }>;
}

/** Starts a build that goes on beside the test; its home folder cannot be written. */
function startBuild(folder = copy.folder, env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, ['scripts/build.ts', '--no-pictures'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: '/dev/null/khong-co', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<{ status: number | null; output: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, output }));
  });
  return { child, ended };
}
const present = (path: string) => vi.waitUntil(() => existsSync(at(path)), { timeout: 60_000 });

test('a second build is refused and the first ends well, also into a mounted dist', async () => {
  previous();
  const mounted = noMounts(at('dist')) === undefined;
  if (mounted) undo.push(mount('--bind', at('dist'), at('dist')));
  const inode = lstatSync(at('dist')).ino;
  const first = startBuild();
  await present('.cache/build.lock');
  const second = copy.build();
  expect(second.status).toBe(1);
  expect(second.output).toMatch(
    new RegExp(`^Một lần dựng trang khác đang chạy: tiến trình ${first.child.pid} .*\n$`),
  );
  const { status, output } = await first.ended;
  expect({ status, output }).toMatchObject({ status: 0 });
  expect(readFileSync(at('dist/index.html'), 'utf8')).toContain('<html');
  if (mounted) expect(lstatSync(at('dist')).ino).toBe(inode);
  expect(readdirSync(at('dist')).filter((name) => name.startsWith('.'))).toEqual([]);
  for (const left of ['.staging', '.cache/build-aside', '.cache/build.lock'])
    expect(existsSync(at(left)), left).toBe(false);
});

test('a build that is stopped leaves dist whole and the lock free', async () => {
  previous();
  const { child, ended } = startBuild();
  await present('.staging');
  child.kill('SIGTERM');
  expect((await ended).status).not.toBe(0);
  // What was being written when the signal came may still arrive; the next build begins by removing it.
  expectPrevious(copy.folder, '.staging', '.cache/build-aside');
});

test('a disk that runs full on the way leaves dist whole, and is said in one sentence', async ({
  skip,
}) => {
  mkdirSync(at('dia'));
  undo.push(() => rmSync(at('dia'), { recursive: true, force: true }));
  const reason = noMounts(at('dia'));
  if (reason !== undefined) skip(reason);
  undo.push(mount('-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', at('dia')));
  for (const name of readdirSync(copy.folder))
    if (!['dia', 'dist', 'node_modules'].includes(name))
      cpSync(at(name), at(`dia/${name}`), { recursive: true });
  symlinkSync(at('node_modules'), at('dia/node_modules'));
  previous(at('dia'));
  const { status, output } = await startBuild(at('dia'), {
    NODE_OPTIONS: `--import=${new URL('much.ts', import.meta.url).href}`,
  }).ended;
  expect(status).toBe(1);
  expect(output.trim().split('\n').at(-1)).toMatch(/: ổ đĩa đã hết chỗ; hãy xóa bớt tệp/);
  expect(output).not.toMatch(/\n\s+at /);
  expectPrevious(at('dia'));
});

test('a link in the place of dist stays, and leads to the new site', () => {
  const [target, fresh] = [at('noi-dang'), at('moi')];
  for (const folder of [target, fresh]) {
    mkdirSync(folder);
    undo.push(() => rmSync(folder, { recursive: true, force: true }));
  }
  writeFileSync(join(target, 'cu.html'), '');
  writeFileSync(join(fresh, 'index.html'), 'new');
  symlinkSync(target, at('dist'));
  putInPlace(fresh, at('dist'));
  expect(lstatSync(at('dist')).isSymbolicLink()).toBe(true);
  expect(readdirSync(target)).toEqual(['index.html']);
});

test('the site comes back where the machine stopped between two names', () => {
  previous(at('x'));
  undo.push(() => rmSync(at('x'), { recursive: true, force: true }));
  cpSync(at('x/dist'), at('x/dist.previous'), { recursive: true });
  rmSync(at('x/dist'), { recursive: true });
  recover(at('x/dist'));
  expectPrevious(at('x'));
});
