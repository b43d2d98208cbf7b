import { z } from 'zod';
import { field, text } from './fields.ts';

/** Files a photo may be; they lie beside the story's own file. */
export const PHOTO_ENDINGS = ['.jpg', '.jpeg', '.png', '.webp'] as const;

const FILE_NAME = new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*(?:${PHOTO_ENDINGS.join('|')})$`);

/** A photo with what must be known to show it. The build makes smaller copies without EXIF; the original is never published. */
export const photoSchema = z.strictObject({
  file: field(
    'Tên tệp ảnh',
    z
      .string()
      .regex(
        FILE_NAME,
        'phải là tên tệp .jpg, .jpeg, .png hoặc .webp, chữ thường không dấu, ví dụ "2023-cuu-nguoi-tren-song.jpg"',
      ),
    'đặt cạnh tệp bài, mang tên của tệp bài, ví dụ 2023-cuu-nguoi-tren-song.jpg',
  ),
  alt: field('Mô tả ảnh', text(200), 'ảnh cho thấy gì, dành cho người không xem được ảnh'),
  credit: field('Người chụp hoặc nơi cung cấp', text(120)),
  licence: field(
    'Giấy phép của ảnh',
    text(160),
    'vì sao được đăng: tên giấy phép hoặc sự đồng ý của người giữ quyền',
  ),
});

export type Photo = z.infer<typeof photoSchema>;
