import { AWARD_GROUPS } from '../../schemas/reference.ts';
import type { Award } from '../../catalog/types.ts';
import type { Column } from '../table.ts';

/** Columns of the awards. */
export const awardColumns: Column<Award>[] = [
  { name: 'id', title: 'Mã', type: 'string', required: true, value: (r) => r.id },
  { name: 'name', title: 'Tên', type: 'string', required: true, value: (r) => r.name },
  {
    name: 'group',
    title: 'Nhóm',
    type: 'string',
    required: true,
    value: (r) => AWARD_GROUPS[r.group],
  },
  { name: 'for', title: 'Dành cho', type: 'string', value: (r) => r.for.join(', ') },
  { name: 'level', title: 'Cấp', type: 'string', required: true, value: (r) => r.level },
  { name: 'decided_by', title: 'Thẩm quyền quyết định', type: 'string', value: (r) => r.decidedBy },
  { name: 'article', title: 'Điều luật', type: 'string', value: (r) => r.article },
];
