import { lineFix } from '../../problems/lines.ts';
import type { Problem } from '../../problems/problem.ts';
import { bodyOf } from '../markdown.ts';
import type { TextRule } from '../rule.ts';

/** Lines that hold the list, the quotation or the block that indented lines go on with. */
const OWNER = /^\s*(?:[-*+]|\d+[.)])\s|^\s*>/;
/** What Word puts before the items of a list. */
const BULLET = /^\s{0,3}[•●▪◦‣\uf0b7]\s*/;
const LONG = 60;

/** What would come out otherwise than it was meant: lines set in as code, a paragraph that stands twice. */
export const layout: TextRule = (file) => {
  const markdown = bodyOf(file);
  if (!markdown || file.file.endsWith('.mdx')) return [];
  const lines = markdown.body.split('\n');
  const first = markdown.lineAt(0);
  const seen = new Map<string, number>();
  let owned = false;
  let coded = false;
  return lines.flatMap((text, index) => {
    const line = first + index;
    const at = (message: string): Problem[] => [
      { file: file.file, line, field: 'Bài viết', message },
    ];
    if (text.trim() === '') return [];
    const above = lines[index - 1] ?? '';
    if (/^\S/.test(text)) owned = OWNER.test(text);
    const indented = /^(?: {4}|\t)/.test(text) && above.trim() === '' && !owned;
    const wasCoded = coded;
    coded = indented || (coded && /^(?: {4}|\t)/.test(text));
    if (indented && !wasCoded)
      return at('dòng thụt vào bốn dấu cách thành khối mã máy; hãy bỏ dấu cách ở đầu dòng');
    if (BULLET.test(text)) {
      const message = 'dấu đầu dòng chép từ Word không thành danh sách; hãy dùng dấu gạch nối';
      return at(message).map((it) => ({ ...it, ...lineFix(line, text.replace(BULLET, '- ')) }));
    }
    if (/\S\t+\S/.test(text))
      return at(
        'dòng có phím Tab giữa các chữ, như bảng chép từ Word hay Excel; hãy viết thành câu, hoặc thành danh sách',
      );
    const said = text.trim().toLowerCase();
    const before = said.length > LONG ? seen.get(said) : undefined;
    seen.set(said, line);
    return before === undefined ? [] : at(`đoạn này đã có ở dòng ${before}; hãy bỏ một`);
  });
};
