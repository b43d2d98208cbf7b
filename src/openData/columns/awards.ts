import { AWARD_GROUPS } from '../../schemas/reference.ts';
import type { Award } from '../../catalog/types.ts';
import { optional, required, type Column } from '../table.ts';

/** Columns of the awards. */
export const awardColumns: Column<Award>[] = [
  required('id', 'Mã', (r) => r.id),
  required('name', 'Tên', (r) => r.name, { leadsTo: (r) => r.path }),
  required('group', 'Nhóm', (r) => AWARD_GROUPS[r.group]),
  optional('for', 'Dành cho', (r) => r.for.join(', ')),
  required('level', 'Cấp', (r) => r.level),
  optional('decided_by', 'Thẩm quyền quyết định', (r) => r.decidedBy),
  optional('article', 'Điều luật', (r) => r.article),
];
