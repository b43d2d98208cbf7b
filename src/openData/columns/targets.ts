import { plainSpaces } from '../../domain/format.ts';
import type { Indicator } from '../../catalog/types.ts';
import type { Column } from '../table.ts';

/** Columns of the plan's targets. */
export const targetColumns: Column<Indicator>[] = [
  { name: 'id', title: 'Mã chỉ tiêu', type: 'string', required: true, value: (r) => r.id },
  { name: 'name', title: 'Tên chỉ tiêu', type: 'string', required: true, value: (r) => r.name },
  { name: 'field', title: 'Mã lĩnh vực', type: 'string', required: true, value: (r) => r.field.id },
  {
    name: 'clause',
    title: 'Điều khoản',
    type: 'string',
    required: true,
    value: (r) => r.clause.id,
  },
  {
    name: 'plan_words',
    title: 'Lời kế hoạch',
    type: 'string',
    required: true,
    value: (r) => r.planWords,
  },
  { name: 'unit', title: 'Đơn vị', type: 'string', required: true, value: (r) => r.unit },
  { name: 'measure', title: 'Cách tính', type: 'string', required: true, value: (r) => r.measure },
  {
    name: 'comparator',
    title: 'Cách so',
    type: 'string',
    required: true,
    value: (r) => r.target?.comparator,
  },
  { name: 'target_value', title: 'Mức đặt ra', type: 'number', value: (r) => r.target?.value },
  {
    name: 'target_low',
    title: 'Khoảng đặt ra, thấp',
    type: 'number',
    value: (r) => r.target?.range?.[0],
  },
  {
    name: 'target_high',
    title: 'Khoảng đặt ra, cao',
    type: 'number',
    value: (r) => r.target?.range?.[1],
  },
  { name: 'by', title: 'Đến năm', type: 'integer', required: true, value: (r) => r.target?.by },
  {
    name: 'outcome_code',
    title: 'Mã kết luận',
    type: 'string',
    required: true,
    value: (r) => r.progress?.outcome,
  },
  {
    name: 'outcome',
    title: 'Kết luận',
    type: 'string',
    required: true,
    value: (r) => r.progress?.label,
  },
  {
    name: 'reason',
    title: 'Lý do',
    type: 'string',
    required: true,
    value: (r) => r.progress && plainSpaces(r.progress.reason),
  },
  {
    name: 'provisional',
    title: 'Tạm tính',
    type: 'string',
    value: (r) => r.progress?.provisional && plainSpaces(r.progress.provisional),
  },
  {
    name: 'at_end',
    title: 'Khi đơn vị kết thúc',
    type: 'string',
    value: (r) => r.progress?.atEnd && plainSpaces(r.progress.atEnd),
  },
  {
    name: 'missing_years',
    title: 'Năm còn thiếu',
    type: 'string',
    value: (r) => r.progress?.missingYears.join(' '),
  },
  {
    name: 'disputed_years',
    title: 'Năm có những số khác nhau',
    type: 'string',
    value: (r) => r.progress?.disputedYears.join(' '),
  },
];
