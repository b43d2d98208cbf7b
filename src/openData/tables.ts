/** All tables of the open data. */
import { awardColumns } from './columns/awards.ts';
import { exemplarColumns } from './columns/exemplars.ts';
import { figureColumns, type Figure } from './columns/figures.ts';
import { movementColumns } from './columns/movements.ts';
import { placeColumns } from './columns/places.ts';
import { targetColumns } from './columns/targets.ts';
import { sortObservations } from '../views/queries.ts';
import type { Table } from './table.ts';
import type { Catalog, Indicator } from '../catalog/types.ts';

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

/** All tables of the site's open data. */
export function tablesOf({
  targets,
  context,
  exemplars,
  movements,
  places,
  awards,
}: Pick<
  Catalog,
  'targets' | 'context' | 'exemplars' | 'movements' | 'places' | 'awards'
>): Table[] {
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
