import { z } from 'zod';
import { choice, field, slug, text, year } from './fields.ts';
import { milestoneSchema } from './milestone.ts';
import { reviewed } from './reviewed.ts';

/** What the plan calls it. */
export const MOVEMENT_KINDS = {
  'phong-trao': 'phong trào thi đua',
  'cuoc-van-dong': 'cuộc vận động',
  'noi-dung': 'nội dung thi đua',
} as const;

/** A movement, campaign or field of emulation that the plan names. The file's name is its id. */
export const movementSchema = z.strictObject({
  name: field('Tên phong trào', text(250), 'đúng từng chữ như trong kế hoạch'),
  shortName: field('Tên gọi ngắn', text(80)),
  kind: field('Loại', choice(MOVEMENT_KINDS)),
  summary: field('Tóm tắt', text(400), 'một hoặc hai câu'),
  field: field('Lĩnh vực', slug),
  clause: field('Điều khoản của kế hoạch', slug),
  launchedBy: field('Nơi phát động', z.array(slug).default([])),
  ledBy: field('Nơi chủ trì', z.array(slug).default([])),
  period: field(
    'Giai đoạn',
    z.strictObject({ from: field('Từ năm', year), to: field('Đến năm', year) }),
  ),
  criteria: field('Tiêu chí', z.array(text(300)).default([])),
  indicators: field('Chỉ tiêu phục vụ', z.array(slug).default([])),
  milestones: field('Mốc', z.array(milestoneSchema).default([])),
  aliases: field('Cách gọi khác', z.array(text(120)).default([]), 'để tìm kiếm'),
  reviewed,
});

export type MovementData = z.infer<typeof movementSchema>;
