/** The data files of the whole site, and how the open-data page describes them. */
import { slugify } from '../domain/vietnamese.ts';
import { strToU8, zipSync } from 'fflate';
import { toCsv } from './csv.ts';
import { awardData, exemplarData, indicatorData, movementData, placeData } from './data.ts';
import { cellsOf, explainedTitle, type Table } from './table.ts';
import { tablesOf } from './tables.ts';
import type { Catalog } from '../catalog/types.ts';

export interface DataFile {
  name: string;
  label: string;
  description: string;
  content: Uint8Array<ArrayBuffer>;
}

const bytes = (text: string) => strToU8(text) as Uint8Array<ArrayBuffer>;
const json = (value: unknown) => bytes(`${JSON.stringify(value, null, 1)}\n`);

function csvFile(table: Table): DataFile {
  const { name, title, description, columns } = table;
  const header = columns.map((column) => column.name);
  return {
    name: `${name}.csv`,
    label: `${title} (CSV)`,
    description,
    content: bytes(toCsv(header, cellsOf(table))),
  };
}

function jsonFiles({
  targets,
  context,
  exemplars,
  movements,
  places,
  awards,
}: Catalog): DataFile[] {
  return [
    {
      name: 'chi-tieu.json',
      label: 'Chỉ tiêu và số liệu (JSON)',
      description: 'Mục tiêu, kết luận, lý do, năm còn thiếu và mọi con số kèm nguồn.',
      content: json([...targets, ...context].map(indicatorData)),
    },
    {
      name: 'guong-dien-hinh.json',
      label: 'Gương điển hình (JSON)',
      description: 'Việc, nơi, năm, khen thưởng, căn cứ nêu tên, nguồn và điều chưa rõ.',
      content: json(exemplars.map(exemplarData)),
    },
    {
      name: 'phong-trao.json',
      label: 'Phong trào (JSON)',
      description: 'Tên đúng chữ trong kế hoạch, điều khoản, mốc và nguồn.',
      content: json(movements.map(movementData)),
    },
    {
      name: 'dia-phuong.json',
      label: 'Địa phương (JSON)',
      description: 'Mã đơn vị theo thời gian, nơi trực thuộc, sáp nhập.',
      content: json(places.map(placeData)),
    },
    {
      name: 'danh-hieu.json',
      label: 'Danh hiệu, hình thức khen thưởng (JSON)',
      description: 'Nhóm, cấp, thẩm quyền quyết định, điều luật, nguồn.',
      content: json(awards.map(awardData)),
    },
  ];
}

/** What the files of the site are called together: its name without marks. */
const packageName = ({ site }: Catalog) => slugify(site.name);

/** Frictionless Data Package over the CSV files (specs.frictionlessdata.io). */
function dataPackage(catalog: Catalog, tables: readonly Table[]) {
  const { site } = catalog;
  return {
    profile: 'tabular-data-package',
    name: packageName(catalog),
    title: site.name,
    description: site.tagline,
    created: `${site.dataAsOf}T00:00:00Z`,
    licenses: [
      {
        name: site.contentLicence.name.replaceAll(' ', '-'),
        title: site.contentLicence.name,
        path: site.contentLicence.url,
      },
    ],
    resources: tables.map(({ name, title, description, columns, rows }) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      title,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: {
        fields: columns.map((column) => ({
          name: column.name,
          title: explainedTitle(column),
          type: column.type,
          constraints: { required: column.required && rows.length > 0 },
        })),
        missingValues: [''],
      },
    })),
  };
}

/** Every data file, in the order the open-data page lists them. */
export function dataFiles(catalog: Catalog): DataFile[] {
  const tables = tablesOf(catalog);
  const files = [...tables.map(csvFile), ...jsonFiles(catalog)];
  const descriptor: DataFile = {
    name: 'datapackage.json',
    label: 'Mô tả dữ liệu (Data Package)',
    description: 'Tên, kiểu và nghĩa của từng cột trong các tệp CSV, theo chuẩn Frictionless.',
    content: json(dataPackage(catalog, tables)),
  };
  const packed = [...files, descriptor].map(({ name, content }) => [name, content] as const);
  return [
    {
      name: `${packageName(catalog)}.zip`,
      label: 'Tất cả trong một tệp nén (ZIP)',
      description: 'Mọi tệp CSV, JSON và mô tả dữ liệu dưới đây.',
      // A fixed date keeps the archive the same from build to build.
      content: zipSync(Object.fromEntries(packed), {
        mtime: new Date(`${catalog.site.dataAsOf}T12:00:00`),
      }) as Uint8Array<ArrayBuffer>,
    },
    descriptor,
    ...files,
  ];
}
