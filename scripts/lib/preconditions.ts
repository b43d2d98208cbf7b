/**
 * What must hold before a command starts, so that nobody waits for work that cannot end. Each check
 * throws an `Obstacle` that says what is wrong and the way out.
 */
import { mkdirSync, mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_KINDS } from '../../src/schemas/kinds.ts';
import { Obstacle } from './obstacle.ts';

/** What the codes of the system mean, after the name of a file or folder. */
const SYSTEM_FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền đọc hoặc ghi; hãy dùng tài khoản sở hữu thư mục này, hoặc xin quyền',
  // So Windows answers, too, where a file in a folder to be moved is open.
  EPERM:
    'không có quyền đọc hoặc ghi, hoặc có tệp đang mở; hãy đóng tệp ấy, hoặc xin quyền ở người sở hữu thư mục này',
  EROFS: 'nằm trên ổ đĩa chỉ cho đọc; hãy gắn lại ổ đĩa với quyền ghi, hoặc chép dự án sang ổ khác',
  ENOSPC: 'ổ đĩa đã hết chỗ; hãy xóa bớt tệp rồi chạy lại',
  EDQUOT: 'đã dùng hết phần ổ đĩa được cấp; hãy xóa bớt tệp rồi chạy lại',
  EBUSY: 'đang bị chương trình khác giữ; hãy đóng chương trình ấy rồi chạy lại',
  ENOTDIR: 'có một tệp ở chỗ phải là thư mục; hãy đổi tên hoặc xóa tệp ấy',
  EEXIST: 'có một tệp ở chỗ phải là thư mục; hãy đổi tên hoặc xóa tệp ấy',
  EMFILE: 'máy đang mở quá nhiều tệp; hãy đóng bớt chương trình rồi chạy lại',
  EIO: 'ổ đĩa báo lỗi khi đọc hoặc ghi; hãy kiểm tra ổ đĩa',
};

/** What programs in other languages print where the disk is full. */
const FULL = /\bENOSPC\b|no space left on device/i;

/**
 * The fault of the machine behind an error, in one sentence; `undefined` where the error is another.
 * Looks into causes, and into texts that other programs have printed.
 */
export function systemFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, cause, message } = error as NodeJS.ErrnoException;
  const known = SYSTEM_FAULTS[FULL.test(message) ? 'ENOSPC' : (code ?? '')];
  if (known !== undefined) return `${path ?? 'Thư mục của dự án'}: ${known}.`;
  const inner = error instanceof AggregateError ? error.errors : [];
  return [cause, ...(inner as unknown[])].map(systemFault).find((it) => it !== undefined);
}

/**
 * @param names What lies in the folder `content`.
 * @throws Obstacle where it holds nothing of the site: one message in the place of one a file.
 */
export function assertContent(names: readonly string[], folder: string): void {
  if (Object.values(RECORD_KINDS).some(({ path }) => names.includes(path))) return;
  throw new Obstacle(
    `Không thấy nội dung của trang trong ${folder}. Hãy chạy lệnh trong thư mục của dự án (có package.json và content/); nội dung bị xóa nhầm thì lấy lại bằng: git restore content`,
  );
}

/**
 * Makes a folder where there is none, and writes into it for a moment: rights on paper tell little on
 * Windows, on shared drives and to an administrator.
 * @throws Obstacle where that fails.
 */
export function assertWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const probe = mkdtempSync(join(folder, '.thu-ghi-'));
    try {
      writeFileSync(join(probe, 'thu'), 'thu');
    } finally {
      rmSync(probe, { recursive: true });
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const fault = SYSTEM_FAULTS[code];
    if (fault === undefined) throw error;
    throw new Obstacle(`Không ghi được vào ${folder}: ${fault}.`, { cause: error });
  }
}

/** @throws Obstacle where something other than a folder stands in the place of one. */
export function assertFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new Obstacle(`${path} ${SYSTEM_FAULTS['ENOTDIR']}.`);
}

const MEGABYTE = 1_000_000;

/** About what a build takes on the disk, in bytes, more rather than less: pages, copies and pictures. */
export const roomNeeded = (contentFiles: number): number =>
  20 * MEGABYTE + contentFiles * 0.12 * MEGABYTE;

/** Free bytes on the disk of a folder for this user; `undefined` where the system does not say. */
export function freeRoom(folder: string): number | undefined {
  try {
    const { bavail, bsize, blocks } = statfsSync(folder);
    return blocks > 0 ? bavail * bsize : undefined;
  } catch {
    return undefined;
  }
}

/** @throws Obstacle where less is free than is needed, both in bytes. */
export function assertRoom(free: number | undefined, needed: number, folder: string): void {
  if (free === undefined || free >= needed) return;
  const inMegabytes = (bytes: number) => `${Math.round(bytes / MEGABYTE)} MB`;
  throw new Obstacle(
    `Ổ đĩa chứa ${folder} còn ${inMegabytes(free)}, dựng trang cần khoảng ${inMegabytes(needed)}. Hãy xóa bớt tệp rồi chạy lại.`,
  );
}
