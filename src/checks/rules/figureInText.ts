import { formatNumber } from '../../domain/format.ts';
import { problemAt } from '../../problems/at.ts';
import type { Rule } from '../rule.ts';

/** True where a text has the number as a word of its own: `34`, not `134` or `34,5`. */
function says(text: string, number: string): boolean {
  return new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![.,]?\\d)`).test(text);
}

/** The number of a case's tile says nothing that its own text does not. */
export const figureInText: Rule = (_catalog, { records }) =>
  records.exemplars.flatMap((record) => {
    const { figure, headline, summary } = record.data;
    if (!figure) return [];
    const number = formatNumber(figure.value);
    if (says([headline, summary, record.body].join('\n'), number)) return [];
    return [
      problemAt(
        record,
        ['figure', 'value'],
        `số ${number} không có trong tiêu đề, tóm tắt hay bài viết; sửa số, viết số ấy vào bài, hoặc bỏ mục "figure"`,
      ),
    ];
  });
