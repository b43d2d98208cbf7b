/** Files that get into `content/` by mistake, and what to do with them: hardly ever is it another name. */
import { endingOf, fileName, stemOf } from '../domain/fileNames.ts';

/** What programs and systems leave behind, by the whole name. */
const LEFT_BEHIND: readonly (readonly [RegExp, string])[] = [
  [/^(?:~\$|\.~lock\.)/, 'tệp tạm của Word, Excel đang mở; hãy đóng chương trình rồi xóa tệp này'],
  [/^\._/, 'tệp phụ của máy Mac; hãy xóa'],
  [
    /^(?:desktop\.ini|ehthumbs\.db|thumbs\.db|\.directory|\.localized)$/i,
    'tệp phụ của hệ điều hành; hãy xóa',
  ],
  [
    /(?:\.(?:tmp|temp|bak|old|orig|rej|swp|swo|part|crdownload|download|lnk|log)|~)$/i,
    'tệp tạm hoặc bản lưu cũ; hãy xóa',
  ],
];

/** A second copy, by what file managers and browsers add to the name. */
const COPY =
  /(?: - (?:copy|bản sao)(?: \(\d+\))?|\s?\(\d+\)|[ _-](?:copy|ban-sao|bản sao)(?: ?\d+)?)$|^(?:copy of|bản sao của) /i;

const TEXT_ADVICE =
  'hãy chép phần chữ vào một tệp .md theo mẫu trong CONTRIBUTING.md, rồi xóa tệp này';

/** What to do with a kind of file, by its ending in small letters. */
const ADVICE: readonly (readonly [endings: string, advice: string])[] = [
  ['doc docx odt rtf pages wps', `tệp văn bản (Word) không đăng được; ${TEXT_ADVICE}`],
  ['txt', `tệp chữ thường không đăng được; ${TEXT_ADVICE}`],
  [
    'htm html mht mhtml url webloc',
    `trang web lưu về không đăng được; hãy ghi địa chỉ trang ở mục nguồn, rồi xóa tệp này`,
  ],
  [
    'xls xlsx ods csv numbers',
    'bảng tính không đăng được; hãy ghi từng con số, kèm nguồn, vào tệp .json của chỉ tiêu trong content/chi-tieu/, rồi xóa tệp này',
  ],
  ['pdf', 'tệp PDF không đăng được; hãy ghi địa chỉ nơi công bố ở mục nguồn, rồi xóa tệp này'],
  ['ppt pptx odp', `bản trình chiếu không đăng được; ${TEXT_ADVICE}`],
  [
    'heic heif tif tiff bmp gif avif dng cr2 nef arw svg psd',
    'ảnh loại này không dùng được; hãy mở ảnh, lưu lại thành .jpg, đặt tên như tệp bài rồi để cạnh tệp bài',
  ],
  ['mp4 mov avi mkv webm m4v 3gp mp3 m4a wav', 'trang không đăng phim và tiếng; hãy xóa tệp này'],
  ['zip rar 7z gz tar', 'tệp nén không đăng được; hãy giải nén, lấy phần cần dùng rồi xóa tệp này'],
];

const adviceByEnding = new Map<string, string>(
  ADVICE.flatMap(([endings, advice]) =>
    endings.split(' ').map((it) => [`.${it}`, advice] as const),
  ),
);

/** What is wrong with a file that is no record, with the name it should have where only that is wrong. */
export function foreignFile(path: string): { message: string; suggestion?: string } | undefined {
  const name = fileName(path);
  const left = LEFT_BEHIND.find(([pattern]) => pattern.test(name));
  if (left) return { message: left[1] };
  const stem = stemOf(name);
  if (/\.(?:md|json)$/i.test(stem) && endingOf(name).toLowerCase() === '.txt')
    return {
      message: `trình soạn thảo đã thêm đuôi ".txt" vào tên tệp; hãy đổi tên thành "${stem}"`,
      suggestion: stem,
    };
  const original = stem.replace(COPY, '').trim() + endingOf(name);
  if (original !== name)
    return {
      message: `có vẻ là bản chép của "${original}"; bản thừa thì xóa, nội dung mới hơn thì chép vào tệp ấy, bài khác thì đặt tên theo việc của bài`,
    };
  const advice = adviceByEnding.get(endingOf(name).toLowerCase());
  return advice === undefined ? undefined : { message: advice };
}
