import { inPeriod, periodSpan } from '../../domain/period.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

/** A target is set for a year of the plan's period. */
export const targetYears: Rule = ({ period }, { records }) =>
  records.indicators.flatMap((record): Problem[] => {
    const by = record.data.target?.by;
    if (by === undefined || inPeriod(by, period)) return [];
    const message = `mức đặt cho năm ${by}, ngoài giai đoạn ${periodSpan(period)} của kế hoạch; xem lại năm`;
    return [problemAt(record, ['target', 'by'], message)];
  });
