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
  /(?: - (?:copy|bản sao|sao chép)(?: \(\d+\))?|\s?\(\d+\)|[ _-](?:copy|ban-sao|bản sao|sao chép)(?: ?\d+)?| \d|\s?\([^()]*(?:conflicted copy|xung đột)[^()]*\)|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+)$|^(?:copy of|bản sao(?: của)?|sao chép) /i;

/** What people add to the name of a version of their own: the name of a page lasts, versions are git's. */
const VERSION =
  /[-_ .](?:final|draft|copy|ban-?sao|ban-?chep|ban-?nhap|ban-?cuoi|moi-?nhat|v\d{1,2}|ver(?:sion)?-?\d{1,2}|backup|bak|temp|tmp|test)(?:[-_ ]?\d{1,2})?$|^(?:copy|copy-of|ban-sao|ban-nhap|draft|untitled|new-file|tep-moi|tai-lieu-moi|test)(?:[-_ ]?\d{1,2})?(?=[-_ ]|$)/i;

const TEXT_ADVICE =
  'hãy chép phần chữ vào một tệp .md theo mẫu trong CONTRIBUTING.md, rồi xóa tệp này';

const TO_FIGURES =
  'hãy ghi từng con số, kèm nguồn, vào tệp .json của chỉ tiêu trong content/chi-tieu/, rồi xóa tệp này';
const FIGURES_ADVICE = `tệp chữ thường không đăng được; ${TO_FIGURES}`;

/** What to do with a kind of file, by its ending in small letters. */
const ADVICE: readonly (readonly [endings: string, advice: string])[] = [
  [
    'doc docx docm dot dotx odt rtf rtfd pages wps gdoc one',
    `tệp văn bản (Word) không đăng được; ${TEXT_ADVICE}`,
  ],
  ['eml msg', `thư điện tử không đăng được; ${TEXT_ADVICE}`],
  [
    'yaml yml',
    'phần đầu bài không đứng thành tệp riêng; hãy chép vào giữa hai dòng "---" của một tệp .md, rồi xóa tệp này',
  ],
  ['exe msi bat cmd scr js vbs', 'chương trình không đăng được; hãy xóa tệp này'],
  ['txt', `tệp chữ thường không đăng được; ${TEXT_ADVICE}`],
  [
    'htm html mht mhtml url webloc',
    `trang web lưu về không đăng được; hãy ghi địa chỉ trang ở mục nguồn, rồi xóa tệp này`,
  ],
  ['xls xlsx xlsm xlsb ods csv tsv numbers gsheet', `bảng tính không đăng được; ${TO_FIGURES}`],
  ['pdf', 'tệp PDF không đăng được; hãy ghi địa chỉ nơi công bố ở mục nguồn, rồi xóa tệp này'],
  ['ppt pptx odp', `bản trình chiếu không đăng được; ${TEXT_ADVICE}`],
  [
    'heic heif tif tiff bmp gif avif dng cr2 nef arw svg psd ai cdr eps',
    'ảnh loại này không dùng được; hãy mở ảnh, lưu lại thành .jpg, đặt tên như tệp bài rồi để cạnh tệp bài',
  ],
  [
    'mp4 mov avi mkv webm m4v 3gp mp3 m4a aac amr wav',
    'trang không đăng phim và tiếng; hãy xóa tệp này',
  ],
  ['zip rar 7z gz tar', 'tệp nén không đăng được; hãy giải nén, lấy phần cần dùng rồi xóa tệp này'],
];

const adviceByEnding = new Map<string, string>(
  ADVICE.flatMap(([endings, advice]) =>
    endings.split(' ').map((it) => [`.${it}`, advice] as const),
  ),
);

/* eslint-disable no-control-regex -- the first bytes of binary files */
/** What a file holds whatever its name says, by its first bytes. */
const DISGUISED: readonly (readonly [RegExp, string])[] = [
  [/^PK\x03\x04|^\xd0\xcf\x11\xe0/, `tệp này là tệp Word, Excel đổi tên; ${TEXT_ADVICE}`],
  [/^\{\\rtf/, `tệp này là tệp Word (RTF) đổi tên; ${TEXT_ADVICE}`],
  [/^%PDF/, 'tệp này là tệp PDF đổi tên; hãy ghi địa chỉ nơi công bố ở mục nguồn, rồi xóa tệp này'],
  [/^\s*<(?:!doctype|html)/i, `tệp này là trang web lưu về; ${TEXT_ADVICE}`],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8/, 'tệp này là ảnh đổi tên; hãy đặt lại đuôi của ảnh'],
];

/* eslint-enable no-control-regex */

/** What is wrong with a file of records that is of another format inside. */
export function disguised(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.slice(0, 16));
  return DISGUISED.find(([pattern]) => pattern.test(head))?.[1];
}

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
  const ending = endingOf(name);
  if (/\.(?:md|json)$/i.test(stem) && stem.toLowerCase().endsWith(ending.toLowerCase()))
    return {
      message: `tên tệp có hai đuôi "${ending}"; hãy đổi tên thành "${stem}"`,
      suggestion: stem,
    };
  const advice =
    ending === '.txt' && path.startsWith('chi-tieu/')
      ? FIGURES_ADVICE
      : adviceByEnding.get(ending.toLowerCase());
  const original = stem.replace(COPY, '').trim() + ending;
  if (advice === undefined && original !== name && original !== ending)
    return {
      message: `có vẻ là bản chép của "${original}"; bản thừa thì xóa, nội dung mới hơn thì chép vào tệp ấy${ending === '.json' ? '' : ', bài khác thì đặt tên theo việc của bài'}`,
    };
  if (advice !== undefined) return { message: advice };
  const version = VERSION.exec(stem)?.[0];
  return version === undefined
    ? undefined
    : {
        message: `tên tệp còn "${version.replace(/^[-_ .]/, '')}", như một bản lưu; tên tệp là địa chỉ lâu dài của trang, hãy bỏ chữ ấy, bản thừa thì xóa`,
      };
}
