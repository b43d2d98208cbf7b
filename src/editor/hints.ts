/** What a form says under a field, from the hint of its schema. */
import type { KindName } from '../schemas/kinds.ts';
import { formWords } from './words.ts';

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Hints are written for files; a form has no keys, no codes, no lines and switches instead of words. */
function fromSchema(
  hint: string | undefined,
  kind: KindName,
  path: readonly string[],
): string | undefined {
  if (hint === undefined || /^mã (?:trong content\/|của đơn vị)/.test(hint)) return undefined;
  return formWords(hint, { kind, path: path.map((it) => (it === '*' ? 0 : it)), names: NO_NAMES })
    .replace('mã hoặc tên từng đơn vị, ', '')
    .replace(/^mã của (?=số liệu)/, '')
    .replace(/^true(?= khi|:)/, 'bật')
    .replace(/^false(?= khi|:)/, 'tắt')
    .replace(/^en(?= khi)/, 'chọn')
    .replace('là mã các đơn vị', 'là các đơn vị')
    .replace('bỏ dòng này', 'bỏ trống')
    .replace('mã hoặc tên đơn vị', 'đơn vị lúc xảy ra việc; trùng tên thì xem ngày ở trong ngoặc')
    .replace(
      'đặt cạnh tệp bài, mang tên của tệp bài',
      'mang tên của bài (xem ở hình mỏ neo); đổi tên ở hình cây bút',
    );
}

/** What an entry of a list is known by, in the files of those that name it. */
const ID_HINT =
  'chữ thường không dấu, nối bằng dấu gạch, không trùng mục khác, ví dụ thu-ngan-sach-2023; lưu rồi thì giữ nguyên';

/** What a form cannot ask for, because what was published before is without it. */
const OF_NEW = 'bài mới phải ghi; ';

/** The hint of the field at `path`, whose key is the last part of it. */
export const formHint = (
  hint: string | undefined,
  kind: KindName,
  path: readonly string[],
): string | undefined => {
  const own = fromSchema(hint, kind, path);
  const name = path.at(-1);
  if (kind === 'exemplars' && name === 'accessed' && own !== undefined) return OF_NEW + own;
  return own ?? (name === 'id' ? ID_HINT : undefined);
};
