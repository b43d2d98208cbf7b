import { formatDateShort } from '../../domain/dates.ts';
import { problemAt } from '../../problems/at.ts';
import type { Rule } from '../rule.ts';

/** The home page puts one story of the period before all others. */
export const featured: Rule = ({ exemplars }, { records }) => {
  const chosen = records.exemplars.filter(({ data }) => data.featured);
  return chosen.flatMap((record) => {
    const at = (message: string) => problemAt(record, ['featured'], message);
    const other = chosen.find((it) => it !== record);
    const story = exemplars.find(({ id }) => id === record.id);
    return [
      ...(other
        ? [
            at(
              `chỉ một bài được lên đầu trang chủ, mà ${other.file} (đăng ngày ${formatDateShort(other.data.published)}) cũng ghi "featured: true"; hãy bỏ dòng này ở một trong hai tệp`,
            ),
          ]
        : []),
      ...(story && story.phase !== 'during'
        ? [
            at(
              `chuyện ${story.phaseLabel}, mà trang chủ chỉ kể chuyện trong giai đoạn; hãy bỏ dòng này, hoặc xem lại mục "date"`,
            ),
          ]
        : []),
    ];
  });
};
