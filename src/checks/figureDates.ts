import { firstDay, formatDateShort, lastDay } from '../domain/dates.ts';
import type { Observation } from '../schemas/indicator.ts';
import type { Rule } from './rule.ts';

/** What is wrong with a figure for the day its source was published. */
function problemOf({ year, kind, asOf, source }: Observation): string | undefined {
  if (source.date === undefined || kind === 'plan') return undefined;
  const published = formatDateShort(source.date);
  if (lastDay(source.date) < `${year}-01-01`)
    return `số của năm ${year} không thể có trong nguồn đăng ${published}; xem lại năm, hoặc kind là "plan"`;
  if (asOf !== undefined && firstDay(asOf) > lastDay(source.date))
    return `thời điểm của con số (${formatDateShort(asOf)}) sau ngày đăng của nguồn (${published})`;
  if (kind === 'actual' && asOf === undefined && lastDay(source.date) < `${year}-12-31`)
    return `nguồn đăng ${published}, trước khi hết năm ${year}; số ấy là ước (kind: "estimate") hoặc chưa trọn năm ("partial")`;
  return undefined;
}

/** No source reports a year before it has begun, and none a full year before it is over. */
export const figureDates: Rule = ({ targets, context }) =>
  [...targets, ...context].flatMap(({ file, observations }) =>
    observations.flatMap((observation) => {
      const message = problemOf(observation);
      return message ? [{ file, field: `Số liệu năm ${observation.year}`, message }] : [];
    }),
  );
