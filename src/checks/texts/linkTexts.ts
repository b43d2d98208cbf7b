import { bodyOf } from '../markdown.ts';
import type { TextRule } from '../rule.ts';

const LINK = /(?<!!)\[((?:[^[\]]|\[[^[\]]*\])*)\](?:\(([^()\n]*)\)|\[[^[\]]*\])/g;
/** Words that say nothing of where a link leads. */
const VAGUE =
  /^(?:(?:bấm|nhấn|nhấp|kích|click|xem|đọc|truy cập|vào)\s+)*(?:(?:tại|ở|vào)\s+)?(?:đây|này|kia|link|liên kết|đường (?:dẫn|link)|url|here|thêm|tiếp|chi tiết|click|xem|more|read more|link (?:này|sau|ở đây)|trang (?:này|sau)|bài (?:này|sau))$/iu;

/** A link says where it leads, to whoever hears it alone (WCAG 2.4.9). */
export const linkTexts: TextRule = (file) => {
  const markdown = bodyOf(file);
  if (!markdown) return [];
  return [...markdown.body.matchAll(LINK)].flatMap(([whole, text = '', address], index, all) => {
    const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const empty = words === '' ? 'không có chữ' : undefined;
    const fault = empty ?? (VAGUE.test(words) ? `chỉ ghi "${words}"` : undefined);
    const nowhere = address?.trim() === '' ? 'không có địa chỉ' : fault;
    if (nowhere === undefined) return [];
    return [
      {
        file: file.file,
        line: markdown.lineAt(all[index]?.index ?? 0),
        field: 'Bài viết',
        message: `liên kết "${whole.slice(0, 60)}" ${nowhere}; hãy viết [tên trang sẽ mở](địa chỉ)`,
      },
    ];
  });
};
