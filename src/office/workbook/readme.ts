/** The first sheet of a workbook: what it is, how to cite it, what its words mean. */
import { formatDateShort } from '../../domain/dates.ts';
import { routes } from '../../domain/routes.ts';
import { planOfUnit } from '../../views/words.ts';
import { BOUNDS, COVERAGES, FIGURE_KINDS, MEASURES } from '../../schemas/indicator.ts';
import { capitalise } from '../../domain/vietnamese.ts';
import { citation } from '../../views/citation.ts';
import type { Catalog } from '../../catalog/types.ts';
import { textCell, type Sheet, type SheetCell } from './sheet.ts';

export const README = 'Đọc trước';

/** A line for each word of a closed list; its heading stands beside the first. */
const lines = (heading: string, words: Readonly<Record<string, string>>): SheetCell[][] =>
  Object.values(words).map((word, i) => [textCell(i === 0 ? heading : ''), textCell(word)]);

/**
 * @param path The page that the workbook belongs to.
 * @param sheets The other sheets, with what each holds.
 */
export function readmeSheet(
  catalog: Catalog,
  title: string,
  path: string,
  sheets: readonly (readonly [name: string, description: string])[],
  absolute: (path: string) => string,
): Sheet {
  const { site, unit } = catalog;
  const url = absolute(path);
  const rows: SheetCell[][] = [
    [textCell('Tên'), textCell(title)],
    [textCell('Nói về'), textCell(capitalise(planOfUnit(catalog)))],
    [textCell('Cập nhật đến'), { day: site.dataAsOf }],
    [textCell('Trang'), textCell(url, url)],
    [textCell('Giấy phép'), textCell(site.contentLicence.name, site.contentLicence.url)],
    [
      textCell('Cách ghi nguồn'),
      textCell(citation({ title, site: site.name, date: site.dataAsOf, url })),
    ],
    [
      textCell('Dùng lại'),
      textCell(
        'Tiêu đề và số liệu dẫn từ báo chí, văn bản thuộc về nơi công bố; khi dùng lại, hãy ghi cả nguồn ở cột nguồn.',
      ),
    ],
    [
      textCell('Con số'),
      textCell(
        `Số là số, đơn vị nằm ở định dạng của ô: cộng và lọc được. Ô trống là chưa có trong nguồn công khai đã đọc, không phải bằng không. Chỉ số thực hiện cả năm của ${unit.words.whole}, đã đối chiếu với nguồn, mới dùng để kết luận.`,
      ),
    ],
    [
      textCell('Ngày'),
      textCell(
        `Biết đúng ngày thì là ô ngày tháng; chỉ biết tháng hoặc năm thì để dạng chữ, như ${formatDateShort('2023-09')}.`,
      ),
    ],
    ...sheets.map(([name, description], i) => [
      textCell(i === 0 ? 'Các trang tính' : ''),
      textCell(`${name}: ${description}`),
    ]),
    ...lines('Loại số', FIGURE_KINDS),
    ...lines('Mức chính xác', BOUNDS),
    ...lines('Phạm vi', COVERAGES),
    ...lines('Cách tính chỉ tiêu', MEASURES),
    [
      textCell('Thấy sai'),
      textCell(`Cách báo sai sót ở ${absolute(routes.about)}`, absolute(routes.about)),
    ],
  ];
  return {
    name: README,
    columns: [
      { title: 'Mục', width: 22 },
      { title: 'Nội dung', width: 100 },
    ],
    rows,
  };
}
