/** The files under `content/`, told apart and read as text: nothing unbounded, nothing passed over in silence. */
import { endingOf, stemOf, isDeviceName } from '../domain/fileNames.ts';
import { nearest } from '../domain/suggest.ts';
import { isSlug, nfc, slugify } from '../domain/vietnamese.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import { disguised, foreignFile } from './foreign.ts';
import { lineFix } from '../problems/lines.ts';
import type { Problem } from '../problems/problem.ts';

/** A file of records, as text. */
export interface TextFile {
  /** Path from the project's root. */
  file: string;
  kind: KindName;
  /** NFC, without a byte order mark, with `\n` line ends. */
  text: string;
}

/** A plain file under `content/`, wherever it is kept. */
export interface ContentEntry {
  /** Path under `content/`, with forward slashes. */
  path: string;
  /** Bytes. */
  size: number;
  /** Its bytes, read when asked for: what is too large is not read. */
  read: () => Uint8Array;
}

/** A picture beside the records; its bytes are read by the rule that looks at pictures. */
export interface PhotoFile extends Omit<ContentEntry, 'path'> {
  /** Path from the project's root. */
  file: string;
}

export interface ContentFiles {
  files: TextFile[];
  photos: PhotoFile[];
  problems: Problem[];
  /** Files that cannot be used, so that references to them are not called wrong as well. */
  unusable: { kind: KindName; file: string }[];
}

/** Largest file of records, in bytes; the largest today is under 100 KB. */
const MAX_BYTES = { '.json': 1_000_000, other: 200_000 };

/** Endings by which other programs know what is written the same way. */
const SAME_AS: Record<string, string> = {
  '.markdown': '.md',
  '.mdown': '.md',
  '.mdx': '.md',
  '.jfif': '.jpg',
  '.jpe': '.jpg',
};

/** A line of Markdown in so many quotations and lists that reading it takes the machine's time. */
const DEEP = /^(?:[ \t]*(?:>|[-*+]\s|\d+[.)]\s)){13}|^\s{80}/;

/** Files beside the records that are not records. */
const NOT_RECORDS = new Set(['LICENSE.md', 'README.md', '.gitkeep', '.DS_Store', 'Thumbs.db']);

const KINDS = Object.entries(RECORD_KINDS) as [KindName, (typeof RECORD_KINDS)[KindName]][];
const kindAt = (path: string) => KINDS.find(([, kind]) => kind.path === path);

/** Every file of records among the entries, in order, and what is wrong with the others. */
export function sortContent(entries: readonly ContentEntry[]): ContentFiles {
  const result: ContentFiles = { files: [], photos: [], problems: [], unusable: [] };
  for (const { path, size, read } of entries) {
    const file = `content/${path}`;
    const place = placeOf(path);
    if (place === undefined) continue;
    if ('message' in place) result.problems.push({ file, ...place });
    else if (place.photo) result.photos.push({ file, size, read });
    else {
      const { text, problems } = readText(file, size, read);
      result.problems.push(...problems);
      if (text === undefined) result.unusable.push({ kind: place.kind, file });
      else result.files.push({ file, kind: place.kind, text });
    }
  }
  return result;
}

/** The files and folders of records that are not there, as problems. */
export function missingContent(
  has: (path: string) => boolean,
): Pick<ContentFiles, 'problems' | 'unusable'> {
  const kinds = new Map(KINDS.map(([kind, { path }]) => [path, kind] as const));
  const missing = [...kinds].filter(([path]) => !has(path));
  return {
    problems: missing.map(([path]) => ({
      file: `content/${path}`,
      message: 'không tìm thấy tệp hoặc thư mục này',
    })),
    unusable: missing.map(([path, kind]) => ({ kind, file: `content/${path}` })),
  };
}

interface Place {
  kind: KindName;
  photo?: boolean;
}

