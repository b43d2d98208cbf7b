import { plainSpaces } from '../../domain/format.ts';
import { BOUNDS, COVERAGES, FIGURE_KINDS, type Observation } from '../../schemas/indicator.ts';
import type { Indicator } from '../../catalog/types.ts';
import { publicUrl, type Column } from '../table.ts';

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
  {
    name: 'indicator',
    title: 'Mã chỉ tiêu',
    type: 'string',
    required: true,
    value: (r) => r.indicator.id,
  },
  {
    name: 'name',
    title: 'Tên chỉ tiêu',
    type: 'string',
    required: true,
    value: (r) => r.indicator.name,
  },
  { name: 'unit', title: 'Đơn vị', type: 'string', required: true, value: (r) => r.indicator.unit },
  {
    name: 'target',
    title: 'Mục tiêu bằng lời',
    type: 'string',
    value: (r) => r.indicator.goal && plainSpaces(r.indicator.goal),
  },
  { name: 'year', title: 'Năm', type: 'integer', required: true, value: (r) => r.observation.year },
  {
    name: 'value',
    title: 'Con số',
    type: 'number',
    required: true,
    value: (r) => r.observation.value,
  },
  { name: 'out_of', title: 'Trên tổng số', type: 'number', value: (r) => r.observation.outOf },
  {
    name: 'bound',
    title: `Mức chính xác: ${coded(BOUNDS)}`,
    type: 'string',
    required: true,
    value: (r) => r.observation.bound,
  },
  {
    name: 'kind',
    title: `Loại số: ${coded(FIGURE_KINDS)}`,
    type: 'string',
    required: true,
    value: (r) => r.observation.kind,
  },
  { name: 'span', title: 'Khoảng thời gian', type: 'string', value: (r) => r.observation.span },
  {
    name: 'coverage',
    title: `Phạm vi: ${coded(COVERAGES)}`,
    type: 'string',
    required: true,
    value: (r) => r.observation.coverage,
  },
  { name: 'place', title: 'Mã địa phương', type: 'string', value: (r) => r.observation.place },
  {
    name: 'area',
    title: 'Thôn, tổ dân phố, trường',
    type: 'string',
    value: (r) => r.observation.area,
  },
  {
    name: 'verified',
    title: 'Đã đối chiếu với nguồn',
    type: 'boolean',
    required: true,
    value: (r) => r.observation.verified,
  },
  {
    name: 'preferred',
    title: 'Số dùng khi nguồn khác nhau',
    type: 'boolean',
    required: true,
    value: (r) => r.observation.preferred,
  },
  {
    name: 'as_of',
    title: 'Thời điểm của con số',
    type: 'string',
    value: (r) => r.observation.asOf,
  },
  {
    name: 'source_title',
    title: 'Tiêu đề nguồn',
    type: 'string',
    required: true,
    value: (r) => r.observation.source.title,
  },
  {
    name: 'source_publisher',
    title: 'Nơi đăng',
    type: 'string',
    required: true,
    value: (r) => r.observation.source.publisher,
  },
  {
    name: 'source_url',
    title: 'Địa chỉ nguồn',
    type: 'string',
    value: (r) => publicUrl(r.observation.source.url),
  },
  {
    name: 'source_date',
    title: 'Ngày đăng',
    type: 'string',
    value: (r) => r.observation.source.date,
  },
  {
    name: 'source_accessed',
    title: 'Ngày đọc nguồn',
    type: 'string',
    value: (r) => r.observation.source.accessed,
  },
  { name: 'note', title: 'Ghi chú', type: 'string', value: (r) => r.observation.note },
];
