/** The small reference lists: fields, bodies, awards, abbreviations. */
import { z } from 'zod';
import { choice, day, field, slug, text, webAddress } from './fields.ts';
import { reviewed } from './reviewed.ts';
import { sourceSchema } from './source.ts';

/** Motifs drawn for the fields. */
export const MOTIFS = {
  wave: 'sóng',
  rice: 'bông lúa',
  book: 'sách mở',
  sun: 'mặt trời',
  star: 'ngôi sao',
  lotus: 'hoa sen',
} as const;

export const fieldSchema = z.strictObject({
  id: field('Mã', slug),
  name: field('Tên lĩnh vực', text(80)),
  motif: field('Họa tiết', choice(MOTIFS)),
  summary: field('Giới thiệu', text(300)),
  clauses: field('Điều khoản của kế hoạch', z.array(slug).min(1)),
  english: field('Tên tiếng Anh', text(80).optional(), 'dùng ở trang tiếng Anh'),
});
export type FieldData = z.infer<typeof fieldSchema>;

export const BODY_LEVELS = {
  'trung-uong': 'trung ương',
  tinh: 'tỉnh',
  huyen: 'huyện',
  xa: 'xã',
  khac: 'khác',
} as const;

export const bodySchema = z.strictObject({
  id: field('Mã', slug),
  name: field('Tên cơ quan', text(160)),
  english: field('Tên tiếng Anh', text(160).optional(), 'dùng ở trang tiếng Anh'),
  level: field('Cấp', choice(BODY_LEVELS)),
  from: field('Từ ngày', day.optional()),
  to: field('Đến ngày', day.optional()),
  duties: field(
    'Việc kế hoạch giao',
    z
      .array(
        z.strictObject({
          clause: field('Điều khoản', slug),
          text: field('Nội dung', text(500)),
        }),
      )
      .default([]),
  ),
  note: field('Ghi chú', text(400).optional()),
  aliases: field('Cách gọi khác', z.array(text(120)).default([])),
  reviewed,
});
export type BodyData = z.infer<typeof bodySchema>;

export const AWARD_GROUPS = {
  'danh-hieu-thi-dua': 'Danh hiệu thi đua',
  'huan-chuong': 'Huân chương',
  'huy-chuong': 'Huy chương',
  'danh-hieu-vinh-du-nha-nuoc': 'Danh hiệu vinh dự nhà nước',
  'giai-thuong': 'Giải thưởng',
  'ky-niem-chuong': 'Kỷ niệm chương',
  'bang-khen': 'Bằng khen',
  'giay-khen': 'Giấy khen',
  'to-chuc': 'Của tổ chức, ngoài Luật Thi đua, khen thưởng',
} as const;

export const awardSchema = z.strictObject({
  id: field('Mã', slug),
  name: field('Tên', text(200)),
  group: field('Nhóm', choice(AWARD_GROUPS)),
  for: field('Dành cho', z.array(text(40)).default([])),
  level: field('Cấp', text(40)),
  decidedBy: field('Thẩm quyền quyết định', text(500).optional(), 'bỏ dòng này khi chưa đọc được'),
  classes: field('Hạng', z.array(text(40)).default([])),
  article: field('Điều luật', text(300).optional()),
  note: field('Ghi chú', text(400).optional()),
  to: field('Chỉ quyết định đến ngày', day.optional()),
  source: field('Nguồn', sourceSchema),
  alsoReadIn: field('Cũng đọc ở', z.array(webAddress).default([])),
});
export type AwardData = z.infer<typeof awardSchema>;

export const abbreviationSchema = z.strictObject({
  id: field('Mã', slug),
  short: field('Chữ viết tắt', text(20)),
  full: field('Viết đầy đủ', text(160)),
});
export type AbbreviationData = z.infer<typeof abbreviationSchema>;
