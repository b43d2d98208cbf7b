import type { KindName, LoadedRecord } from '../../schemas/kinds.ts';
import { REVIEWED, type ReviewedWhat } from '../../schemas/reviewed.ts';
import { problemIn, proseOf, sentencesOf } from '../prose.ts';
import { answerTo, isAnswered } from '../reviewed.ts';
import type { Rule } from '../rule.ts';
import { toldIn } from '../sensitiveWords.ts';

/** What is told of nobody whom a fact names. */
const NEVER: readonly ReviewedWhat[] = ['ton-giao', 'dan-toc', 'suc-khoe'];
const ALL = Object.keys(REVIEWED) as ReviewedWhat[];

/** What is asked about in a record: a case that rests on more than the press has been looked at. */
function askedOf({ data }: LoadedRecord<KindName>): readonly ReviewedWhat[] {
  if (!('basis' in data)) return NEVER;
  return data.basis === 'press' || data.basis === 'organisationSite' ? ALL : [];
}

/**
 * Of people known from the press alone a case tells neither religion nor ethnic origin, neither
 * health nor income, and no address below the commune (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15); a
 * dated fact that names somebody tells none of the first three. Words alone cannot tell whose it
 * is, so that the check asks, and the record may answer.
 */
export const sensitive: Rule = (_catalog, { records }) =>
  [...records.exemplars, ...records.movements, ...records.timeline].flatMap((record) => {
    const people = 'people' in record.data ? record.data.people : [];
    const whose = 'people' in record.data ? 'của người chỉ biết qua báo chí' : 'của một người';
    const asked = askedOf(record);
    if (asked.length === 0) return [];
    return proseOf(record).flatMap((prose) =>
      sentencesOf(prose.text).flatMap((sentence) =>
        toldIn(sentence, people, prose.path[0] === 'people')
          .filter(({ what }) => asked.includes(what) && !isAnswered(record, what, sentence))
          .map(({ what, words }) =>
            problemIn(
              record,
              prose,
              sentence,
              `"${words}" có vẻ nói về ${REVIEWED[what]} ${whose}; nếu đúng thì bỏ, nếu không phải thì giữ câu và thêm mục dưới đây vào ${record.file.endsWith('.json') ? 'bản ghi' : 'phần đầu tệp'}`,
              answerTo(record, what, sentence),
            ),
          ),
      ),
    );
  });
