/** What can be told without Windows: names that it cannot hold, and commands that `cmd` does not understand. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isDeviceName } from '../../src/domain/fileNames.ts';

const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');

test('every file can lie on a disk of Windows, in a folder of a hundred characters', () => {
  const wrong = files.filter(
    (file) =>
      /[<>:"|?*\\]|[ .](?:\/|$)/.test(file) ||
      file.length > 150 ||
      file.split('/').some((part) => isDeviceName(part.replace(/\..*/, ''))),
  );
  expect(wrong).toEqual([]);
});

test('no two files differ in capitals alone', () => {
  const small = files.map((file) => file.toLowerCase());
  expect(files.filter((_, i) => small.indexOf(small[i] ?? '') !== i)).toEqual([]);
});

test('no file is a link', () => {
  const links = execFileSync('git', ['ls-files', '-s'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.startsWith('120000'));
  expect(links).toEqual([]);
});

test('the scripts of the package need no shell but the one that npm has', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const foreign = Object.entries(scripts).filter(([, line]) =>
    /(?:^|&& )\s*(?:[A-Z_]+=|(?:bash|sh|cp|rm|mv|mkdir|cat|export|\.\/)(?=[ /]))|['`;]|\$[({A-Z]|2>|\/dev\/null/.test(
      line,
    ),
  );
  expect(foreign).toEqual([]);
});

test.for([
  ['by other letters than the disk has it, uses those of the disk', resolve('content'), 'content'],
  ['on a disk of the network, keeps the name that it has here', '\\\\may-chu\\chung', '.'],
])('a command that was started in a folder %s', ([, onDisk, used = '']) => {
  const start = `
    Object.defineProperty(process, 'platform', { value: 'win32' });
    require('node:fs').realpathSync.native = () => ${JSON.stringify(onDisk)};
    require('./scripts/nodeVersion.cjs');
    console.log(process.cwd());`;
  const printed = execFileSync(process.execPath, ['-e', start], { encoding: 'utf8' });
  expect(printed.trim()).toBe(resolve(used));
});
