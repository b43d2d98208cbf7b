import { plainSpaces } from '../../domain/format.ts';
import { COMPARATORS, MEASURES } from '../../schemas/indicator.ts';
import type { Indicator } from '../../catalog/types.ts';
import { optional, required, type Column } from '../table.ts';

const unit = (r: Indicator) => r.unit;

/** Columns of the plan's targets. */
export const targetColumns: Column<Indicator>[] = [
  required('id', 'Mã chỉ tiêu', (r) => r.id, { leadsTo: (r) => r.path }),
  required('name', 'Tên chỉ tiêu', (r) => r.name),
  required('field', 'Mã lĩnh vực', (r) => r.field.id),
  required('clause', 'Điều khoản', (r) => r.clause.id),
  required('plan_words', 'Lời kế hoạch', (r) => r.planWords),
  required('unit', 'Đơn vị', (r) => r.unit),
  required('measure', 'Cách tính', (r) => r.measure, { codes: MEASURES }),
  required('comparator', 'Cách so', (r) => r.target?.comparator, { codes: COMPARATORS }),
  optional('target_value', 'Mức đặt ra', (r) => r.target?.value, { type: 'number', unit }),
  optional('target_low', 'Khoảng đặt ra, thấp', (r) => r.target?.range?.[0], {
    type: 'number',
    unit,
  }),
  optional('target_high', 'Khoảng đặt ra, cao', (r) => r.target?.range?.[1], {
    type: 'number',
    unit,
  }),
  required('by', 'Đến năm', (r) => r.target?.by, { type: 'integer', time: 'year' }),
  required('outcome_code', 'Mã kết luận', (r) => r.progress?.outcome),
  required('outcome', 'Kết luận', (r) => r.progress && plainSpaces(r.progress.label)),
  required('reason', 'Lý do', (r) => r.progress && plainSpaces(r.progress.reason)),
  optional(
    'provisional',
    'Tạm tính',
    (r) => r.progress?.provisional && plainSpaces(r.progress.provisional),
  ),
  optional(
    'at_end',
    'Khi đơn vị kết thúc',
    (r) => r.progress?.atEnd && plainSpaces(r.progress.atEnd),
  ),
  optional('missing_years', 'Năm còn thiếu', (r) => r.progress?.missingYears.join(' ')),
  optional('disputed_years', 'Năm có những số khác nhau', (r) =>
    r.progress?.disputedYears.join(' '),
  ),
];
