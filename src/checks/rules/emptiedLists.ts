import { PUBLISHED_LISTS } from '../../reading/published.ts';
import { RECORD_KINDS } from '../../schemas/kinds.ts';
import type { Rule } from '../rule.ts';

/** So many records are not taken out one by one. */
const MANY = 3;

function lengthOf(text: string): number {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.length : 0;
  } catch {
    return 0;
  }
}

/** A list to which nothing refers by an id is not emptied by a slip. */
export const emptiedLists: Rule = (_catalog, { records, unread, published }) =>
  PUBLISHED_LISTS.flatMap((kind) => {
    const file = `content/${RECORD_KINDS[kind].path}`;
    const before = lengthOf(published?.versions.get(file)?.[0]?.text ?? '');
    if (before < MANY || records[kind].length > 0 || unread?.[kind].size) return [];
    const message = `danh sách đã công bố có ${before} mục, nay không còn mục nào; hãy lấy lại tệp cũ rồi chỉ xóa mục thừa`;
    return [{ file, line: 1, message }];
  });
