import { formatNumber } from '../../domain/format.ts';
import { saysInWords } from '../../domain/numberWords.ts';
import { problemAt } from '../../problems/at.ts';
import type { Rule } from '../rule.ts';

/** True where a text has the number as a word of its own: `34`, not `134` or `34,5`. */
function says(text: string, number: string): boolean {
  return new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![.,]?\\d)`).test(text);
}

/** Who is counted, in whatever words: `3 người` are `ba em nhỏ`. */
const PEOPLE =
  'người|em|trẻ|cháu|bé|đứa|anh|chị|bà|ông|cụ|mẹ|bố|bạn|học sinh|học trò|học viên|ngư dân|du khách|nạn nhân|thuyền viên|thanh niên|công nhân|nông dân|đoàn viên|hội viên|cán bộ|giáo viên|chiến sĩ';
const OF_PEOPLE = new RegExp(`^(?:${PEOPLE})(?!\\p{L})`, 'iu');

/** What a unit counts, as patterns: its first word tells. */
const thingsOf = (unit: string) =>
  OF_PEOPLE.test(unit) ? [PEOPLE] : [RegExp.escape(unit.split(/\s+/)[0] ?? '')];

/** The number of a case's tile says nothing that its own text does not. */
export const figureInText: Rule = (_catalog, { records }) =>
  records.exemplars.flatMap((record) => {
    const { figure, headline, summary } = record.data;
    if (!figure) return [];
    const number = formatNumber(figure.value);
    const text = [headline, summary, record.body].join('\n');
    if (says(text, number) || saysInWords(text, figure.value, thingsOf(figure.unit))) return [];
    return [
      problemAt(
        record,
        ['figure', 'value'],
        `số ${number} không có trong tiêu đề, tóm tắt hay bài viết; sửa số, viết số ấy vào bài, hoặc bỏ mục "figure"`,
      ),
    ];
  });
