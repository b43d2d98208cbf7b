/** The lock of a build: held by one, taken over from who is gone, given back. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isStale, takeLock, type Machine } from '../../scripts/lib/lock.ts';

const machine: Machine = { host: 'may-1', pid: 7, booted: 1000, runs: (pid) => pid === 5 };

describe('a lock that was left behind', () => {
  const holder = { pid: 5, host: 'may-1', since: 2000 };
  test.each([
    ['is held while its process runs', {}, false],
    ['is free when its process is gone', { pid: 6 }, true],
    ['is free after the machine was started anew, whatever has its number now', { since: 1 }, true],
    ['is free where its number is our own, as the first of a container', { pid: 7 }, true],
    ['of another machine is never judged', { host: 'may-2', pid: 6, since: 1 }, false],
  ])('%s', (_what, change, stale) => {
    expect(isStale({ ...holder, ...change }, machine)).toBe(stale);
  });
});

describe('taking the lock', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'khoa-'));
    file = join(folder, 'build.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const hold = (pid: number, host = hostname()) =>
    writeFileSync(file, JSON.stringify({ pid, host, since: Date.now() }));

  test('gives it back, and leaves one that another has taken since', () => {
    takeLock(file)();
    expect(existsSync(file)).toBe(false);
    const giveBack = takeLock(file);
    writeFileSync(file, 'another');
    giveBack();
    expect(readFileSync(file, 'utf8')).toBe('another');
  });

  test('takes over what a dead process left', () => {
    hold(spawnSync(process.execPath, ['-e', '']).pid);
    takeLock(file)();
    expect(existsSync(file)).toBe(false);
  });

  test('names the process that holds it, its machine and the way out', () => {
    hold(process.ppid);
    expect(() => takeLock(file)).toThrow(
      new RegExp(`tiến trình ${process.ppid} trên máy ${hostname()}, từ .*${file}`),
    );
    hold(process.ppid, 'may-khac');
    expect(() => takeLock(file)).toThrow('may-khac');
    writeFileSync(file, '');
    expect(() => takeLock(file)).toThrow('vừa bắt đầu');
  });
});
