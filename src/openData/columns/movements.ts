import type { Movement } from '../../catalog/types.ts';
import { required, type Column } from '../table.ts';

/** Columns of the movements. */
export const movementColumns: Column<Movement>[] = [
  required('id', 'Mã', (r) => r.id),
  required('path', 'Địa chỉ trên trang', (r) => r.path, { leadsTo: (r) => r.path }),
  required('name', 'Tên trong kế hoạch', (r) => r.name),
  required('field', 'Mã lĩnh vực', (r) => r.field.id),
  required('clause', 'Điều khoản', (r) => r.clause.id),
  required('milestones', 'Số mốc', (r) => r.milestones.length, 'integer'),
  required('exemplars', 'Số gương', (r) => r.exemplars.length, 'integer'),
];
