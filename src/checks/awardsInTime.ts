import { firstDay, formatDateShort, lastDay } from '../domain/dates.ts';
import { DISTRICT_END } from '../domain/phase.ts';
import { existsOn } from '../domain/places.ts';
import type { ResolvedCommendation } from '../catalog/types.ts';
import type { Rule } from './rule.ts';

/** First day of the 2022 law on emulation and commendation (Luật 06/2022/QH15). */
const LAW_2022_FROM = '2024-01-01';

/** What is wrong with an award for its date: the level, the deciding body, or the law. */
function problemsOf({
  date,
  level,
  award,
  decidedBy,
  law,
  status,
}: ResolvedCommendation): string[] {
  if (date === undefined) return [];
  const shown = formatDateShort(date);
  const stated = level ?? (award.level === 'huyện' ? 'huyen' : undefined);
  const isDistrict = stated === 'huyen' || decidedBy?.level === 'huyen';
  if (isDistrict && firstDay(date) > DISTRICT_END)
    return [`cấp huyện kết thúc ngày 30/6/2025, không thể có quyết định cấp huyện ngày ${shown}`];
  const problems: string[] = [];
  if (award.to !== undefined && firstDay(date) > award.to)
    problems.push(`${award.name} chỉ có quyết định đến ngày ${formatDateShort(award.to)}`);
  if (decidedBy && !existsOn(decidedBy, date))
    problems.push(`${decidedBy.name} không hoạt động vào ${shown}`);
  if (status === 'awarded' && law === '2003' && firstDay(date) >= LAW_2022_FROM)
    problems.push(`từ ngày 01/01/2024 áp dụng luật năm 2022; ghi law: "2022" (đang là "2003")`);
  if (status === 'awarded' && law === '2022' && lastDay(date) < LAW_2022_FROM)
    problems.push(`trước ngày 01/01/2024 áp dụng luật năm 2003; ghi law: "2003" (đang là "2022")`);
  return problems;
}

/** An award must fit the bodies, the levels and the law in force on its date. */
export const awardsInTime: Rule = ({ exemplars }) =>
  exemplars.flatMap(({ file, commendations }) =>
    commendations
      .flatMap(problemsOf)
      .map((message) => ({ file, field: 'Khen thưởng › Ngày', message })),
  );
