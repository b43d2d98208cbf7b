import type { Movement } from '../../catalog/types.ts';
import type { Column } from '../table.ts';

/** Columns of the movements. */
export const movementColumns: Column<Movement>[] = [
  { name: 'id', title: 'Mã', type: 'string', required: true, value: (r) => r.id },
  {
    name: 'path',
    title: 'Địa chỉ trên trang',
    type: 'string',
    required: true,
    value: (r) => r.path,
  },
  {
    name: 'name',
    title: 'Tên trong kế hoạch',
    type: 'string',
    required: true,
    value: (r) => r.name,
  },
  { name: 'field', title: 'Mã lĩnh vực', type: 'string', required: true, value: (r) => r.field.id },
  {
    name: 'clause',
    title: 'Điều khoản',
    type: 'string',
    required: true,
    value: (r) => r.clause.id,
  },
  {
    name: 'milestones',
    title: 'Số mốc',
    type: 'integer',
    required: true,
    value: (r) => r.milestones.length,
  },
  {
    name: 'exemplars',
    title: 'Số gương',
    type: 'integer',
    required: true,
    value: (r) => r.exemplars.length,
  },
];
