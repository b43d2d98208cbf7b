/** Why a search could not be completed, and what is said of it: what is missing, and what still works. */

/** Milliseconds after which a file is given up; on a slow phone's line the whole index takes a tenth of it. */
const PATIENCE = 40_000;

/** What became of a file of the index, in words. */
const MISSING = ': máy chủ không có tệp này';
const SLOW = ': chờ quá lâu';
const FOREIGN = ': nội dung không phải của trang này';

/** A failure of the index, with the sentence for the reader. */
export class Failure extends Error {}

/** A failure that trying again does not mend. */
export class Unable extends Failure {}

/** @param why What is known of it; else no more than that it did not come. */
export const notLoaded = (file: string, why = '') =>
  new Failure(`Không tải được tệp ${file} của chỉ mục${why}. Xin bấm Tìm lại.`);

/** What a promise gives, if it is there in time. */
export function inTime<T>(file: string, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(notLoaded(file, SLOW)), PATIENCE);
    promise.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}

/** A file of the index, as JSON. */
export function fetchFile<T>(folder: string, file: string): Promise<T> {
  return inTime(file, read<T>(folder, file));
}

async function read<T>(folder: string, file: string): Promise<T> {
  const unreachable = () => {
    throw notLoaded(file);
  };
  const response = await fetch(folder + file).catch(unreachable);
  if (!response.ok) throw notLoaded(file, MISSING);
  const text = await response.text().catch(unreachable);
  try {
    return JSON.parse(text) as T;
  } catch {
    throw notLoaded(file, FOREIGN);
  }
}

/** @throws Failure where the page's policy or the browser lets no WebAssembly run: Chrome before 97 knows no policy that does. */
export function assertWebAssembly(): void {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    throw new Unable('Trình duyệt này không tìm được trong nội dung.');
  }
}

/**
 * The sentences for a failure; `answered` where titles have answered. What is no failure of
 * the index is an error of ours, and goes to the console.
 */
export function failureText(error: unknown, answered: boolean): string {
  const ours = !(error instanceof Failure);
  if (ours) console.error(error);
  return `${ours ? 'Trang gặp lỗi khi tìm.' : error.message} ${
    answered ? 'Mới tìm theo tên và đầu mục.' : 'Các danh sách vẫn dùng được.'
  }`;
}
