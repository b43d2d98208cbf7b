import { CYCLE_STEPS, FILED_LABELS } from '../../schemas/milestone.ts';
import type { PlacedMilestone } from '../../catalog/types.ts';
import { optional, publicUrl, required, type Column } from '../table.ts';

/** Several in one cell; an empty one where there are none. */
const listed = (texts: readonly string[]) => texts.join('; ') || undefined;

const sourceUrl = (r: PlacedMilestone) => publicUrl(r.source.url);

/** Columns of the dated facts of the movements and of the period. */
export const milestoneColumns: Column<PlacedMilestone>[] = [
  optional('date', 'Thời gian', (r) => r.date, { time: 'date' }),
  required('fact', 'Sự việc', (r) => r.fact),
  optional('movement', 'Mã phong trào', (r) => r.movement?.id),
  optional('movement_name', 'Phong trào', (r) => r.movement?.shortName, {
    leadsTo: (r) => r.movement?.path,
  }),
  optional('filed', 'Cách xếp vào phong trào', (r) => r.movement && r.filed, {
    codes: FILED_LABELS,
  }),
  optional('step', 'Bước của phong trào', (r) => r.step, { codes: CYCLE_STEPS }),
  optional('document', 'Văn bản', (r) => r.document),
  optional('places', 'Mã địa phương', (r) => listed(r.places.map(({ id }) => id))),
  optional('place_names', 'Địa phương', (r) => listed(r.places.map(({ title }) => title))),
  optional('phase', 'Giai đoạn', (r) => r.phaseLabel),
  required('unverified', 'Chưa đối chiếu được', (r) => r.unverified, 'boolean'),
  required('source_title', 'Tiêu đề nguồn', (r) => r.source.title),
  required('source_publisher', 'Nơi đăng', (r) => r.source.publisher),
  optional('source_url', 'Địa chỉ nguồn', sourceUrl, { leadsTo: sourceUrl }),
  optional('source_date', 'Ngày đăng', (r) => r.source.date, { time: 'date' }),
  optional('note', 'Điều chưa rõ', (r) => r.note),
];
