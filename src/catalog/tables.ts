/** The records as tables: one definition of columns gives the CSV files and their Table Schema. */
import { isLinkable } from '../domain/sources.ts';
import { OUTCOME_LABELS } from '../domain/progress.ts';
import { PHASE_LABELS } from '../domain/phase.ts';
import { STANDING_LABELS } from '../domain/standing.ts';
import { EXEMPLAR_KINDS, OCCASIONS } from '../schemas/exemplar.ts';
import type { Observation } from '../schemas/indicator.ts';
import { AWARD_GROUPS } from '../schemas/reference.ts';
import type { Cell } from './csv.ts';
import { sortObservations } from './queries.ts';
import type { Award, Exemplar, Indicator, Movement, Place } from './types.ts';

/** A column; `type` is a Table Schema type. */
export interface Column<Row> {
  name: string;
  /** What it holds, in Vietnamese. */
  title: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  required?: boolean;
  value: (row: Row) => Cell;
}

export interface Table<Row = unknown> {
  /** File name without ending. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** The cells of a table, row by row. */
export function cellsOf<Row>({ columns, rows }: Table<Row>): Cell[][] {
  return rows.map((row) => columns.map(({ value }) => value(row)));
}

const publicUrl = (url: string | undefined) => (isLinkable(url) ? url : undefined);

interface Figure {
  indicator: Indicator;
  observation: Observation;
}

const figureColumns: Column<Figure>[] = [
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
  { name: 'target', title: 'Mục tiêu bằng lời', type: 'string', value: (r) => r.indicator.goal },
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
    title: 'Mức chính xác: exact, atLeast (trên), atMost (dưới), about (khoảng)',
    type: 'string',
    required: true,
    value: (r) => r.observation.bound,
  },
  {
    name: 'kind',
    title:
      'Loại số: actual (thực hiện cả năm), estimate (ước), partial (chưa trọn năm), plan (kế hoạch)',
    type: 'string',
    required: true,
    value: (r) => r.observation.kind,
  },
  { name: 'span', title: 'Khoảng thời gian', type: 'string', value: (r) => r.observation.span },
  {
    name: 'coverage',
    title: 'Phạm vi: district, commune, village, school, province',
    type: 'string',
    required: true,
    value: (r) => r.observation.coverage,
  },
  { name: 'place', title: 'Mã xã, thị trấn', type: 'string', value: (r) => r.observation.place },
  { name: 'area', title: 'Thôn, trường', type: 'string', value: (r) => r.observation.area },
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
  { name: 'note', title: 'Ghi chú', type: 'string', value: (r) => r.observation.note },
];

/** Every published figure of the given indicators, oldest first within each. */
export function figureTable(indicators: readonly Indicator[]): Table<Figure> {
  return {
    name: 'so-lieu',
    title: 'Số liệu đã công bố',
    description: 'Mỗi dòng một con số đã công bố, kèm nguồn.',
    columns: figureColumns,
    rows: indicators.flatMap((indicator) =>
      sortObservations(indicator.observations).map((observation) => ({ indicator, observation })),
    ),
  };
}

const targetColumns: Column<Indicator>[] = [
  { name: 'id', title: 'Mã chỉ tiêu', type: 'string', required: true, value: (r) => r.id },
  { name: 'name', title: 'Tên chỉ tiêu', type: 'string', required: true, value: (r) => r.name },
  { name: 'field', title: 'Mã lĩnh vực', type: 'string', required: true, value: (r) => r.field.id },
  {
    name: 'clause',
    title: 'Điều khoản',
    type: 'string',
    required: true,
    value: (r) => r.clause.id,
  },
  {
    name: 'plan_words',
    title: 'Lời kế hoạch',
    type: 'string',
    required: true,
    value: (r) => r.planWords,
  },
  { name: 'unit', title: 'Đơn vị', type: 'string', required: true, value: (r) => r.unit },
  { name: 'measure', title: 'Cách tính', type: 'string', required: true, value: (r) => r.measure },
  {
    name: 'comparator',
    title: 'Cách so',
    type: 'string',
    required: true,
    value: (r) => r.target?.comparator,
  },
  { name: 'target_value', title: 'Mức đặt ra', type: 'number', value: (r) => r.target?.value },
  {
    name: 'target_low',
    title: 'Khoảng đặt ra, thấp',
    type: 'number',
    value: (r) => r.target?.range?.[0],
  },
  {
    name: 'target_high',
    title: 'Khoảng đặt ra, cao',
    type: 'number',
    value: (r) => r.target?.range?.[1],
  },
  { name: 'by', title: 'Đến năm', type: 'integer', required: true, value: (r) => r.target?.by },
  {
    name: 'outcome',
    title: 'Kết luận',
    type: 'string',
    required: true,
    value: (r) => r.progress && OUTCOME_LABELS[r.progress.outcome],
  },
  {
    name: 'reason',
    title: 'Lý do',
    type: 'string',
    required: true,
    value: (r) => r.progress?.reason,
  },
  {
    name: 'missing_years',
    title: 'Năm còn thiếu',
    type: 'string',
    value: (r) => r.progress?.missingYears.join(' '),
  },
];

