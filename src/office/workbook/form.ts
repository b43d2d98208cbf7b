/** The sheet into which figures are typed, and the lists that its cells offer. */
import { shortUnit } from '../../domain/unit.ts';
import { BOUNDS, COVERAGES, FIGURE_KINDS } from '../../schemas/indicator.ts';
import { READ_LABELS } from '../../schemas/source.ts';
import type { Catalog } from '../../catalog/types.ts';
import { textCell, widthOf, type Sheet } from './sheet.ts';

export const FORM = 'Nhập số liệu';
const LISTS = 'Danh mục';
/** Rows that have lists to choose from; more than one person types at once. */
const BLANK_ROWS = 300;

/** What can be chosen: the code in the records, the words in the cell, and others that mean the same. */
export type Choice = readonly [code: string, words: string, ...also: string[]];

type ListName =
  'indicator' | 'unit' | 'bound' | 'kind' | 'coverage' | 'place' | 'verified' | 'read';

interface FormColumn {
  title: string;
  hint: string;
  width: number;
  list?: ListName;
}

/** The columns by what they fill in, in their order. */
export const FORM_COLUMNS = {
  indicator: {
    title: 'Chỉ tiêu',
    hint: 'Chọn trong danh sách. Bắt buộc.',
    width: 40,
    list: 'indicator',
  },
  year: { title: 'Năm', hint: 'Bốn chữ số, ví dụ 2024. Bắt buộc.', width: 8 },
  value: {
    title: 'Con số',
    hint: 'Ví dụ 48,5 hoặc “trên 400”. Tỷ lệ 48% thì gõ 48. Bắt buộc; năm chưa có số thì không ghi dòng nào.',
    width: 14,
  },
  outOf: { title: 'Trên tổng số', hint: 'Chỉ khi nguồn ghi, ví dụ 25 của 22/25.', width: 10 },
  unit: {
    title: 'Đơn vị',
    hint: 'Để đối chiếu: phải đúng đơn vị của chỉ tiêu. Bỏ trống cũng được.',
    width: 14,
    list: 'unit',
  },
  bound: {
    title: 'Mức chính xác',
    hint: 'Bỏ trống là đúng số đã nêu; khi sửa số đã đăng thì là giữ như cũ.',
    width: 20,
    list: 'bound',
  },
  kind: { title: 'Loại số', hint: 'Chọn trong danh sách. Bắt buộc.', width: 20, list: 'kind' },
  span: {
    title: 'Khoảng thời gian',
    hint: 'Bắt buộc khi chưa trọn năm, ví dụ 9 tháng.',
    width: 16,
  },
  coverage: {
    title: 'Phạm vi',
    hint: 'Bỏ trống là toàn đơn vị của kế hoạch.',
    width: 24,
    list: 'coverage',
  },
  place: {
    title: 'Địa phương',
    hint: 'Khi là số của một xã, thôn, trường.',
    width: 24,
    list: 'place',
  },
  area: {
    title: 'Thôn, tổ dân phố, trường',
    hint: 'Khi là số của một thôn hay một trường.',
    width: 20,
  },
  asOf: {
    title: 'Thời điểm của con số',
    hint: 'Ngày, tháng hoặc năm: 30/6/2024, 6/2024.',
    width: 14,
  },
  verified: {
    title: 'Đã đối chiếu với nguồn',
    hint: 'Bỏ trống là có.',
    width: 12,
    list: 'verified',
  },
  title: { title: 'Tiêu đề nguồn', hint: 'Chép đúng từng chữ ở đầu bài.', width: 40 },
  publisher: { title: 'Nơi đăng', hint: 'Tên báo hoặc trang đã đăng.', width: 20 },
  url: { title: 'Địa chỉ nguồn', hint: 'Chép ở thanh địa chỉ khi mở bài.', width: 40 },
  noUrlReason: {
    title: 'Lý do không dẫn liên kết',
    hint: 'Chỉ khi nguồn không có địa chỉ.',
    width: 20,
  },
  date: { title: 'Ngày đăng', hint: 'Ngày đăng của bài: 23/12/2024 hoặc 12/2024.', width: 12 },
  read: { title: 'Cách đọc', hint: 'Đã đọc bài ấy tới đâu.', width: 18, list: 'read' },
  accessed: { title: 'Ngày đọc nguồn', hint: 'Ví dụ 30/11/2026.', width: 12 },
  note: { title: 'Ghi chú', hint: 'Điều cần nói về cách hiểu con số.', width: 40 },
  reason: {
    title: 'Lý do sửa',
    hint: 'Chỉ khi sửa một con số đã đăng: vì sao số cũ sai. Hiện ở trang Đính chính.',
    width: 40,
  },
} satisfies Record<string, FormColumn>;

export type FormKey = keyof typeof FORM_COLUMNS;
export const FORM_KEYS = Object.keys(FORM_COLUMNS) as FormKey[];

/** Of words such as `trên, hơn` each is understood. */
const coded = (labels: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(labels).map(([code, words]) => [code, words, ...words.split(', ')]);
/** Words with the code behind them, as names may recur. */
const named = (id: string, name: string, ...also: string[]): Choice => [
  id,
  `${name} [${id}]`,
  ...also,
];

/** What each list offers. */
export function choicesOf({
  targets,
  context,
  places,
  unit: { words },
}: Pick<Catalog, 'targets' | 'context' | 'places' | 'unit'>): Record<ListName, Choice[]> {
  const indicators = [...targets, ...context];
  return {
    indicator: indicators.map(({ id, shortName, name }) => named(id, shortName, name)),
    unit: [...new Set(indicators.map(({ unit }) => unit))].map((unit) => [
      unit,
      unit,
      unit === '%' ? 'phần trăm' : unit.replaceAll('tỷ', 'tỉ'),
    ]),
    bound: coded(BOUNDS),
    kind: coded(FIGURE_KINDS),
    coverage: coded(COVERAGES).map((it) => (it[0] === 'unit' ? [...it, words.whole] : it)),
    place: places.map((place) => named(place.id, shortUnit(place))),
    verified: [
      ['true', 'có'],
      ['false', 'không'],
    ],
    read: coded(READ_LABELS),
  };
}

/** The form and, behind all other sheets, the lists that its cells offer. */
export function formSheets(catalog: Catalog): [form: Sheet, lists: Sheet] {
  const choices = choicesOf(catalog);
  const lists = Object.entries(choices);
  const rangeOf = (name: ListName) => {
    const letter = String.fromCharCode('A'.charCodeAt(0) + lists.findIndex(([it]) => it === name));
    return `'${LISTS}'!$${letter}$2:$${letter}$${choices[name].length + 1}`;
  };
  const longest = Math.max(...lists.map(([, list]) => list.length));
  return [
    {
      name: FORM,
      columns: FORM_KEYS.map((key) => {
        const { title, hint, width, list }: FormColumn = FORM_COLUMNS[key];
        return { title, width, entry: { hint, ...(list && { list: rangeOf(list) }) } };
      }),
      rows: [],
      blank: BLANK_ROWS,
    },
    {
      name: LISTS,
      columns: lists.map(([name, list]) => {
        const { title } = FORM_COLUMNS[name as ListName];
        const cells = list.map(([, words]) => textCell(words));
        return { title, width: widthOf(title, cells) };
      }),
      rows: Array.from({ length: longest }, (_, i) =>
        lists.map(([, list]) => textCell(list[i]?.[1] ?? '')),
      ),
    },
  ];
}
