import { firstDay } from '../domain/dates.ts';
import { DISTRICT_END } from '../domain/phase.ts';
import type { Rule } from './rule.ts';

/** The district level ended on 30/6/2025: nothing can have been decided at that level afterwards. */
export const districtAwards: Rule = ({ exemplars }) =>
  exemplars.flatMap(({ file, commendations }) =>
    commendations.flatMap(({ date, level, award, decidedBy }) => {
      const isDistrict =
        level === 'huyen' || decidedBy?.level === 'huyen' || award.to !== undefined;
      if (!isDistrict || date === undefined || firstDay(date) <= DISTRICT_END) return [];
      return [
        {
          file,
          field: 'Khen thưởng › Ngày',
          message: `cấp huyện kết thúc ngày 30/6/2025, không thể có quyết định cấp huyện ngày ${date}`,
        },
      ];
    }),
  );
