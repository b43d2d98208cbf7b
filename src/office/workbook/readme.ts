/** The first sheet of a workbook: what it is, how to cite it, what its words mean. */
import { formatDateShort } from '../../domain/dates.ts';
import { routes } from '../../domain/routes.ts';
import { planOfUnit } from '../../views/words.ts';
import { BOUNDS, COVERAGES, FIGURE_KINDS, MEASURES } from '../../schemas/indicator.ts';
import { capitalise } from '../../domain/vietnamese.ts';
import { citation } from '../../views/citation.ts';
import type { Catalog, Indicator } from '../../catalog/types.ts';
import { textCell, type Sheet, type SheetCell } from './sheet.ts';

export const README = 'Đọc trước';

/** What the words of closed lists mean, by their codes. */
const MEANINGS = {
  kind: {
    actual: 'số của trọn năm, nguồn ghi là đã thực hiện.',
    estimate: 'số ước cho trọn năm, công bố khi năm chưa hết hoặc chưa chốt.',
    partial:
      'số của một quãng trong năm, hoặc tính đến một ngày; quãng nào thì xem cột “Khoảng thời gian”.',
    plan: 'mức được giao hoặc dự kiến, không phải kết quả.',
  },
  bound: {
    exact: 'nguồn nêu đúng con số này.',
    moreThan: 'số thật lớn hơn con số ghi ở đây.',
    atLeast: 'số thật bằng hoặc lớn hơn con số ghi ở đây.',
    lessThan: 'số thật nhỏ hơn con số ghi ở đây.',
    atMost: 'số thật bằng hoặc nhỏ hơn con số ghi ở đây.',
    about: 'số thật ở quanh con số này, không rõ chênh bao nhiêu.',
  },
  measure: {
    endOfPeriod: 'so mức có được khi giai đoạn kết thúc.',
    everyYear: 'năm nào cũng phải tới mức đặt ra.',
    yearlyAverage: 'so số bình quân của các năm.',
    total: 'so tổng của các năm.',
    milestone: 'tới hạn đã xong hay chưa.',
  },
} as const;

/** Codes of each list that stand in the figures of an indicator; all of them without it. */
function usedIn(indicator: Indicator | undefined) {
  const figures = indicator?.observations;
  return {
    kind: figures?.map(({ kind }) => kind),
    bound: figures?.map(({ bound }) => bound),
    coverage: figures?.map(({ coverage }) => coverage),
    measure: figures && [],
  };
}

/** A line for each word of a closed list that is used; its heading stands beside the first. */
function lines<Code extends string>(
  heading: string,
  words: Readonly<Record<Code, string>>,
  meanings: Readonly<Partial<Record<Code, string>>>,
  used: readonly Code[] | undefined,
): SheetCell[][] {
  const codes = (Object.keys(words) as Code[]).filter((code) => used?.includes(code) ?? true);
  return codes.map((code, i) => [
    textCell(i === 0 ? heading : ''),
    textCell([words[code], meanings[code]].filter(Boolean).join(': ')),
  ]);
}

/**
 * @param path The page that the workbook belongs to.
 * @param sheets The other sheets, with what each holds.
 * @param indicator The one whose figures the workbook has, where it has no others.
 */
export function readmeSheet(
  catalog: Catalog,
  title: string,
  path: string,
  sheets: readonly (readonly [name: string, description: string])[],
  absolute: (path: string) => string,
  indicator?: Indicator,
): Sheet {
  const { site, unit } = catalog;
  const used = usedIn(indicator);
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
    ...lines('Loại số', FIGURE_KINDS, MEANINGS.kind, used.kind),
    ...lines('Mức chính xác', BOUNDS, MEANINGS.bound, used.bound),
    ...lines('Phạm vi', COVERAGES, { unit: `${unit.words.whole}.` }, used.coverage),
    ...lines('Cách tính', MEASURES, MEANINGS.measure, used.measure),
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
