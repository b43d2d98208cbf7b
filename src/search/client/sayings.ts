/** What the page says of an answer, in words. Links and emphasis are the page's. */
import type { Finished, Part, Query } from './engine.ts';
import { Unable } from './failure.ts';
import type { Shown } from './resultList.ts';
import { FILTER_LABELS } from './view.ts';
import type { FilterId } from '../query/answer.ts';

/** What goes on; where titles have answered, what may still come of it. */
export const searchingPhrase = (answered: boolean) =>
  answered
    ? 'Đang tìm thêm trong nội dung từng trang; thứ tự kết quả còn có thể đổi.'
    : 'Đang tìm…';

/** What became of results that stood on the page before all was known. */
export const orderPhrase = (shown: Shown): string =>
  ({
    shown: '',
    reordered: 'Đã xếp lại sau khi đọc nội dung từng trang.',
    held: 'Danh sách bên dưới vẫn giữ thứ tự cũ để bạn đọc tiếp.',
  })[shown];

const LOST: Record<Part, string> = {
  summaries: 'phần tóm tắt',
  words: 'phần nội dung',
  texts: 'nội dung của vài trang',
  filters: 'bộ lọc',
};

/** Things one after another, as Vietnamese lists them; `Intl.ListFormat` is younger than the floor. */
const listed = (things: readonly string[]) =>
  things.length < 2
    ? things.join('')
    : `${things.slice(0, -1).join(', ')} và ${things[things.length - 1]}`;

/** What could not be had and why, and what that leaves; empty where nothing is missing. */
export function lostPhrase(lost: ReadonlyMap<Part, unknown>, filtered: boolean): string {
  const unable = [...lost.values()].find((error) => error instanceof Unable);
  const parts = [...lost].filter(([, error]) => !(error instanceof Unable)).map(([part]) => part);
  const left = [
    (parts.includes('words') || parts.includes('texts')) &&
      'kết quả mới dựa vào phần đã tải được, có thể còn thiếu',
    parts.includes('summaries') && 'vài kết quả chưa có đoạn giới thiệu',
    parts.includes('filters') &&
      (filtered ? 'bộ lọc đã chọn chưa có tác dụng' : 'chưa lọc được, tìm vẫn dùng được'),
  ].filter(Boolean);
  return [
    unable && `${unable.message} Mới tìm theo tên và đầu mục.`,
    parts.length > 0 &&
      `Không tải được ${listed(parts.map((it) => LOST[it]))}: ${left.join('; ')}. Xin bấm Tìm lần nữa.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** ` trong “Năm: 2024”` for the filters in force. */
export function filtersPhrase(chosen: Finished['chosen'], filters: Query['filters']): string {
  const named = (Object.entries(filters) as [FilterId, string][]).map(
    ([name, slug]) => `“${FILTER_LABELS[name]}: ${chosen[name] ?? slug}”`,
  );
  return named.length === 0 ? '' : ` trong ${listed(named)}`;
}

/** Nearest results that are shown where nothing answers. */
export const NEAREST = 5;

/** How many results there are, and honestly what they are worth. */
export function statusPhrase(
  { results, reading, honesty, chosen, lost }: Finished,
  { text, filters }: Pick<Query, 'text' | 'filters'>,
): string {
  const typed = text.trim();
  const within = lost.has('filters') ? '' : filtersPhrase(chosen, filters);
  const partial = lost.has('words') || lost.has('texts');
  if (typed === '' || (!reading && results.length > 0))
    return results.length === 0
      ? `Không có trang nào${within}.`
      : `${results.length} trang${within}.`;
  const missing =
    honesty.unknown.length === 0 || partial
      ? ''
      : ` Không trang nào có ${honesty.unknown.map((it) => `“${it}”`).join(', ')}.`;
  if (honesty.verdict === 'common')
    return `“${typed}” có ở gần như mọi trang. Xin gõ thêm tên người, tên xã hoặc việc cần tìm.`;
  if (results.length === 0) return `Không tìm thấy gì cho “${typed}”${within}.${missing}`;
  if (honesty.verdict === 'near' && partial)
    return `Trong phần đã tải được, chưa thấy trang nào nói về “${typed}”.`;
  if (honesty.verdict === 'near')
    return `Không có trang nào nói về “${typed}”${within}.${missing} Dưới đây là những trang gần nhất.`;
  return `${results.length} kết quả cho “${typed}”${within}.${missing}`;
}
