/** The check of a project on this machine. */
import type { Catalog } from '../catalog/types.ts';
import { readContent } from '../reading/project/disk.ts';
import { recordsOf } from '../reading/load.ts';
import { readPublished } from '../reading/project/published.ts';
import { GitError, type GitFault } from '../reading/project/git.ts';
import type { TextFile } from '../reading/files.ts';
import type { LastChanged } from '../reading/published.ts';
import { checkRecords, type CheckResult } from './records.ts';

export interface ProjectCheck extends CheckResult {
  /** Why the records could not be compared with what was published; absent where they were. */
  uncompared?: GitFault | undefined;
  /** The files as they were read. */
  files: readonly TextFile[];
}

/**
 * Loads the content under `root` and runs every check; all problems at once, by file and line.
 * @param changed When records last changed, for the dates in the catalog.
 * @param drafts Texts that are to stand in files, by their paths, instead of what does.
 */
export function checkContent(
  root: string,
  today: string,
  changed?: LastChanged,
  drafts?: ReadonlyMap<string, string>,
): ProjectCheck {
  let uncompared: GitFault | undefined;
  const published = (catalog: Catalog) => {
    try {
      return readPublished(root, catalog.site.publicSince);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      uncompared = error.fault;
      return undefined;
    }
  };
  const start = performance.now();
  const content = readContent(root);
  const files = content.files.map((it) => ({ ...it, text: drafts?.get(it.file) ?? it.text }));
  const loaded = recordsOf({ ...content, files });
  performance.measure('reading', { start });
  const result = checkRecords(loaded, today, published, changed);
  return { ...result, uncompared, files };
}

/** Why it did not run, and the way out. */
const WAYS: Record<GitFault, (root: string) => string> = {
  noGit: () =>
    'máy này không có chương trình git. Hãy cài từ https://git-scm.com rồi chạy lại: npm run check',
  noRepository: () =>
    'thư mục này không có lịch sử git (bản tải về dạng ZIP không có). Hãy lấy cả kho: git clone <địa chỉ kho>',
  partial: () => 'bản sao này chỉ có một phần lịch sử. Hãy chạy: git fetch --unshallow',
  // Git compares with slashes, on Windows, too.
  otherOwner: (root) =>
    `thư mục này thuộc người dùng khác nên git không đọc. Hãy chạy: git config --global --add safe.directory "${root.replaceAll('\\', '/')}"`,
  damaged: () =>
    'lịch sử git trong thư mục này bị hỏng hoặc thiếu. Hãy lấy lại cả kho: git clone <địa chỉ kho>',
  tooSlow: () =>
    'git chạy quá lâu nên đã dừng. Hãy chép kho về ổ đĩa của máy này rồi chạy lại: npm run check',
};

/** Which check did not run, why, and the way out, in a line. */
export const uncomparedLine = (fault: GitFault, root: string) =>
  `Chưa so được với những gì đã công bố (số liệu, tên, khen thưởng, địa chỉ trang): ${WAYS[fault](root)}`;
