import { z } from 'zod';
import { choice, field, partialDate, text } from './fields.ts';
import { sourceSchema } from './source.ts';

/** Whether the source names the movement, or an editor filed the fact by its content. */
export const FILED_LABELS = {
  source: 'nguồn nêu tên phong trào',
  editor: 'người biên tập xếp theo nội dung',
} as const;

/** The five steps of organising a movement (Luật Thi đua, khen thưởng 2022, Điều 17). */
export const CYCLE_STEPS = {
  plan: 'Xây dựng kế hoạch, tiêu chí',
  launch: 'Phát động',
  inspection: 'Kiểm tra, đôn đốc',
  publicity: 'Tuyên truyền, nhân rộng',
  review: 'Sơ kết, tổng kết, khen thưởng',
} as const;

/** A fact is of one place or of several: the rule, and what is said where both are given. */
export const ONE_OR_MANY_PLACES: [
  rule: (it: { place?: string | undefined; places: readonly string[] }) => boolean,
  told: { path: string[]; message: string },
] = [
  ({ place, places }) => place === undefined || places.length === 0,
  {
    path: ['place'],
    message:
      'một mốc ghi một nơi ở "place", hoặc nhiều nơi ở "places", không ghi cả hai; hãy chuyển nơi này vào "places" rồi bỏ dòng "place"',
  },
];

/** A dated, sourced fact on a movement's page or in the period's timeline. */
export const milestoneSchema = z
  .strictObject({
  date: field(
    'Thời gian',
    partialDate.optional(),
    'bỏ trống khi nguồn không cho biết; mốc không ngày đứng cuối danh sách',
  ),
  fact: field('Sự việc', text(600)),
  short: field(
    'Nói gọn',
    text(90)
      .refine((it) => it.split(/\s+/).length <= 12, 'nhiều nhất mười hai tiếng')
      .optional(),
    'nhiều nhất mười hai tiếng, không dấu chấm cuối; dùng ở dòng thời gian, cho mốc chính',
  ),
  figures: field('Con số', z.array(text(300)).default([])),
  step: field('Bước của phong trào', choice(CYCLE_STEPS).optional()),
  document: field('Văn bản', text(300).optional()),
  key: field('Mốc chính của giai đoạn', z.boolean().default(false), 'true: hiện ở dòng thời gian'),
  place: field('Địa phương', text(60).optional(), 'mã hoặc tên đơn vị'),
  places: field(
    'Các địa phương',
    z.array(text(60)).default([]),
    'mã hoặc tên từng đơn vị, khi một việc diễn ra ở nhiều nơi; một nơi thì dùng "place"',
  ),
  filed: field('Cách xếp vào phong trào', choice(FILED_LABELS).default('source')),
  unverified: field('Chưa đối chiếu được', z.boolean().default(false)),
  note: field('Điều chưa rõ', text(600).optional()),
  source: field('Nguồn', sourceSchema),
})
  .refine(...ONE_OR_MANY_PLACES);

export type Milestone = z.infer<typeof milestoneSchema>;
