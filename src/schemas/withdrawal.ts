import { z } from 'zod';
import { choice, day, field } from './fields.ts';

/** Why a story was withdrawn; a closed list, so that no reason can name anybody. */
export const WITHDRAWAL_REASONS = {
  'theo-yeu-cau': 'theo yêu cầu của người được nhắc tới hoặc gia đình',
  'bao-ve-tre-em': 'để bảo vệ trẻ em',
  'khong-dung': 'thông tin không đúng',
  'het-can-cu': 'không còn căn cứ để đăng',
  'huy-khen-thuong': 'việc khen thưởng, công nhận đã bị hủy bỏ',
} as const;

/** What remains of a withdrawn story: its file name, which is its id, and this mark. */
export const withdrawalSchema = z.strictObject({
  withdrawn: field(
    'Đã rút',
    z.strictObject({
      date: field('Ngày rút', day),
      reason: field('Lý do rút', choice(WITHDRAWAL_REASONS)),
    }),
    'bài đã rút chỉ giữ mục này',
  ),
});
export type WithdrawalData = z.infer<typeof withdrawalSchema>;
