import { formatDateShort } from '../../domain/dates.ts';
import { problemAt } from '../../problems/at.ts';
import { blank } from '../../problems/blank.ts';
import type { Rule } from '../rule.ts';

/** From the day that `site.json` names, a new story says of each source when it was read. */
export const accessedSources: Rule = ({ site: { accessedSince: since } }, { records }) =>
  since === undefined
    ? []
    : records.exemplars
        .filter(({ data }) => data.published >= since)
        .flatMap((record) =>
          record.data.sources.flatMap(({ accessed }, index) =>
            accessed === undefined
              ? [
                  problemAt(
                    record,
                    ['sources', index, 'accessed'],
                    `bài đăng từ ${formatDateShort(since)} phải ghi ngày đọc của từng nguồn`,
                    { value: blank('ngày đọc nguồn này, dạng 2023-04-19') },
                  ),
                ]
              : [],
          ),
        );
