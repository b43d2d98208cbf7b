import { plainSpaces } from '../../domain/format.ts';
import { BOUNDS, COVERAGES, FIGURE_KINDS, type Observation } from '../../schemas/indicator.ts';
import type { Indicator } from '../../catalog/types.ts';
import { optional, publicUrl, required, type Column } from '../table.ts';

/** One published figure with the indicator it belongs to. */
export interface Figure {
  indicator: Indicator;
  observation: Observation;
}

/** The codes of a closed list with what they mean. */
const coded = (labels: Record<string, string>) =>
  Object.entries(labels)
    .map(([code, label]) => `${code} (${label})`)
    .join(', ');

/** Columns of the published figures. */
export const figureColumns: Column<Figure>[] = [
  required('indicator', 'Mã chỉ tiêu', (r) => r.indicator.id),
  required('name', 'Tên chỉ tiêu', (r) => r.indicator.name),
  required('unit', 'Đơn vị', (r) => r.indicator.unit),
  optional('target', 'Mục tiêu bằng lời', (r) => r.indicator.goal && plainSpaces(r.indicator.goal)),
  required('year', 'Năm', (r) => r.observation.year, 'integer'),
  required('value', 'Con số', (r) => r.observation.value, 'number'),
  optional('out_of', 'Trên tổng số', (r) => r.observation.outOf, 'number'),
  required('bound', `Mức chính xác: ${coded(BOUNDS)}`, (r) => r.observation.bound),
  required('kind', `Loại số: ${coded(FIGURE_KINDS)}`, (r) => r.observation.kind),
  optional('span', 'Khoảng thời gian', (r) => r.observation.span),
  required('coverage', `Phạm vi: ${coded(COVERAGES)}`, (r) => r.observation.coverage),
  optional('place', 'Mã địa phương', (r) => r.observation.place),
  optional('area', 'Thôn, tổ dân phố, trường', (r) => r.observation.area),
  required('verified', 'Đã đối chiếu với nguồn', (r) => r.observation.verified, 'boolean'),
  required('preferred', 'Số dùng khi nguồn khác nhau', (r) => r.observation.preferred, 'boolean'),
  optional('as_of', 'Thời điểm của con số', (r) => r.observation.asOf),
  required('source_title', 'Tiêu đề nguồn', (r) => r.observation.source.title),
  required('source_publisher', 'Nơi đăng', (r) => r.observation.source.publisher),
  optional('source_url', 'Địa chỉ nguồn', (r) => publicUrl(r.observation.source.url)),
  optional('source_date', 'Ngày đăng', (r) => r.observation.source.date),
  optional('source_accessed', 'Ngày đọc nguồn', (r) => r.observation.source.accessed),
  optional('note', 'Ghi chú', (r) => r.observation.note),
];
