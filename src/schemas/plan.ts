import { z } from 'zod';
import { field, partialDate, slug, text } from './fields.ts';
import { milestoneSchema, ONE_OR_MANY_PLACES } from './milestone.ts';
import { reviewed } from './reviewed.ts';
import { sources } from './source.ts';

/** What the plan promised about reviewing itself, and what could be found of it. */
const reviewSchema = z.strictObject({
  title: field('Việc kế hoạch hẹn', text(160)),
  planWords: field('Lời kế hoạch', text(400)),
  clause: field('Điều khoản', text(40)),
  found: field('Điều tìm thấy', text(900)),
  sources: field('Nguồn', sources),
});

/**
 * The plan: identity in the front matter, its text retold in the body. Every clause of the
 * body is a heading that ends in its id, `### Mục đích {#i-1}`.
 */
export const planSchema = z.strictObject({
  title: field('Tên kế hoạch', text(300)),
  theme: field('Chủ đề', text(200).optional()),
  issuer: field('Cơ quan ban hành', text(120)),
  signer: field('Người ký', text(120).optional()),
  number: field('Số', text(40).optional()),
  date: field('Ngày ban hành', partialDate.optional()),
  identityNote: field('Về số và ngày', text(700)),
  responsibility: field(
    'Ai tổng hợp kết quả',
    text(400).optional(),
    'một câu Markdown: kế hoạch giao ai tổng hợp, báo cáo kết quả các chỉ tiêu',
  ),
  stagesClause: field(
    'Điều khoản về bốn khâu',
    slug.optional(),
    'điều khoản yêu cầu phát hiện, bồi dưỡng, tổng kết, nhân rộng điển hình',
  ),
  reviews: field('Sơ kết, tổng kết', z.array(reviewSchema).default([])),
  transcription: field(
    'Chỗ sửa lỗi chép',
    z
      .array(
        z.strictObject({
          was: field('Bản chép ghi', text(80)),
          now: field('Trang này ghi', text(80)),
        }),
      )
      .default([]),
  ),
  reviewed,
});
export type PlanData = z.infer<typeof planSchema>;

/** A dated fact of the period that belongs to no single movement. */
export const timelineSchema = z
  .strictObject({ id: field('Mã', slug), ...milestoneSchema.shape, reviewed })
  .refine(...ONE_OR_MANY_PLACES);
export type TimelineData = z.infer<typeof timelineSchema>;
