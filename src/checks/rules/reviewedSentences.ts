import { problemAt } from '../../problems/at.ts';
import { allRecords, proseOf, sameSentence, sentencesOf } from '../prose.ts';
import { canAnswer } from '../reviewed.ts';
import type { Rule } from '../rule.ts';

/** An answer lapses with its sentence: nothing is kept that answers for words no longer there. */
export const reviewedSentences: Rule = (_catalog, { records }) =>
  allRecords(records)
    .filter(canAnswer)
    .filter(({ data }) => data.reviewed.length > 0)
    .flatMap((record) => {
      const prose = proseOf(record).flatMap(({ text }) => sentencesOf(text));
      const written = new Set(prose.map(sameSentence));
      return record.data.reviewed.flatMap(({ sentence }, index) =>
        written.has(sameSentence(sentence))
          ? []
          : [
              problemAt(
                record,
                ['reviewed', index, 'sentence'],
                'câu này không còn trong bản ghi; hãy xóa mục, câu mới được hỏi lại nếu cần',
              ),
            ],
      );
    });
