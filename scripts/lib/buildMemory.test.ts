import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** More than memory is left alone for; not imported, as the module starts its process anew. */
const MANY = 5001;
const root = mkdtempSync(join(tmpdir(), 'bo-nho-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What a program that begins with this module finds, and what it was started with. */
function started(stories: number, given?: string) {
  const folder = join(root, String(stories));
  const content = join(folder, 'content/guong-dien-hinh/2023');
  mkdirSync(content, { recursive: true });
  for (let i = 0; i < stories; i += 1) writeFileSync(join(content, `${i}.md`), '');
  const program = join(folder, 'program.ts');
  const module = JSON.stringify(join(import.meta.dirname, 'buildMemory.ts'));
  writeFileSync(
    program,
    `import ${module};\nconsole.log(process.env.MALLOC_ARENA_MAX, process.argv[2], process.execArgv.length);`,
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-semi-space-size=24', program, '--clean'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, MALLOC_ARENA_MAX: given } },
  );
  return [stdout.trim(), stderr];
}

test('a build of few cases starts as it is asked for', () => {
  expect(started(1)).toEqual(['undefined --clean 1', '']);
});

test.runIf(process.platform === 'linux').each([
  [undefined, '2'],
  ['4', '4'],
])('one of many has little room for its threads, or what it is given: %s', (given, has) => {
  expect(started(MANY, given)).toEqual([`${has} --clean 1`, '']);
});
