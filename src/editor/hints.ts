/** What a form says under a field, from the hint of its schema. */
import type { KindName } from '../schemas/kinds.ts';
import { READ_DAY } from './readDays.ts';
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
    .replace('mã hoặc tên đơn vị', 'đơn vị lúc xảy ra việc; trùng tên thì xem ngày ở trong ngoặc');
}

/** What an entry of a list is known by, in the files of those that name it. */
const ID_HINT =
  'chữ thường không dấu, nối bằng dấu gạch, không trùng mục khác, ví dụ thu-ngan-sach-2023; lưu rồi thì giữ nguyên';

/** It is filled in already where a source is added. */
const ACCESSED_HINT = 'ngày đọc bài ở nguồn: đã điền sẵn hôm nay, đọc hôm khác thì sửa';

/** What a form says of a field instead of its schema. */
const OWN: Readonly<Record<string, string>> = {
  'exemplars.headline':
    'tên bài: nói việc, không nêu tên người, ví dụ “Cứu người trên sông trong đêm”',
  'exemplars.people': 'mỗi người được nêu tên trong bài là một mục; không nêu ai thì bỏ trống',
  'exemplars.collective': 'ghi khi việc là của một tập thể, mô hình',
  'exemplars.summary': 'một câu: ai, ở đâu, làm gì, kết quả ra sao',
  'exemplars.place': 'đơn vị lúc xảy ra việc; gõ vài chữ để tìm',
  'exemplars.date': 'lúc xảy ra việc',
  'exemplars.field': 'việc thuộc mặt nào của kế hoạch',
  'exemplars.basis': 'vì sao được nêu tên; chỉ dựa vào bài báo thì chọn “tên theo báo chí”',
  'exemplars.photo.file':
    'chọn sau khi đã ghi “Việc làm” và “Thời gian”: ảnh được đặt tên theo bài',
  'exemplars.published': 'đã điền sẵn hôm nay',
};

/** The hint of the field at `path`, whose key is the last part of it. */
export const formHint = (
  hint: string | undefined,
  kind: KindName,
  path: readonly string[],
): string | undefined => {
  const name = path.at(-1);
  if (name === READ_DAY) return ACCESSED_HINT;
  return (
    OWN[`${kind}.${path.join('.')}`] ??
    fromSchema(hint, kind, path) ??
    (name === 'id' ? ID_HINT : undefined)
  );
};
