import { REVIEWED } from '../../schemas/reviewed.ts';
import { problemIn, proseOf, sentencesOf } from '../prose.ts';
import { answerTo, isAnswered } from '../reviewed.ts';
import type { Rule } from '../rule.ts';
import { toldIn } from '../sensitiveWords.ts';

/**
 * Of people known from the press alone a case tells neither religion nor ethnic origin, neither
 * health nor income, and no address below the commune (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). Words alone cannot
 * tell whose it is, so that the check asks, and the case may answer.
 */
export const sensitive: Rule = (_catalog, { records }) =>
  records.exemplars
    .filter(({ data }) => data.basis === 'press' || data.basis === 'organisationSite')
    .flatMap((record) =>
      proseOf(record).flatMap((prose) =>
        sentencesOf(prose.text).flatMap((sentence) =>
          toldIn(sentence, record.data.people, prose.path[0] === 'people')
            .filter(({ what }) => !isAnswered(record, what, sentence))
            .map(({ what, words }) =>
              problemIn(
                record,
                prose,
                sentence,
                `"${words}" có vẻ nói về ${REVIEWED[what]} của người chỉ biết qua báo chí; nếu đúng thì bỏ, nếu không phải thì giữ câu và thêm mục dưới đây vào phần đầu tệp`,
                answerTo(record, what, sentence),
              ),
            ),
        ),
      ),
    );
