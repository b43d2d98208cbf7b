import { bodyOf, fixIn } from '../markdown.ts';
import type { TextRule } from '../rule.ts';

const LINK = /(?<!!)\[((?:[^[\]]|\[[^[\]]*\])*)\](?:\(([^()\n]*)\)|\[[^[\]]*\])/g;
/** Words that say nothing of where a link leads. */
const VAGUE =
  /^(?:(?:bấm|nhấn|nhấp|kích|click|xem|đọc|truy cập|vào|thêm)\s+)*(?:(?:tại|ở|vào)\s+)?(?:đây|này|kia|link|liên kết|đường (?:dẫn|link)|url|here|thêm|tiếp|chi tiết|click|xem|more|read more|link (?:này|sau|ở đây)|trang (?:này|sau)|bài (?:này|sau))(?:\s+(?:nhé|nha|ạ))?$/iu;
/** A link whose two parts have come apart. */
const APART = /\[[^[\]\n]{1,200}\][ ]+\((?:https?:\/\/|\/)[^()\s]*\)/g;

/** A link says where it leads, to whoever hears it alone (WCAG 2.4.9). */
export const linkTexts: TextRule = (file) => {
  const markdown = bodyOf(file);
  if (!markdown) return [];
  const apart = [...markdown.body.matchAll(APART)].map(({ 0: whole, index }) => ({
    file: file.file,
    line: markdown.lineAt(index),
    field: 'Bài viết',
    message: `"${whole.slice(0, 60)}" không thành liên kết vì có dấu cách giữa "]" và "("; hãy bỏ dấu cách`,
    ...fixIn(markdown, {
      from: index,
      to: index + whole.length,
      text: whole.replace(/\][ ]+\(/, ']('),
    }),
  }));
  const faults = [...markdown.body.matchAll(LINK)].flatMap(
    ([whole, text = '', address], index, all) => {
      const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
      const empty = words === '' ? 'không có chữ' : undefined;
      const spelt = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text) ? 'chỉ ghi địa chỉ' : undefined;
      const fault = empty ?? spelt ?? (VAGUE.test(words) ? `chỉ ghi "${words}"` : undefined);
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
    },
  );
  return [...apart, ...faults];
};
