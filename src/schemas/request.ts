import { z } from 'zod';
import { choice, day, field, slug, text } from './fields.ts';

/** What became of a request; one that has not been sent has no record. */
export const REQUEST_STATES = {
  sent: 'đã gửi',
  answered: 'đã trả lời',
  refused: 'từ chối',
} as const;

/** A request for missing figures under the Law on Access to Information (Luật Tiếp cận thông tin). */
export const requestSchema = z
  .strictObject({
    id: field('Mã', slug),
    indicators: field('Chỉ tiêu đã hỏi', z.array(slug).min(1)),
    recipient: field('Nơi nhận', text(200)),
    sent: field('Ngày gửi', day),
    state: field('Tình trạng', choice(REQUEST_STATES)),
    closed: field('Ngày trả lời hoặc từ chối', day.optional()),
    note: field('Ghi chú', text(500).optional()),
  })
  .refine((it) => (it.state === 'sent') === (it.closed === undefined), {
    path: ['closed'],
    message: 'đã trả lời hoặc từ chối thì cần ngày; mới gửi thì bỏ dòng này',
  })
  .refine((it) => it.closed === undefined || it.closed >= it.sent, {
    path: ['closed'],
    message: 'không thể trước ngày gửi',
  });
export type RequestData = z.infer<typeof requestSchema>;
