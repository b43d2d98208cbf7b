/** The data files of the whole site, and how the open-data page describes them. */
import {
  exemplarData,
  indicatorData,
  movementData,
  OBSERVATION_COLUMNS,
  observationRows,
  placeData,
  toCsv,
} from './data.ts';
import type { Catalog } from './types.ts';

export interface DataFile {
  name: string;
  label: string;
  description: string;
  records: number;
  content: () => string;
}

const toJson = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** Every data file, made on demand from the catalog. */
export function dataFiles(catalog: Catalog): DataFile[] {
  const { targets, context, movements, exemplars, places, awards } = catalog;
  const indicators = [...targets, ...context];
  return [
    {
      name: 'chi-tieu.csv',
      label: 'Chỉ tiêu và số liệu (CSV)',
      description:
        'Mỗi dòng một con số đã công bố; chỉ tiêu chưa có số liệu có một dòng ghi mục tiêu.',
      records: indicators.length,
      content: () => toCsv(OBSERVATION_COLUMNS, observationRows(indicators)),
    },
    {
      name: 'chi-tieu.json',
      label: 'Chỉ tiêu và số liệu (JSON)',
      description: 'Mục tiêu, kết luận, lý do, năm còn thiếu và mọi con số kèm nguồn.',
      records: indicators.length,
      content: () => toJson(indicators.map(indicatorData)),
    },
    {
      name: 'guong-dien-hinh.json',
      label: 'Gương điển hình (JSON)',
      description: 'Việc, nơi, năm, khen thưởng, căn cứ nêu tên, nguồn và điều còn ngờ.',
      records: exemplars.length,
      content: () => toJson(exemplars.map(exemplarData)),
    },
    {
      name: 'phong-trao.json',
      label: 'Phong trào (JSON)',
      description: 'Tên đúng chữ trong kế hoạch, điều khoản, mốc và nguồn.',
      records: movements.length,
      content: () => toJson(movements.map(movementData)),
    },
    {
      name: 'dia-phuong.json',
      label: 'Địa phương (JSON)',
      description: 'Mã đơn vị theo thời gian, nơi trực thuộc, sáp nhập.',
      records: places.length,
      content: () => toJson(places.map(placeData)),
    },
    {
      name: 'danh-hieu.json',
      label: 'Danh hiệu, hình thức khen thưởng (JSON)',
      description: 'Nhóm, cấp, thẩm quyền quyết định, điều luật.',
      records: awards.length,
      content: () => toJson(awards),
    },
  ];
}
