import { z } from 'zod';
import { choice, day, field, partialDate, text, webAddress } from './fields.ts';

/** How a source was read. */
export const READ_LABELS = {
  full: 'đọc toàn văn',
  excerpt: 'đọc được một phần bài',
  translation: 'đọc qua bản dịch',
  copy: 'đọc qua bản đăng lại',
} as const;

/**
 * A publication that a fact rests on. A source without an address says why
 * (the plan itself, or a page that names a minor).
 */
export const sourceSchema = z
  .strictObject({
    title: field('Tiêu đề nguồn', text(300), 'chép đúng từng chữ, xem ở đầu bài'),
    titleSeen: field(
      'Đã thấy tiêu đề',
      z.boolean().default(true),
      'false khi tiêu đề được dựng lại từ địa chỉ trang',
    ),
    titleLang: field(
      'Ngôn ngữ của tiêu đề',
      z.literal('en').optional(),
      'en khi tiêu đề là tiếng Anh, để máy đọc màn hình phát âm đúng',
    ),
    publisher: field('Cơ quan đăng', text(120), 'tên báo hoặc trang đã đăng'),
    url: field('Địa chỉ trang', webAddress.optional(), 'chép ở thanh địa chỉ khi mở bài'),
    noUrlReason: field('Lý do không dẫn liên kết', text(200).optional()),
    date: field('Ngày đăng', partialDate.optional(), 'ngày đăng của bài, xem ở đầu bài'),
    read: field('Cách đọc', choice(READ_LABELS), 'đã đọc bài ấy tới đâu'),
    accessed: field(
      'Ngày đọc',
      day.optional(),
      'ngày đọc bài ở nguồn; trang nguồn có thể đổi hoặc mất sau ngày ấy',
    ),
    note: field('Ghi chú về nguồn', text(500).optional()),
  })
  .refine((source) => source.url !== undefined || source.noUrlReason !== undefined, {
    path: ['url'],
    message: 'cần địa chỉ trang, hoặc ghi lý do ở "noUrlReason"',
  });

export type Source = z.infer<typeof sourceSchema>;

/** A source as the pages cite it; a name that may not be given has left its title. */
export interface CitedSource extends Source {
  titleRedacted?: boolean | undefined;
}

/** At least one source. */
export const sources = z.array(sourceSchema).min(1, 'cần ít nhất một nguồn');
