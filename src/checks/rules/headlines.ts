import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import { capitalise } from '../../domain/vietnamese.ts';
import type { Rule } from '../rule.ts';

const FEWEST_WORDS = 3;

/** A headline is a line, not a sentence and not a word; what begins a line begins with a capital. */
export const headlines: Rule = (_catalog, { records }) =>
  records.exemplars.flatMap((record): Problem[] => {
    const { headline, summary } = record.data;
    const bare = headline.replace(/[.,;:]+$/, '');
    const words = bare.split(/\s+/).filter((it) => /\p{L}/u.test(it));
    const ended = /(?<!\.)[.,;:]$/.test(headline);
    return [
      ...(ended
        ? [
            problemAt(record, ['headline'], 'tiêu đề không có dấu chấm, dấu phẩy ở cuối', {
              value: bare,
            }),
          ]
        : []),
      ...(words.length < FEWEST_WORDS
        ? [problemAt(record, ['headline'], `"${headline}" ngắn quá; hãy kể ai đã làm việc gì`)]
        : []),
      ...(['headline', 'summary'] as const).flatMap((key) => {
        const text = key === 'headline' ? headline : summary;
        const right = capitalise(text);
        return right === text || ended
          ? []
          : [problemAt(record, [key], 'phải viết hoa chữ đầu', { value: right })];
      }),
      ...(summary.replace(/\.$/, '') === bare
        ? [
            problemAt(
              record,
              ['summary'],
              'chỉ nhắc lại tiêu đề; hãy nói thêm ai, ở đâu, kết quả ra sao',
            ),
          ]
        : []),
    ];
  });
