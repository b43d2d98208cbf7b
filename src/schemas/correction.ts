import { z } from 'zod';
import { day, field, slug, text } from './fields.ts';

const TEXT_KEYS = ['what', 'was', 'now', 'reason'] as const;

/** What a correction says: where the error was, what it read, what it reads now, and why. */
export type CorrectionText = Record<(typeof TEXT_KEYS)[number], string>;

/**
 * A published error and what replaced it (Luật Tiếp cận thông tin). A redacted one keeps
 * its date and its page alone.
 */
export const correctionSchema = z
  .strictObject({
    id: field('Mã', slug),
    date: field('Ngày đính chính', day),
    page: field(
      'Trang',
      text(160)
        .startsWith('/', 'phải bắt đầu bằng "/"')
        .meta({ example: '/chi-tieu/thu-ngan-sach/' }),
      'địa chỉ trang đã ghi sai, ví dụ /chi-tieu/thu-ngan-sach/',
    ),
    redacted: field('Đã che', z.boolean().default(false), 'true: chỉ giữ ngày và trang'),
    what: field('Chỗ sai', text(160).optional()),
    was: field('Đã ghi', text(300).optional()),
    now: field('Sửa thành', text(300).optional()),
    reason: field('Lý do', text(400).optional()),
  })
  .superRefine((it, context) => {
    if (it.was !== undefined && it.was === it.now)
      context.addIssue({ code: 'custom', path: ['now'], message: 'giống hệt mục "was"' });
    for (const key of TEXT_KEYS)
      if ((it[key] === undefined) !== it.redacted)
        context.addIssue({
          code: 'custom',
          path: [key],
          message: it.redacted ? 'đính chính đã che thì bỏ mục này' : 'thiếu mục này',
        });
  });
export type CorrectionData = z.infer<typeof correctionSchema>;

/** The text of a correction, absent where it was redacted. */
export function correctionText({
  what,
  was,
  now,
  reason,
}: CorrectionData): CorrectionText | undefined {
  if (what === undefined || was === undefined || now === undefined || reason === undefined)
    return undefined;
  return { what, was, now, reason };
}
