import { formatNumber } from '../../domain/format.ts';
import { numberWords } from '../../domain/numberWords.ts';
import { problemAt } from '../../problems/at.ts';
import type { Rule } from '../rule.ts';

/** True where a text has the number as a word of its own: `34`, not `134` or `34,5`. */
function says(text: string, number: string): boolean {
  return new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![.,]?\\d)`).test(text);
}

/** Who is counted, in whatever words: `3 người` are `ba em nhỏ`. */
const PEOPLE = 'người|em|trẻ|cháu|bé|học|ngư|du|nạn|thuyền|anh|chị|bà|ông|cụ|mẹ|bố|bạn|thanh'.split(
  '|',
);

/** True where a text writes the number out before what it counts: `cứu ba người`. */
function saysInWords(text: string, value: number, unit: string): boolean {
  const counted = unit.toLowerCase().split(/\s+/)[0] ?? '';
  const things = PEOPLE.includes(counted) ? PEOPLE : [RegExp.escape(counted)];
  return numberWords(value).some((words) =>
    new RegExp(
      `(?<!\\p{L})(?<!(?:mười|mươi|trăm)\\s)${words}\\s+(?:${things.join('|')})(?!\\p{L})`,
      'iu',
    ).test(text),
  );
}

/** The number of a case's tile says nothing that its own text does not. */
export const figureInText: Rule = (_catalog, { records }) =>
  records.exemplars.flatMap((record) => {
    const { figure, headline, summary } = record.data;
    if (!figure) return [];
    const number = formatNumber(figure.value);
    const text = [headline, summary, record.body].join('\n');
    if (says(text, number) || saysInWords(text, figure.value, figure.unit)) return [];
    return [
      problemAt(
        record,
        ['figure', 'value'],
        `số ${number} không có trong tiêu đề, tóm tắt hay bài viết; sửa số, viết số ấy vào bài, hoặc bỏ mục "figure"`,
      ),
    ];
  });
