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

/** What is wrong with who decided something, for its date. */
function faultsOfDecider(
  { date, level }: Pick<Commendation, 'date' | 'level'>,
  decidedBy: Body | undefined,
): Fault[] {
  if (date === undefined) return [];
  const shown = formatDateShort(date);
  const isDistrict = level === 'huyen' || decidedBy?.level === 'huyen';
  if (isDistrict && firstDay(date) > DISTRICT_LEVEL_END)
    return [
      {
        field: 'date',
        message: `cấp huyện kết thúc ngày ${formatDateShort(DISTRICT_LEVEL_END)}, không thể có quyết định cấp huyện ngày ${shown}; xem lại ngày, hoặc cấp quyết định`,
      },
    ];
  return decidedBy && !existsOn(decidedBy, date)
    ? [{ field: 'decidedBy', message: `${decidedBy.name} không hoạt động vào ${shown}` }]
    : [];
}

/** What is wrong with an award for its date: the level, the deciding body, or the law. */
function faultsOf({ commendation, award, decidedBy }: Decision): Fault[] {
  const { date, law, status } = commendation;
  if (date === undefined) return [];
  const level = commendation.level ?? (award.level === 'huyện' ? 'huyen' : undefined);
  const faults = faultsOfDecider({ date, level }, decidedBy);
  if (faults.some(({ field }) => field === 'date')) return faults;
  if (award.to !== undefined && firstDay(date) > award.to)
    faults.push({
      field: 'date',
      message: `${award.name} chỉ có quyết định đến ngày ${formatDateShort(award.to)}`,
    });
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

/** An award must fit the bodies, the levels and the law in force on its date; a recognition the first two. */
export const awardsInTime: Rule = ({ awards, bodies }, { records }) =>
  records.exemplars.flatMap((record) => {
    const { commendations, recognitions } = record.data;
    const bodyOf = (id: string | undefined) => bodies.find((it) => it.id === id);
    const at =
      (list: 'commendations' | 'recognitions', index: number) =>
      ({ field, message }: Fault): Problem =>
        problemAt(record, [list, index, field], message);
    return [
      ...commendations.flatMap((commendation, index) => {
        const award = awards.find(({ id }) => id === commendation.award);
        const decidedBy = bodyOf(commendation.decidedBy);
        return award
          ? faultsOf({ commendation, award, decidedBy }).map(at('commendations', index))
          : [];
      }),
      ...recognitions.flatMap((it, index) =>
        faultsOfDecider(it, bodyOf(it.decidedBy)).map(at('recognitions', index)),
      ),
    ];
  });