const exemplarColumns: Column<Exemplar>[] = [
  { name: 'id', title: 'Mã', type: 'string', required: true, value: (r) => r.id },
  {
    name: 'path',
    title: 'Địa chỉ trên trang',
    type: 'string',
    required: true,
    value: (r) => r.path,
  },
  { name: 'headline', title: 'Việc làm', type: 'string', required: true, value: (r) => r.headline },
  { name: 'who', title: 'Ai', type: 'string', value: (r) => r.who },
  {
    name: 'kind',
    title: 'Loại',
    type: 'string',
    required: true,
    value: (r) => EXEMPLAR_KINDS[r.kind],
  },
  { name: 'summary', title: 'Tóm tắt', type: 'string', required: true, value: (r) => r.summary },
  { name: 'date', title: 'Thời gian', type: 'string', required: true, value: (r) => r.date },
  {
    name: 'place',
    title: 'Mã xã, thị trấn',
    type: 'string',
    required: true,
    value: (r) => r.place.id,
  },
  {
    name: 'place_name',
    title: 'Xã, thị trấn',
    type: 'string',
    required: true,
    value: (r) => r.place.title,
  },
  { name: 'field', title: 'Mã lĩnh vực', type: 'string', required: true, value: (r) => r.field.id },
  {
    name: 'occasion',
    title: 'Việc',
    type: 'string',
    required: true,
    value: (r) => OCCASIONS[r.occasion],
  },
  { name: 'movement', title: 'Mã phong trào', type: 'string', value: (r) => r.movement?.id },
  {
    name: 'standing',
    title: 'Ghi nhận',
    type: 'string',
    required: true,
    value: (r) => STANDING_LABELS[r.standing],
  },
  {
    name: 'phase',
    title: 'Giai đoạn',
    type: 'string',
    required: true,
    value: (r) => PHASE_LABELS[r.phase],
  },
  {
    name: 'commendations',
    title: 'Khen thưởng',
    type: 'string',
    value: (r) =>
      r.commendations
        .map((it) => [it.award.name, it.decision, it.date].filter(Boolean).join(', '))
        .join('; '),
  },
  {
    name: 'sources',
    title: 'Nguồn',
    type: 'string',
    required: true,
    value: (r) => r.sources.map(({ publisher, url }) => publicUrl(url) ?? publisher).join(' '),
  },
];

const movementColumns: Column<Movement>[] = [
  { name: 'id', title: 'Mã', type: 'string', required: true, value: (r) => r.id },
  {
    name: 'path',
    title: 'Địa chỉ trên trang',
    type: 'string',
    required: true,
    value: (r) => r.path,
  },
  {
    name: 'name',
    title: 'Tên trong kế hoạch',
    type: 'string',
    required: true,
    value: (r) => r.name,
  },
  { name: 'field', title: 'Mã lĩnh vực', type: 'string', required: true, value: (r) => r.field.id },
  {
    name: 'clause',
    title: 'Điều khoản',
    type: 'string',
    required: true,
    value: (r) => r.clause.id,
  },
  {
    name: 'milestones',
    title: 'Số mốc',
    type: 'integer',
    required: true,
    value: (r) => r.milestones.length,
  },
  {
    name: 'exemplars',
    title: 'Số gương',
    type: 'integer',
    required: true,
    value: (r) => r.exemplars.length,
  },
];

const placeColumns: Column<Place>[] = [
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

const awardColumns: Column<Award>[] = [
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

/** All tables of the site's open data. */
export function tablesOf({
  targets,
  context,
  exemplars,
  movements,
  places,
  awards,
}: {
  targets: Indicator[];
  context: Indicator[];
  exemplars: Exemplar[];
  movements: Movement[];
  places: Place[];
  awards: Award[];
}): Table[] {
  const tables = [
    {
      name: 'chi-tieu',
      title: 'Chỉ tiêu',
      description: 'Mỗi dòng một chỉ tiêu của kế hoạch: mục tiêu, kết luận, năm còn thiếu số.',
      columns: targetColumns,
      rows: targets,
    },
    figureTable([...targets, ...context]),
    {
      name: 'guong-dien-hinh',
      title: 'Gương điển hình',
      description: 'Mỗi dòng một gương: việc, nơi, năm, ghi nhận, khen thưởng, nguồn.',
      columns: exemplarColumns,
      rows: exemplars,
    },
    {
      name: 'phong-trao',
      title: 'Phong trào',
      description: 'Mỗi dòng một phong trào: tên trong kế hoạch, điều khoản, số mốc, số gương.',
      columns: movementColumns,
      rows: movements,
    },
    {
      name: 'dia-phuong',
      title: 'Địa phương',
      description: 'Mỗi dòng một đơn vị hành chính qua các thời kỳ.',
      columns: placeColumns,
      rows: places,
    },
    {
      name: 'danh-hieu',
      title: 'Danh hiệu, hình thức khen thưởng',
      description: 'Mỗi dòng một danh hiệu hoặc hình thức: nhóm, cấp, thẩm quyền, điều luật.',
      columns: awardColumns,
      rows: awards,
    },
  ];
  // Each table is consistent in itself; together they only need to be listed.
  return tables as unknown as Table[];
}
