import { z } from 'zod';
import { UNIT_KINDS } from '../domain/unit.ts';
import { choice, day, field, partialDate, slug, text } from './fields.ts';
import { reviewed } from './reviewed.ts';
import { sources, sourceSchema } from './source.ts';

const span = {
  from: field('Từ ngày', day.optional()),
  to: field('Đến ngày', day.optional()),
};

/** A measured or counted fact about a place. */
const placeFactSchema = z
  .strictObject({
  what: field('Nội dung', text(80)),
  value: field('Con số', z.number(), 'chưa có con số thì xóa cả mục này, không ghi 0'),
  unit: field('Đơn vị', text(30)),
  asOf: field('Thời điểm', partialDate.optional()),
  note: field('Ghi chú', text(400).optional()),
  source: field('Nguồn', sourceSchema),
})
  .refine(({ value, what }) => value >= 0 || /tăng|giảm|chênh|so với/iu.test(what), {
    path: ['value'],
    message: 'diện tích, dân số và số đếm không thể âm; hãy xem lại nguồn',
  });

/**
 * An administrative unit over time. Official codes were reused for other territories,
 * so units are joined by `becomes`, never by code.
 */
export const placeSchema = z.strictObject({
  id: field('Mã', slug),
  name: field('Tên', text(60)),
  type: field('Loại đơn vị', choice(UNIT_KINDS)),
  ...span,
  codes: field(
    'Mã đơn vị hành chính',
    z.array(z.strictObject({ code: field('Mã số', text(8)), ...span })).default([]),
  ),
  parents: field(
    'Thuộc',
    z.array(z.strictObject({ unit: field('Đơn vị cấp trên', slug), ...span })).default([]),
    'chuyển từ đơn vị này sang đơn vị khác thì "to" là ngày cuối còn thuộc, "from" của đơn vị sau là hôm sau',
  ),
  becomes: field(
    'Nhập vào',
    z
      .array(
        z.strictObject({
          unit: field('Đơn vị mới', slug.optional(), 'bỏ dòng này khi chưa rõ'),
          date: field('Từ ngày', day),
          resolution: field('Nghị quyết', text(300).optional()),
          certainty: field('Mức chắc chắn', text(300)),
        }),
      )
      .default([]),
  ),
  alsoFrom: field(
    'Lập thêm từ',
    z.array(text(120)).default([]),
    'đơn vị nhập vào cùng lúc mà không có bản ghi ở đây',
  ),
  facts: field('Con số', z.array(placeFactSchema).default([])),
  note: field('Ghi chú', text(600).optional()),
  aliases: field('Cách viết khác', z.array(text(60)).default([])),
  sources: field('Nguồn', sources),
  reviewed,
});

export type PlaceData = z.infer<typeof placeSchema>;
