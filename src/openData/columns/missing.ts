import { formatDateShort } from '../../domain/dates.ts';
import { routes } from '../../domain/routes.ts';
import { REQUEST_STATES } from '../../schemas/request.ts';
import type { Lacking } from '../../views/missing.ts';
import { optional, required, type Column } from '../table.ts';

const WANTED = { figures: 'số thực hiện cả năm', document: 'văn bản xác nhận' } as const;

/** Columns of what is not known of the targets. */
export const missingColumns: Column<Lacking>[] = [
  required('indicator', 'Mã chỉ tiêu', (r) => r.indicator.id, { leadsTo: (r) => r.indicator.path }),
  required('name', 'Tên chỉ tiêu', (r) => r.indicator.name),
  required('clause', 'Điều khoản', (r) => r.indicator.clause.id),
  required('wanted', 'Còn cần', (r) => r.what, { codes: WANTED }),
  optional('years', 'Năm còn thiếu', (r) => r.years.join(' ')),
  optional('disputed', 'Năm có những số khác nhau', (r) => r.disputed.join(' ')),
  required('at_end', 'Cần cả số đến ngày đơn vị kết thúc', (r) => r.atEnd, 'boolean'),
  optional('bodies', 'Cơ quan ban hành, tổng hợp, thực hiện', (r) =>
    r.indicator.bodies.map(({ name }) => name).join('; '),
  ),
  optional('requests', 'Đã hỏi', (r) =>
    r.indicator.requests
      .map(({ recipient, sent, state }) =>
        [recipient, formatDateShort(sent), REQUEST_STATES[state]].join(', '),
      )
      .join('; '),
  ),
  required('letter', 'Phiếu hỏi', (r) => routes.requestForIndicator(r.indicator.id), {
    leadsTo: (r) => routes.requestForIndicator(r.indicator.id),
  }),
];
