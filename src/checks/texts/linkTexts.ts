import { bodyOf, fixIn } from '../markdown.ts';
import type { TextRule } from '../rule.ts';

const LINK = /(?<!!)\[((?:[^[\]]|\[[^[\]]*\])*)\](?:\(([^()\n]*)\)|\[[^[\]]*\])/g;
/** Words that say nothing of where a link leads. */
const VAGUE =
  /^(?:(?:bấm|nhấn|nhấp|kích|click|xem|đọc|truy cập|vào|thêm)\s+)*(?:(?:tại|ở|vào)\s+)?(?:đây|này|kia|link|liên kết|đường (?:dẫn|link)|url|here|thêm|tiếp|chi tiết|click|xem|more|read more|link (?:này|sau|ở đây)|trang (?:này|sau)|bài (?:này|sau))(?:\s+(?:nhé|nha|ạ))?$/iu;
/** A link whose two parts have come apart. */
const APART = /\[[^[\]\n]{1,200}\][ ]+\((?:https?:\/\/|\/)[^()\s]*\)/g;

/** An address that stands in the text as it is; one in brackets, or behind `]:`, belongs to a link. */
const BARE = /(?<![\w/("'<=.-])(?:https?:\/\/|www\.)[^\s<>)\]]+/g;
const EXPLAINED = /^\s{0,3}\[[^\]]+\]:\s*$/;

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
  const links = [...markdown.body.matchAll(LINK)].map(({ 0: it, index }) => [
    index,
    index + it.length,
  ]);
  const bare = [...markdown.body.matchAll(BARE)].flatMap(({ 0: found, index }) => {
    const start = markdown.body.lastIndexOf('\n', index) + 1;
    const inside = links.some(([from = 0, to = 0]) => index >= from && index < to);
    if (inside || EXPLAINED.test(markdown.body.slice(start, index))) return [];
    return [
      {
        file: file.file,
        line: markdown.lineAt(index),
        field: 'Bài viết',
        message: `địa chỉ "${found.slice(0, 60)}" đứng trần trong câu; hãy viết [tên trang sẽ mở](địa chỉ), hoặc ghi thành nguồn`,
      },
    ];
  });
  return [...apart, ...faults, ...bare];
};
