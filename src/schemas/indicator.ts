import { z } from 'zod';
import type { UnitWords } from '../domain/unit.ts';
import { choice, field, partialDate, slug, text, year } from './fields.ts';
import { reviewed } from './reviewed.ts';
import { sourceSchema } from './source.ts';

export const BOUNDS = {
  exact: 'đúng số đã nêu',
  moreThan: 'trên, hơn',
  atLeast: 'từ … trở lên, ít nhất',
  lessThan: 'dưới, chưa đến',
  atMost: 'từ … trở xuống, không quá',
  about: 'khoảng, gần',
} as const;

export const FIGURE_KINDS = {
  actual: 'thực hiện cả năm',
  estimate: 'ước cả năm',
  partial: 'chưa trọn năm',
  plan: 'kế hoạch, dự toán',
} as const;

export const COVERAGES = {
  unit: 'toàn đơn vị của kế hoạch',
  commune: 'một xã, phường, thị trấn',
  village: 'một thôn, tổ dân phố',
  school: 'một trường',
  province: 'toàn tỉnh',
} as const;

/** What a figure covers, in words; `whole` is what the whole unit is called: `toàn huyện`. */
export function coverageLabel(coverage: keyof typeof COVERAGES, { whole }: UnitWords): string {
  return coverage === 'unit' ? whole : COVERAGES[coverage];
}

export const COMPARATORS = {
  moreThan: 'trên',
  atLeast: 'ít nhất',
  atMost: 'không quá',
  exactly: 'bằng',
  between: 'trong khoảng',
  achieved: 'có hay không',
} as const;

export const MEASURES = {
  endOfPeriod: 'cuối giai đoạn',
  everyYear: 'từng năm',
  yearlyAverage: 'bình quân năm',
  total: 'cộng cả giai đoạn',
  milestone: 'đạt mốc',
} as const;

export const DIRECTIONS = {
  up: 'càng cao càng tốt',
  down: 'càng thấp càng tốt',
  maintain: 'đúng mức đặt ra',
  milestone: 'đạt mốc',
} as const;

const targetSchema = z
  .strictObject({
    comparator: field('Cách so', choice(COMPARATORS)),
    value: field('Mức đặt ra', z.number().optional(), 'xem lời kế hoạch'),
    range: field('Khoảng đặt ra', z.tuple([z.number(), z.number()]).optional()),
    by: field('Đến năm', year),
  })
  .refine((t) => t.comparator !== 'between' || (t.range !== undefined && t.range[0] < t.range[1]), {
    path: ['range'],
    message: 'cách so "between" cần khoảng [thấp, cao]',
  })
  .refine((t) => ['between', 'achieved'].includes(t.comparator) || t.value !== undefined, {
    path: ['value'],
    message: 'cần mức đặt ra',
  })
  .refine((t) => t.comparator === 'between' || t.range === undefined, {
    path: ['range'],
    message: 'chỉ cách so "between" dùng khoảng; bỏ mục này, hoặc sửa cách so',
  })
  .refine((t) => t.value === undefined || (t.comparator === 'between' ? !t.range || t.range[0] >= t.range[1] : t.comparator !== 'achieved'), {
    path: ['value'],
    message: 'cách so "between", "achieved" không dùng mức đặt ra; bỏ mục này, hoặc sửa cách so',
  });

const observationSchema = z
  .strictObject({
    year: field('Năm', year),
    value: field(
      'Con số',
      z.number(),
      'chưa có con số thì xóa cả mục của năm ấy, không ghi 0: năm thiếu số không cần dòng nào',
    ),
    outOf: field('Trên tổng số', z.number().positive().optional()),
    pending: field(
      'Chờ công nhận',
      z.number().int().positive().optional(),
      'trong phần còn lại của tổng số, bao nhiêu đang chờ công nhận lúc nguồn viết',
    ),
    bound: field('Mức chính xác', choice(BOUNDS).default('exact')),
    kind: field('Loại số', choice(FIGURE_KINDS)),
    span: field('Khoảng thời gian', text(120).optional(), 'ví dụ: quý I; 9 tháng; đến 15/02/2022'),
    coverage: field('Phạm vi', choice(COVERAGES).default('unit')),
    place: field('Địa phương', slug.optional()),
    area: field('Thôn, tổ dân phố, trường', text(120).optional()),
    cumulative: field(
      'Cộng dồn nhiều năm',
      z.boolean().default(false),
      'true khi con số cộng dồn từ nhiều năm (lũy kế): đứng riêng, không cộng với số của từng năm',
    ),
    verified: field('Đã đối chiếu', z.boolean().default(true)),
    preferred: field('Số dùng khi nguồn khác nhau', z.boolean().default(false)),
    asOf: field('Thời điểm của con số', partialDate.optional()),
    scopeDoubt: field(
      'Chỗ chưa rõ về phạm vi',
      text(160).optional(),
      'viết như một vế câu, ví dụ: phạm vi còn chưa rõ; đi kèm con số ở mọi nơi',
    ),
    source: field('Nguồn', sourceSchema),
    note: field('Ghi chú', text(900).optional()),
  })
  .refine((it) => it.outOf === undefined || it.outOf <= 0 || it.value <= it.outOf, {
    path: ['outOf'],
    message: 'tổng số không thể nhỏ hơn con số',
  })
  .refine((it) => it.pending === undefined || it.value + it.pending <= (it.outOf ?? -1), {
    path: ['pending'],
    message: 'số chờ công nhận phải nằm trong phần còn lại của tổng số ("outOf")',
  })
  .refine((it) => it.kind !== 'partial' || it.span !== undefined || it.asOf !== undefined, {
    path: ['span'],
    message: 'số chưa trọn năm thì ghi rõ khoảng thời gian, ví dụ "9 tháng"',
  })
  .refine((it) => it.coverage !== 'commune' || it.place !== undefined, {
    path: ['place'],
    message: 'số của một địa phương thì ghi mã địa phương ấy',
  })
  .refine((it) => !['village', 'school'].includes(it.coverage) || it.area !== undefined, {
    path: ['area'],
    message: 'số của một thôn, tổ dân phố hay một trường thì ghi tên nơi ấy',
  })
  .refine((it) => it.coverage !== 'unit' || (it.place ?? it.area) === undefined, {
    path: ['coverage'],
    message:
      'số có ghi địa phương, thôn hoặc trường thì không phải của toàn đơn vị; sửa phạm vi, hoặc bỏ mục "place", "area"',
  });

