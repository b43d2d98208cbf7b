import { z } from 'zod';
import { choice, day, field, slug, text, webAddress, year } from './fields.ts';
import { tileMapSchema } from './tileMap.ts';

const contactSchema = z.strictObject({
  name: field('Tên', text(160)),
  email: field(
    'Thư điện tử',
    z.email({ message: 'phải là địa chỉ thư điện tử, dạng ten@co-quan.vn' }).optional(),
  ),
  phone: field('Điện thoại', text(30).optional()),
  address: field('Địa chỉ', text(200).optional()),
});

/** The unit whose plan the site follows; its kind, its days and its province are those of its place. */
const unitSchema = z.strictObject({
  place: field('Địa phương', slug, 'mã của đơn vị trong dia-phuong.json'),
  recordsNote: field(
    'Hồ sơ nay ở đâu',
    text(300).optional(),
    'chỉ khi đơn vị đã kết thúc; một câu, ghi cả khi chưa biết',
  ),
  english: field(
    'Bằng tiếng Anh',
    z.strictObject({
      kind: field('Loại đơn vị', text(40), 'ví dụ: district, commune'),
      parts: field('Các đơn vị bên dưới', text(60), 'ví dụ: communes and towns'),
    }),
    'dùng ở trang tiếng Anh',
  ),
  tileMap: field(
    'Sơ đồ ô',
    tileMapSchema.optional(),
    'các hàng từ bắc xuống nam, mỗi hàng là mã các đơn vị bên dưới từ tây sang đông; ô không phải đất liền ghi "nước", ô bỏ không ghi "trống"',
  ),
});

/** The years of the plan. */
const periodSchema = z
  .strictObject({
    from: field('Năm đầu', year),
    to: field('Năm cuối', year),
  })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    message: 'năm cuối của giai đoạn không thể trước năm đầu',
  });

/** The name of a host, as it stands in the addresses of its pages. */
const hostName = text(100)
  .regex(
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
    'chỉ ghi tên miền, chữ thường, không có https://, cổng và dấu "/", ví dụ "vi-du.vn"',
  )
  .meta({ example: 'vi-du.vn' });

/** Where the repository is kept: what a forge is, and what the editor in the browser asks of it. */
export const FORGES = {
  gitlab: 'GitLab',
  github: 'GitHub',
  gitea: 'Gitea, Forgejo',
} as const;

const httpsAddress = webAddress.refine(
  (value) => value.startsWith('https://'),
  'phải bắt đầu bằng https://',
);

const forgeSchema = z.strictObject({
  provider: field('Nơi giữ kho', choice(FORGES)),
  repository: field(
    'Tên kho',
    text(160)
      .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, 'phải gồm tên nhóm và tên kho, dạng nhom/kho')
      .meta({ example: 'nhom/kho' }),
    'tên nhóm và tên kho, ngăn bằng dấu "/"',
  ),
  branch: field('Nhánh được đăng', text(80).default('main')),
  url: field(
    'Địa chỉ của nơi giữ kho',
    httpsAddress.optional(),
    'chỉ khi là máy chủ riêng, ví dụ https://git.co-quan.vn; bỏ trống: gitlab.com, github.com, gitea.com',
  ),
  clientId: field(
    'Mã ứng dụng (client ID)',
    text(200).optional(),
    'nơi giữ kho cấp khi khai báo ứng dụng đăng nhập; không phải mật khẩu',
  ),
  signInUrl: field(
    'Địa chỉ dịch vụ đăng nhập',
    httpsAddress.optional(),
    'chỉ GitHub cần; bỏ trống: đăng nhập bằng mã truy cập (token)',
  ),
});
export type ForgeData = z.infer<typeof forgeSchema>;

/** Whose plan the site follows, who publishes it and under which terms. No publisher until an office adopts it. */
export const siteSchema = z.strictObject({
  name: field('Tên trang', text(80)),
  tagline: field('Giới thiệu một câu', text(200)),
  unit: field('Đơn vị', unitSchema),
  period: field('Giai đoạn của kế hoạch', periodSchema),
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
          host: field('Tên miền', hostName),
          reason: field('Lý do', text(300)),
        }),
      )
      .default([]),
    'nơi đăng mà nguồn được dẫn bằng http',
  ),
  movedHosts: field(
    'Tên miền đã đổi chủ',
    z
      .array(
        z.strictObject({
          host: field('Tên miền', hostName),
          since: field('Từ ngày', day, 'bài đăng trước ngày này là của chủ cũ'),
          note: field('Ghi chú', text(200), 'in sau nguồn, ví dụ: nay là trang của xã …'),
        }),
      )
      .default([]),
    'tên miền nay là trang của nơi khác, nên bài cũ có thể không còn',
  ),
  accessedSince: field(
    'Ghi ngày đọc từ ngày',
    day.optional(),
    'gương đăng từ ngày này phải ghi ngày đọc của từng nguồn; bỏ trống: không bắt buộc',
  ),
  claims: field(
    'Số liệu đơn vị tự báo',
    slug.optional(),
    'mã của số liệu liên quan ghi mỗi năm đơn vị báo đạt bao nhiêu chỉ tiêu của kế hoạch năm',
  ),
  dataAsOf: field('Dữ liệu cập nhật đến', day),
  forge: field(
    'Kho của trang',
    forgeSchema.optional(),
    'để sửa nội dung ngay trên trình duyệt, ở trang /bien-tap/',
  ),
});
export type SiteData = z.infer<typeof siteSchema>;
