import { z } from 'zod';
import { day, field, slug, text } from './fields.ts';

/** A published error and what replaced it (Luật Tiếp cận thông tin, Điều 22). */
export const correctionSchema = z.strictObject({
  id: field('Mã', slug),
  date: field('Ngày đính chính', day),
  page: field('Trang', text(160).startsWith('/', 'phải bắt đầu bằng "/"')),
  what: field('Chỗ sai', text(160)),
  was: field('Đã ghi', text(300)),
  now: field('Sửa thành', text(300)),
  reason: field('Lý do', text(400)),
});
export type CorrectionData = z.infer<typeof correctionSchema>;