/**
 * A series of figures. With a target it is one of the plan's indicators; without one it is
 * context ("số liệu liên quan"), for which the plan sets no figure. The file's name is its id.
 */
export const indicatorSchema = z
  .strictObject({
    name: field('Tên chỉ tiêu', text(200)),
    shortName: field('Tên ngắn', text(80)),
    field: field('Lĩnh vực', slug),
    clause: field('Điều khoản của kế hoạch', slug),
    planWords: field('Lời kế hoạch', text(500), 'chép đúng từng chữ'),
    order: field('Thứ tự trong kế hoạch', z.number().int().positive().optional()),
    unit: field('Đơn vị', text(40)),
    group: field('Nhóm', slug.optional()),
    direction: field('Chiều tốt', choice(DIRECTIONS).optional()),
    measure: field('Cách tính', choice(MEASURES).optional()),
    target: field('Mục tiêu', targetSchema.optional()),
    relatedTo: field('Liên quan tới chỉ tiêu', z.array(slug).default([])),
    bodies: field('Cơ quan có trách nhiệm', z.array(slug).default([])),
    observations: field('Số liệu đã công bố', z.array(observationSchema).default([])),
    growth: field(
      'Là mức tăng, giảm',
      z.boolean().default(false),
      'true khi con số là tỷ lệ tăng, giảm: có thể quá 100% hoặc âm',
    ),
    flow: field(
      'Tính cho cả năm',
      z.boolean().default(false),
      'true khi con số dồn từ đầu đến cuối năm (thu ngân sách, thu nhập, sản lượng), không phải mức tại một ngày',
    ),
    comparable: field(
      'So được giữa các năm',
      z.boolean().default(true),
      'false khi số các năm không cùng cách tính: chỉ liệt kê, không vẽ biểu đồ',
    ),
    disputed: field(
      'Năm có những số khác nhau',
      z.array(year).default([]),
      'các nguồn cho số khác nhau mà chưa biết số nào đúng',
    ),
    method: field('Cách hiểu con số', text(700).optional()),
    ambiguity: field('Chỗ kế hoạch chưa rõ', text(700).optional()),
    aliases: field('Cách gọi khác', z.array(text(120)).default([])),
    reviewed,
  })
  .refine((it) => !it.target || (it.measure !== undefined && it.direction !== undefined), {
    path: ['measure'],
    message: 'chỉ tiêu có mục tiêu thì cần cách tính ("measure") và chiều tốt ("direction")',
  })
  .refine(
    (it) => !it.target || (it.target.comparator === 'achieved') === (it.measure === 'milestone'),
    {
      path: ['measure'],
      message: 'cách tính "milestone" đi cùng cách so "achieved", và chỉ với cách so ấy',
    },
  )
  .refine((it) => it.target !== undefined || it.observations.length > 0, {
    path: ['observations'],
    message:
      'số liệu liên quan thì phải có ít nhất một con số; con số duy nhất sai thì sửa thành số đúng, không có số nào thay thì xóa cả tệp, thêm vào content/chuyen-huong.json một mục chuyển địa chỉ trang này tới "/chi-tieu/", rồi chạy kiểm tra để lấy sẵn đính chính phải thêm',
  });

export type IndicatorData = z.infer<typeof indicatorSchema>;
export type Observation = IndicatorData['observations'][number];

/** Indicators that the plan states together: a structure, or one rate for several levels. */
export const indicatorGroupSchema = z.strictObject({
  id: field('Mã nhóm', slug),
  name: field('Tên nhóm', text(160)),
  clause: field('Điều khoản của kế hoạch', slug),
  planWords: field('Lời kế hoạch', text(500)),
  sumsTo: field('Tổng các phần', z.number().optional()),
});

export type IndicatorGroupData = z.infer<typeof indicatorGroupSchema>;
