/** All tables of the open data. */
import { awardColumns } from './columns/awards.ts';
import { exemplarColumns } from './columns/exemplars.ts';
import { figureColumns, type Figure } from './columns/figures.ts';
import { commendationColumns } from './columns/commendations.ts';
import { milestoneColumns } from './columns/milestones.ts';
import { missingColumns } from './columns/missing.ts';
import { movementColumns } from './columns/movements.ts';
import { placeColumns } from './columns/places.ts';
import { targetColumns } from './columns/targets.ts';
import { compareFacts } from '../catalog/facts.ts';
import { lackingOf } from '../views/missing.ts';
import { sortObservations } from '../views/queries.ts';
import type { Table } from './table.ts';
import type { Catalog, Indicator, PlacedMilestone } from '../catalog/types.ts';

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

/** The dated facts of the movements and of the period, earliest first. */
function factsOf({ movements, timeline }: Pick<Catalog, 'movements' | 'timeline'>) {
  const facts: PlacedMilestone[] = [
    ...timeline,
    ...movements.flatMap((movement) => movement.milestones.map((it) => ({ ...it, movement }))),
  ];
  return facts.toSorted(compareFacts);
}

/** All tables of the site's open data. */
export function tablesOf({
  targets,
  context,
  exemplars,
  movements,
  places,
  awards,
  timeline,
  unit,
}: Pick<
  Catalog,
  'targets' | 'context' | 'exemplars' | 'movements' | 'places' | 'awards' | 'timeline' | 'unit'
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
      name: 'moc',
      title: 'Mốc',
      description: 'Mỗi dòng một mốc của phong trào hoặc của giai đoạn, kèm nguồn.',
      columns: milestoneColumns,
      rows: factsOf({ movements, timeline }),
    },
    {
      name: 'dia-phuong',
      title: 'Địa phương',
      description: 'Mỗi dòng một đơn vị hành chính qua các thời kỳ.',
      columns: placeColumns,
      rows: places,
    },
    {
      name: 'khen-thuong',
      title: 'Khen thưởng',
      description: 'Mỗi dòng một lần khen thưởng mà trang của gương có nêu.',
      columns: commendationColumns,
      rows: exemplars.flatMap((exemplar) =>
        exemplar.commendations.map((commendation) => ({ exemplar, commendation })),
      ),
    },
    {
      name: 'con-thieu',
      title: 'Còn thiếu',
      description: 'Mỗi dòng một chỉ tiêu chưa kết luận được: thiếu số năm nào, ai tổng hợp.',
      columns: missingColumns,
      rows: lackingOf({ targets, unit }),
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
