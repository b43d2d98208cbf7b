import { firstDay, formatDateShort, lastDay } from '../../domain/dates.ts';
import { AWARD_LAW_2022_FROM, DISTRICT_LEVEL_END } from '../../domain/law.ts';
import { existsOn } from '../../domain/places.ts';
import { problemAt } from '../../problems/at.ts';
import type { Commendation } from '../../schemas/exemplar.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Award, Body } from '../../catalog/types.ts';
import type { Rule } from '../rule.ts';

interface Fault {
  field: keyof Commendation;
  message: string;
}

interface Decision {
  commendation: Commendation;
  award: Award;
  decidedBy: Body | undefined;
}

/** What is wrong with an award for its date: the level, the deciding body, or the law. */
function faultsOf({ commendation, award, decidedBy }: Decision): Fault[] {
  const { date, level, law, status } = commendation;
  if (date === undefined) return [];
  const shown = formatDateShort(date);
  const stated = level ?? (award.level === 'huyện' ? 'huyen' : undefined);
  const isDistrict = stated === 'huyen' || decidedBy?.level === 'huyen';
  if (isDistrict && firstDay(date) > DISTRICT_LEVEL_END)
    return [
      {
        field: 'date',
        message: `cấp huyện kết thúc ngày ${formatDateShort(DISTRICT_LEVEL_END)}, không thể có quyết định cấp huyện ngày ${shown}; xem lại ngày, hoặc cấp quyết định`,
      },
    ];
  const faults: Fault[] = [];
  if (award.to !== undefined && firstDay(date) > award.to)
    faults.push({
      field: 'date',
      message: `${award.name} chỉ có quyết định đến ngày ${formatDateShort(award.to)}`,
    });
  if (decidedBy && !existsOn(decidedBy, date))
    faults.push({ field: 'decidedBy', message: `${decidedBy.name} không hoạt động vào ${shown}` });
  if (status === 'awarded' && law === '2003' && firstDay(date) >= AWARD_LAW_2022_FROM)
    faults.push({
      field: 'law',
      message: `từ ngày ${formatDateShort(AWARD_LAW_2022_FROM)} áp dụng luật năm 2022; ghi law: "2022" (đang là "2003"), hoặc xem lại ngày`,
    });
  if (status === 'awarded' && law === '2022' && lastDay(date) < AWARD_LAW_2022_FROM)
    faults.push({
      field: 'law',
      message: `trước ngày ${formatDateShort(AWARD_LAW_2022_FROM)} áp dụng luật năm 2003; ghi law: "2003" (đang là "2022"), hoặc xem lại ngày`,
    });
  return faults;
}

/** An award must fit the bodies, the levels and the law in force on its date. */
export const awardsInTime: Rule = ({ awards, bodies }, { records }) =>
  records.exemplars.flatMap((record) =>
    record.data.commendations.flatMap((commendation, index): Problem[] => {
      const award = awards.find(({ id }) => id === commendation.award);
      const decidedBy = bodies.find(({ id }) => id === commendation.decidedBy);
      if (!award) return [];
      return faultsOf({ commendation, award, decidedBy }).map(({ field, message }) =>
        problemAt(record, ['commendations', index, field], message),
      );
    }),
  );
