/** Reads a workbook that anyone may have made: in a child process, bounded in memory and time. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReadForm } from '../../src/office/workbook/read.ts';
import { Obstacle } from './obstacle.ts';

const MEGABYTES = 512;
const SECONDS = 60;
/** Of the file; the guard in the child says it in words, this keeps the rest out of memory. */
const MOST_BYTES = 50_000_000;

/** @throws Obstacle where the file cannot be read. */
export function readForm(file: string): ReadForm {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new Obstacle(`Không có tệp ${file}.`);
  if (stats.size > MOST_BYTES) throw new Obstacle(`${file} quá nặng để là sổ nhập số liệu.`);
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${MEGABYTES}`,
      fileURLToPath(new URL('./readWorkbook.ts', import.meta.url)),
    ],
    {
      input: readFileSync(file),
      encoding: 'utf8',
      timeout: SECONDS * 1000,
      killSignal: 'SIGKILL',
      maxBuffer: 20_000_000,
    },
  );
  if (status !== 0)
    throw new Obstacle(
      signal === 'SIGKILL'
        ? `Đọc ${file} quá ${SECONDS} giây nên đã dừng. Hãy chép các dòng cần nhập sang sổ mới tải về.`
        : `Không đọc được ${file}: sổ quá lớn hoặc bị hỏng. Hãy chép các dòng cần nhập sang sổ mới tải về.`,
    );
  return JSON.parse(stdout) as ReadForm;
}
