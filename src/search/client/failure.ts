/** Why a search could not be completed, and what is said of it: what is missing, and what still works. */

/** Milliseconds after which a file is given up; on a slow phone's line the whole index takes a tenth of it. */
const PATIENCE = 40_000;

/** What became of a file of the index, in words; the empty one says no more than that it did not come. */
const MISSING = ': máy chủ không có tệp này';
const UNREACHABLE = '';
const SLOW = ': chờ quá lâu';
const FOREIGN = ': nội dung không phải của trang này';

/** A failure of the index, with the sentence for the reader. */
export class Failure extends Error {}

const notLoaded = (file: string, why: string) =>
  new Failure(`Không tải được tệp ${file} của chỉ mục${why}. Xin bấm Tìm lại.`);

/** A file of the index, as JSON. */
export function fetchFile<T>(folder: string, file: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(notLoaded(file, SLOW)), PATIENCE);
    read<T>(folder, file)
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}

async function read<T>(folder: string, file: string): Promise<T> {
  const response = await fetch(folder + file).catch(() => {
    throw notLoaded(file, UNREACHABLE);
  });
  if (!response.ok) throw notLoaded(file, MISSING);
  const text = await response.text().catch(() => {
    throw notLoaded(file, UNREACHABLE);
  });
  try {
    return JSON.parse(text) as T;
  } catch {
    throw notLoaded(file, FOREIGN);
  }
}

/**
 * The sentences for a failure; `answered` where titles and summaries have answered. What is no failure of
 * the index is an error of ours, and goes to the console.
 */
export function failureText(error: unknown, answered: boolean): string {
  const ours = !(error instanceof Failure);
  if (ours) console.error(error);
  return `${ours ? 'Trang gặp lỗi khi tìm.' : error.message} ${
    answered ? 'Mới tìm theo tên và tóm tắt.' : 'Các danh sách vẫn dùng được.'
  }`;
}
