import processes from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, expect, test, vi } from 'vitest';
import { openGit } from './git.ts';

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

test.for(['EPIPE', 'EOF'])(
  'a git that refuses before it has read the question is heard, where the system calls that %s',
  (code) => {
    vi.spyOn(processes, 'spawnSync').mockReturnValue({
      error: Object.assign(new Error(`spawnSync git ${code}`), { code }),
      status: 128,
      signal: null,
      pid: 0,
      output: [],
      stdout: '',
      stderr: "fatal: detected dubious ownership in repository at 'C:/thi-dua'",
    });
    syncBuiltinESMExports();
    expect(() => openGit('.')(['cat-file', '--batch-check'], 'HEAD\n')).toThrow('otherOwner');
  },
);
