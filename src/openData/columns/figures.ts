import { plainSpaces } from '../../domain/format.ts';
import { BOUNDS, COVERAGES, FIGURE_KINDS, type Observation } from '../../schemas/indicator.ts';
import type { Indicator } from '../../catalog/types.ts';
import { optional, publicUrl, required, type Column } from '../table.ts';

/** One published figure with the indicator it belongs to. */
export interface Figure {
  indicator: Indicator;
  observation: Observation;
}

const unit = (r: Figure) => r.indicator.unit;
const sourceUrl = (r: Figure) => publicUrl(r.observation.source.url);

/** Columns of the published figures. */
export const figureColumns: Column<Figure>[] = [
  required('indicator', 'Mã chỉ tiêu', (r) => r.indicator.id, { leadsTo: (r) => r.indicator.path }),
  required('name', 'Tên chỉ tiêu', (r) => r.indicator.name),
  required('unit', 'Đơn vị', (r) => r.indicator.unit),
  optional('target', 'Mục tiêu bằng lời', (r) => r.indicator.goal && plainSpaces(r.indicator.goal)),
  required('year', 'Năm', (r) => r.observation.year, { type: 'integer', time: 'year' }),
  required('value', 'Con số', (r) => r.observation.value, { type: 'number', unit }),
  optional('out_of', 'Trên tổng số', (r) => r.observation.outOf, { type: 'number', unit }),
  required('bound', 'Mức chính xác', (r) => r.observation.bound, { codes: BOUNDS }),
  required('kind', 'Loại số', (r) => r.observation.kind, { codes: FIGURE_KINDS }),
  required('cumulative', 'Cộng dồn nhiều năm', (r) => r.observation.cumulative ?? false, 'boolean'),
  optional('span', 'Khoảng thời gian', (r) => r.observation.span),
  required('coverage', 'Phạm vi', (r) => r.observation.coverage, { codes: COVERAGES }),
  optional('place', 'Mã địa phương', (r) => r.observation.place),
  optional('area', 'Thôn, tổ dân phố, trường', (r) => r.observation.area),
  optional('scope_doubt', 'Chỗ chưa rõ về phạm vi', (r) => r.observation.scopeDoubt),
  required('verified', 'Đã đối chiếu với nguồn', (r) => r.observation.verified, 'boolean'),
  required('preferred', 'Số dùng khi nguồn khác nhau', (r) => r.observation.preferred, 'boolean'),
  optional('as_of', 'Thời điểm của con số', (r) => r.observation.asOf, { time: 'date' }),
  required('source_title', 'Tiêu đề nguồn', (r) => r.observation.source.title),
  required('source_publisher', 'Nơi đăng', (r) => r.observation.source.publisher),
  optional('source_url', 'Địa chỉ nguồn', sourceUrl, { leadsTo: sourceUrl }),
  optional('source_date', 'Ngày đăng', (r) => r.observation.source.date, { time: 'date' }),
  optional('source_accessed', 'Ngày đọc nguồn', (r) => r.observation.source.accessed, {
    time: 'date',
  }),
  optional('note', 'Ghi chú', (r) => r.observation.note),
];
