/** Why a search could not be completed, and what is said of it: what is missing, and what still works. */

/** Milliseconds after which a file is given up; on a slow phone's line the whole index takes a tenth of it. */
const PATIENCE = 40_000;

/** What became of a file of the index, in words; the empty ones say no more than that it did not come. */
export const MISSING = ': máy chủ không có tệp này';
export const UNREACHABLE = '';
const SLOW = ': chờ quá lâu';

/** A failure of the index, with the sentence for the reader. */
export class Failure extends Error {}

/** A failure that trying again does not mend. */
export class Unable extends Failure {}

export const notLoaded = (file: string, why: string) =>
  new Failure(`Không tải được tệp ${file} của chỉ mục${why}. Xin bấm Tìm lại.`);

/** The browser lacks what the texts need. */
export const unable = () => new Unable('Trình duyệt này không tìm được trong nội dung.');

/** What a promise gives, if it is there in time. */
export function inTime<T>(file: string, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject);
    setTimeout(() => reject(notLoaded(file, SLOW)), PATIENCE);
  });
}

/** A file of the index, as `read` reads it: as JSON, if nothing else is said. */
export function fetchFile<T>(
  folder: string,
  file: string,
  read = (response: Response): Promise<T> => response.json(),
): Promise<T> {
  return inTime(
    file,
    fetch(folder + file).then(
      (response) => {
        if (!response.ok) throw notLoaded(file, MISSING);
        return read(response);
      },
      () => {
        throw notLoaded(file, UNREACHABLE);
      },
    ),
  );
}

/** @throws Failure where the page's policy or the browser lets no WebAssembly run: Chrome before 97 knows no policy that does. */
export function assertWebAssembly(): void {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    throw unable();
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
