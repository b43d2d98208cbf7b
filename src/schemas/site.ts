import { z } from 'zod';
import { day, field, text, webAddress } from './fields.ts';

const contactSchema = z.strictObject({
  name: field('Tên', text(160)),
  email: field(
    'Thư điện tử',
    z.email({ message: 'phải là địa chỉ thư điện tử, dạng ten@co-quan.vn' }).optional(),
  ),
  phone: field('Điện thoại', text(30).optional()),
  address: field('Địa chỉ', text(200).optional()),
});

/** Who publishes the site and under which terms. Empty until an office adopts it. */
export const siteSchema = z.strictObject({
  name: field('Tên trang', text(80)),
  tagline: field('Giới thiệu một câu', text(200)),
  publisher: field('Cơ quan chịu trách nhiệm xuất bản', contactSchema.nullable()),
  dataController: field('Bên kiểm soát dữ liệu cá nhân', contactSchema.nullable()),
  takedownContact: field('Nơi nhận yêu cầu gỡ bỏ, báo sai sót', contactSchema.nullable()),
  contentLicence: field(
    'Giấy phép nội dung',
    z.strictObject({
      name: field('Tên', text(80)),
      url: field('Địa chỉ', webAddress),
    }),
  ),
  strictNaming: field(
    'Nêu tên chặt hơn',
    z.boolean(),
    'true: tên chỉ có trên báo chí thì không nêu',
  ),
  publicSince: field(
    'Công khai từ ngày',
    day.optional(),
    'số bị sửa, trang bị đổi tên trước ngày này không cần đính chính; bỏ trống: tính từ đầu',
  ),
  httpHosts: field(
    'Trang chỉ có http',
    z
      .array(
        z.strictObject({
          host: field('Tên miền', text(100)),
          reason: field('Lý do', text(300)),
        }),
      )
      .default([]),
    'nơi đăng mà nguồn được dẫn bằng http',
  ),
  dataAsOf: field('Dữ liệu cập nhật đến', day),
});
export type SiteData = z.infer<typeof siteSchema>;
