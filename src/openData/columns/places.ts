import type { Place } from '../../catalog/types.ts';
import { optional, required, type Column } from '../table.ts';

/** Columns of the administrative units. */
export const placeColumns: Column<Place>[] = [
  required('id', 'Mã', (r) => r.id),
  required('name', 'Tên', (r) => r.name, { leadsTo: (r) => r.path }),
  required('type', 'Loại đơn vị', (r) => r.typeName),
  optional('from', 'Từ ngày', (r) => r.from, { time: 'date' }),
  optional('to', 'Đến ngày', (r) => r.to, { time: 'date' }),
  optional('codes', 'Mã đơn vị hành chính', (r) => r.codes.map(({ code }) => code).join(' ')),
  optional('now', 'Nay thuộc', (r) => r.now.map(({ id }) => id).join(' ')),
];