/** The kind of records a file holds by its place, nothing where it is none, or what is wrong with its place or name. */
function placeOf(path: string): Place | Omit<Problem, 'file'> | undefined {
  const segments = path.split('/');
  const name = segments.at(-1) ?? '';
  const [top = '', ...below] = segments;
  if (NOT_RECORDS.has(name)) return undefined;
  const foreign = foreignFile(path);
  if (foreign) return foreign;
  if (name.startsWith('.'))
    return { message: 'tên tệp bắt đầu bằng dấu chấm nên sẽ không được đăng; hãy bỏ dấu chấm' };
  const [kind, definition] = kindAt(top) ?? [];
  if (!kind || !definition) return strayFile(path, top, below.length > 0);
  if (definition.store !== 'folder') return { kind };
  const rightFolder =
    definition.byYear === true
      ? below.length === 2 && /^\d{4}$/.test(below[0] ?? '')
      : below.length === 1;
  if (!rightFolder)
    return {
      message: definition.byYear
        ? `tệp phải nằm trong thư mục của năm xảy ra việc, ví dụ "content/${top}/2023/${name}"`
        : `tệp phải nằm ngay trong "content/${top}/", không nằm trong thư mục con`,
    };
  const ending = endingOf(name);
  const { endings, attachments = [] } = definition;
  const stem = stemOf(name);
  const photo = attachments.includes(ending);
  const allowed = [...endings, ...attachments];
  if (!photo && !endings.includes(ending)) {
    const right = SAME_AS[ending.toLowerCase()] ?? ending.toLowerCase();
    return {
      message:
        ending === ''
          ? `tên tệp không có đuôi; hãy dùng ${allowed.join(' hoặc ')}`
          : `đuôi tệp "${ending}" không dùng ở đây; hãy dùng ${allowed.join(' hoặc ')}`,
      // Only what is written the same way may be renamed.
      ...(allowed.includes(right) &&
        isSlug(slugify(stem)) && { suggestion: slugify(stem) + right }),
    };
  }
  // A picture takes the name of its story, which its own name does not tell.
  if (photo && !isSlug(stem))
    return {
      message:
        'ảnh phải mang đúng tên của tệp bài, chỉ khác đuôi, ví dụ "2023-cuu-nguoi-tren-song.jpg"',
    };
  if (!isSlug(stem)) {
    const right = slugify(stem);
    const rule = 'tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối';
    if (right === '') return { message: rule };
    return { message: `${rule}, ví dụ "${right}${ending}"`, suggestion: `${right}${ending}` };
  }
  if (isDeviceName(stem))
    return {
      message: `Windows không nhận tệp tên "${stem}"; hãy đặt tên dài hơn, nói rõ việc hoặc phong trào, chỉ tiêu nào`,
    };
  if (stem.length > 100) return { message: `tên tệp dài quá 100 ký tự (đang có ${stem.length})` };
  return { kind, photo };
}

function strayFile(path: string, top: string, inFolder: boolean): Omit<Problem, 'file'> {
  const known = [...new Set(KINDS.map(([, it]) => it.path))];
  const suggestion = nearest(
    top,
    known.map((value) => ({ value, names: [value.replace('.json', '')] })),
  );
  if (top === 'content' && inFolder)
    return {
      message: 'thư mục "content" nằm trong chính nó; hãy chuyển tệp ra ngoài một bậc',
      suggestion: path,
    };
  return {
    message: `${inFolder ? `thư mục "${top}"` : 'tệp này'} không thuộc loại bản ghi nào nên sẽ không được đăng; trong content/ chỉ có: ${known.join(', ')}`,
    suggestion: suggestion === undefined ? undefined : `content/${path.replace(top, suggestion)}`,
  };
}

/** The text of a file, or why it cannot be read. Text that is not composed is reported and read composed. */
function readText(
  file: string,
  size: number,
  read: ContentEntry['read'],
): { text?: string; problems: Problem[] } {
  const refused = (problem: Omit<Problem, 'file'>) => ({ problems: [{ file, ...problem }] });
  const limit = file.endsWith('.json') ? MAX_BYTES['.json'] : MAX_BYTES.other;
  if (size > limit)
    return refused({
      message: `tệp quá lớn (${Math.ceil(size / 1000)} KB, tối đa ${limit / 1000} KB); không đọc`,
    });
  const bytes = read();
  const other = disguised(bytes);
  if (other !== undefined) return refused({ message: other });
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused(encodingProblem(bytes));
  }
  if (decoded.includes('\0')) return refused(encodingProblem(bytes));
  const text = decoded.replace(/\r\n?/g, '\n');
  if (text.trim() === '')
    return refused({ line: 1, message: 'tệp trống; hãy điền nội dung hoặc xóa tệp' });
  const blank = text.split('\n').findIndex((line) => /[ \t\u00a0]{300}/.test(line));
  if (blank >= 0)
    return refused({
      line: blank + 1,
      message: 'dòng này có hàng trăm dấu cách liền nhau; hãy xóa',
    });
  const deep = file.endsWith('.json') ? -1 : text.split('\n').findIndex((line) => DEEP.test(line));
  if (deep >= 0)
    return refused({
      line: deep + 1,
      message: 'đoạn này lồng quá nhiều tầng trích dẫn hoặc danh sách; hãy viết phẳng',
    });
  const composed = nfc(text);
  if (composed === text) return { text, problems: [] };
  const problems = text.split('\n').flatMap((line, index) =>
    line === nfc(line)
      ? []
      : {
          file,
          line: index + 1,
          message: 'chữ có dấu chưa ở dạng dựng sẵn (Unicode NFC); hãy gõ lại dòng này',
          ...lineFix(index + 1, nfc(line)),
        },
  );
  return { text: composed, problems };
}

function encodingProblem(bytes: Uint8Array): { line?: number; message: string } {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  // Without its mark, UTF-16 has a null beside every plain letter.
  if (marked || bytes.slice(0, 8).includes(0))
    return { message: 'tệp lưu ở bảng mã UTF-16; hãy lưu lại bằng UTF-8' };
  const before = new TextDecoder().decode(bytes).split('\ufffd')[0] ?? '';
  return {
    line: before.split('\n').length,
    message:
      'tệp không ở bảng mã UTF-8 (có thể là Windows-1258 hoặc TCVN3); hãy mở bằng trình soạn thảo rồi lưu lại bằng UTF-8',
  };
}
