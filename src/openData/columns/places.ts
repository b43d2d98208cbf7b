import type { Place } from '../../catalog/types.ts';
import type { Column } from '../table.ts';

/** Columns of the administrative units. */
export const placeColumns: Column<Place>[] = [
  { name: 'id', title: 'Mã', type: 'string', required: true, value: (r) => r.id },
  { name: 'name', title: 'Tên', type: 'string', required: true, value: (r) => r.name },
  { name: 'type', title: 'Loại đơn vị', type: 'string', required: true, value: (r) => r.typeName },
  { name: 'from', title: 'Từ ngày', type: 'string', value: (r) => r.from },
  { name: 'to', title: 'Đến ngày', type: 'string', value: (r) => r.to },
  {
    name: 'codes',
    title: 'Mã đơn vị hành chính',
    type: 'string',
    value: (r) => r.codes.map(({ code }) => code).join(' '),
  },
  {
    name: 'now',
    title: 'Nay thuộc',
    type: 'string',
    value: (r) => r.now.map(({ id }) => id).join(' '),
  },
];
