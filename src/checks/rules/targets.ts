import { formatQuantity } from '../../domain/format.ts';
import { inPeriod, periodSpan } from '../../domain/period.ts';
import { problemAt } from '../../problems/at.ts';
import type { IndicatorData } from '../../schemas/indicator.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { isGrowth } from './figures.ts';

/** Why the level of a target cannot be right for its unit. */
function levelFault(data: IndicatorData): string | undefined {
  const { unit, target } = data;
  const levels = [target?.value, ...(target?.range ?? [])].filter((it) => it !== undefined);
  const above = levels.find((it) => unit === '%' && it > 100 && !isGrowth(data));
  if (above !== undefined)
    return `mức đặt ra ghi ${formatQuantity(above, unit)}, quá 100%; xem lại lời kế hoạch, hoặc ghi "growth": true nếu đây là mức tăng`;
  const below = levels.find((it) => it < 0 && !isGrowth(data));
  return below === undefined
    ? undefined
    : `mức đặt ra ghi ${formatQuantity(below, unit)}, không thể âm; xem lại lời kế hoạch`;
}

/** A target is set for a year of the plan's period, at a level its unit allows, in a place of its own. */
export const targets: Rule = ({ period }, { records }) => {
  const orders = new Map<number, string>();
  return records.indicators.flatMap((record): Problem[] => {
    const { target, order } = record.data;
    const other = order === undefined ? undefined : orders.get(order);
    if (order !== undefined && other === undefined) orders.set(order, record.file);
    const by = target?.by;
    const level = levelFault(record.data);
    return [
      ...(by === undefined || inPeriod(by, period)
        ? []
        : [
            problemAt(
              record,
              ['target', 'by'],
              `mức đặt cho năm ${by}, ngoài giai đoạn ${periodSpan(period)} của kế hoạch; xem lại năm`,
            ),
          ]),
      ...(level === undefined
        ? []
        : [problemAt(record, ['target', target?.value === undefined ? 'range' : 'value'], level)]),
      ...(other === undefined
        ? []
        : [
            problemAt(
              record,
              ['order'],
              `thứ tự ${order} đã là của ${other}; xem lại thứ tự trong kế hoạch`,
            ),
          ]),
    ];
  });
};
