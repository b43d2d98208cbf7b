import { firstDay, formatDateShort, lastDay } from '../../domain/dates.ts';
import { problemAt } from '../../problems/at.ts';
import type { Measure } from '../../domain/progress.ts';
import type { Observation } from '../../schemas/indicator.ts';
import type { Rule } from '../rule.ts';

interface Fault {
  field: keyof Observation;
  message: string;
}

/** What is wrong with a figure for the day its source was published. */
function faultOf(
  { year, kind, asOf, coverage, source }: Observation,
  {
    today,
    end,
    measure,
  }: { today: string; end: string | undefined; measure?: Measure | undefined },
): Fault | undefined {
  const begins = `${year}-01-01`;
  if (kind !== 'plan' && begins > today)
    return {
      field: 'year',
      message: `năm ${year} là năm trong tương lai, chưa bắt đầu; số cho năm ấy chỉ có thể là kế hoạch (kind: "plan")`,
    };
  if (kind !== 'plan' && coverage === 'unit' && end !== undefined && begins > end)
    return {
      field: 'year',
      message: `đơn vị kết thúc ngày ${formatDateShort(end)}, không có số toàn đơn vị của năm ${year}; xem lại năm hoặc phạm vi`,
    };
  if (asOf !== undefined && kind !== 'plan' && firstDay(asOf) > `${year + 1}-12-31`)
    return {
      field: 'asOf',
      message: `thời điểm của con số (${formatDateShort(asOf)}) cách xa năm ${year}; xem lại năm hoặc thời điểm`,
    };
  if (asOf !== undefined && kind !== 'plan' && lastDay(asOf) < `${year}-01-01`)
    return {
      field: 'asOf',
      message: `thời điểm của con số (${formatDateShort(asOf)}) trước năm ${year}; xem lại năm hoặc thời điểm`,
    };
  if (measure === 'milestone' && kind === 'actual' && asOf === undefined)
    return end !== undefined && end < `${year}-12-31`
      ? {
          field: 'asOf',
          message: `đơn vị kết thúc ngày ${formatDateShort(end)}; mốc ghi năm ${year} thì thêm "asOf": ngày của quyết định hay văn bản xác nhận`,
        }
      : undefined;
  const isWhole =
    measure !== 'milestone' && coverage === 'unit' && (kind === 'actual' || kind === 'estimate');
  if (isWhole && end !== undefined && end < `${year}-12-31`)
    return {
      field: 'kind',
      message: `đơn vị kết thúc ngày ${formatDateShort(end)}, không thể có số cả năm ${year}; nếu là số tính đến ngày ấy thì ghi "kind": "partial" và "asOf": "${end}"`,
    };
  if (source.date === undefined || kind === 'plan') return undefined;
  const published = formatDateShort(source.date);
  if (lastDay(source.date) < `${year}-01-01`)
    return {
      field: 'year',
      message: `số của năm ${year} không thể có trong nguồn đăng ${published}; xem lại năm, hoặc kind là "plan"`,
    };
  if (asOf !== undefined && firstDay(asOf) > lastDay(source.date))
    return {
      field: 'asOf',
      message: `thời điểm của con số (${formatDateShort(asOf)}) sau ngày đăng của nguồn (${published})`,
    };
  if (kind === 'actual' && asOf === undefined && lastDay(source.date) < `${year}-12-31`)
    return {
      field: 'kind',
      message: `nguồn đăng ${published}, trước khi hết năm ${year}; số ấy là ước ("kind": "estimate") hoặc chưa trọn năm ("kind": "partial"), xem lại nguồn`,
    };
  return undefined;
}

/** No source reports a year before it has begun, and none a full year before it is over. */
export const figureDates: Rule = ({ unit }, { records, today }) =>
  records.indicators.flatMap((record) =>
    record.data.observations.flatMap((observation, index) => {
      const fault = faultOf(observation, {
        today,
        end: unit.place.to,
        measure: record.data.measure,
      });
      return fault ? [problemAt(record, ['observations', index, fault.field], fault.message)] : [];
    }),
  );
