/** A clone as Windows makes it: line ends turned into CRLF. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ban-sao-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (cwd: string, ...args: string[]) =>
  execFileSync(
    'git',
    [
      '-c',
      'user.name=thu',
      '-c',
      'user.email=thu@example.org',
      '-c',
      'core.autocrlf=true',
      ...args,
    ],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
/** The files of the project, also those not yet committed. */
const files = git(
  '.',
  'ls-files',
  '-z',
  '--cached',
  '--others',
  '--exclude-standard',
  '--deduplicate',
)
  .split('\0')
  .filter((file) => file !== '');

test('has the same bytes in every file, as .gitattributes keeps line ends', () => {
  const source = join(folder, 'nguon');
  for (const file of files) cpSync(file, join(source, file));
  git(source, 'init', '-q');
  git(source, 'add', '.');
  git(source, 'commit', '-q', '-m', 'Thử');
  git(folder, 'clone', '-q', source, 'sao');
  expect(files.length).toBeGreaterThan(100);
  const other = files.filter(
    (file) => !readFileSync(join(folder, 'sao', file)).equals(readFileSync(file)),
  );
  expect(other).toEqual([]);
  // What git takes for text has no CRLF, so that no file differs for who has it from elsewhere.
  const eol = git('.', 'ls-files', '--eol', ...files);
  expect(eol.split('\n').filter((line) => /^i\/(?:crlf|mixed)/.test(line))).toEqual([]);
});
