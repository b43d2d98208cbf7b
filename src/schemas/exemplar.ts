import { z } from 'zod';
import { HONORIFICS } from '../domain/naming.ts';
import { choice, day, field, partialDate, slug, text } from './fields.ts';
import { FILED_LABELS } from './milestone.ts';
import { photoSchema } from './photo.ts';
import { BOUNDS } from './indicator.ts';
import { reviewed } from './reviewed.ts';
import { sources } from './source.ts';

export const EXEMPLAR_KINDS = {
  'ca-nhan': 'cá nhân',
  'tap-the': 'tập thể',
  'mo-hinh': 'mô hình',
  'ho-gia-dinh': 'hộ gia đình',
} as const;

/** What was done; a closed list so that "every rescue" is one page. */
export const OCCASIONS = {
  'cuu-nguoi': 'Cứu người',
  'ung-pho-thien-tai': 'Ứng phó thiên tai',
  'tuong-tro': 'Giúp nhau lúc khó khăn',
  'tra-lai-cua-roi': 'Trả lại của rơi',
  'san-xuat-gioi': 'Sản xuất, kinh doanh giỏi',
  'xay-dung-nong-thon-moi': 'Xây dựng nông thôn mới',
  'don-thua-doi-ruong': 'Phá bờ thửa nhỏ, tích tụ ruộng đất',
  'bao-ve-moi-truong': 'Bảo vệ môi trường',
  'day-va-hoc': 'Dạy và học',
  'giu-gin-van-hoa': 'Giữ gìn văn hóa',
  'the-duc-the-thao': 'Rèn luyện thể thao',
  'chuyen-doi-so': 'Chuyển đổi số',
  'giu-gin-an-ninh': 'Giữ gìn an ninh',
} as const;

/** The plan's four steps for models (clause IV.3). */
export const STAGES = {
  'phat-hien': 'phát hiện',
  'boi-duong': 'bồi dưỡng',
  'tong-ket': 'tổng kết',
  'nhan-rong': 'nhân rộng',
} as const;

export const BASIS_LABELS = {
  decision: 'quyết định khen thưởng đã công bố',
  stateSite: 'trang của cơ quan nhà nước',
  organisationSite: 'trang của đoàn thể, hội',
  publicRole: 'vai trò công khai hoặc cơ sở kinh doanh có đăng ký',
  press: 'tên theo báo chí',
  consent: 'sự đồng ý đã ghi nhận',
} as const;

export const LEVELS = {
  'trung-uong': 'trung ương',
  bo: 'bộ, ngành',
  'quan-khu': 'quân khu',
  tinh: 'tỉnh',
  huyen: 'huyện',
  xa: 'xã',
  'co-so': 'cơ sở',
} as const;

/** State of a commendation; only `awarded` counts. */
export const COMMENDATION_STATES = {
  awarded: 'đã trao',
  proposed: 'mới đề nghị',
  cancelled: 'đã hủy bỏ',
} as const;

/** The law an award was decided under; `organisation` is outside the law on emulation. */
export const LAWS = {
  '2003': 'Luật Thi đua, khen thưởng 2003',
  '2022': 'Luật Thi đua, khen thưởng 2022',
  organisation: 'theo quy chế của tổ chức',
} as const;

/** Programmes that recognise results without being commendations. */
export const PROGRAMMES = {
  ocop: 'chương trình OCOP',
  'nong-thon-moi': 'chương trình nông thôn mới',
  'di-san-van-hoa': 'danh mục di sản văn hóa',
} as const;

const personSchema = z.strictObject({
  honorific: field(
    'Cách xưng hô',
    z.enum(HONORIFICS).optional(),
    'ông, bà, anh, chị, cô …; bỏ dòng này khi nguồn không nêu',
  ),
  family: field('Họ và tên đệm', text(60)),
  given: field('Tên', text(30)),
  role: field('Vai trò', text(160).optional()),
});

const commendationSchema = z.strictObject({
  award: field('Danh hiệu, hình thức khen thưởng', slug, 'mã trong content/danh-hieu.json'),
  level: field('Cấp', choice(LEVELS).optional()),
  decidedBy: field('Cơ quan quyết định', slug.optional(), 'bỏ dòng này khi nguồn không nêu'),
  decision: field('Số quyết định', text(80).optional()),
  date: field('Ngày', partialDate.optional()),
  presented: field('Ngày trao', partialDate.optional(), 'khi nguồn ghi riêng ngày trao'),
  status: field('Tình trạng', choice(COMMENDATION_STATES).default('awarded')),
  law: field('Theo luật', choice(LAWS)),
  note: field('Ghi chú', text(400).optional()),
});

const recognitionSchema = z.strictObject({
  programme: field('Chương trình', choice(PROGRAMMES)),
  name: field('Nội dung công nhận', text(200)),
  level: field('Cấp', choice(LEVELS).optional()),
  decidedBy: field('Cơ quan công nhận', slug.optional()),
  decision: field('Số quyết định', text(80).optional()),
  date: field('Ngày', partialDate.optional()),
  note: field('Ghi chú', text(400).optional()),
});

/** An exemplary person, collective or model. The file's name is its id and carries the deed, not the person. */
export const exemplarSchema = z
  .strictObject({
    headline: field('Việc làm', text(120), 'nói việc, không nói người'),
    kind: field('Loại', choice(EXEMPLAR_KINDS)),
    people: field('Người', z.array(personSchema).default([])),
    collective: field('Tên tập thể hoặc mô hình', text(160).optional()),
    summary: field('Tóm tắt', text(320), 'một câu'),
    place: field('Địa phương lúc xảy ra', text(60), 'mã hoặc tên đơn vị'),
    field: field('Lĩnh vực', slug, 'mã trong content/linh-vuc.json'),
    occasion: field('Việc', choice(OCCASIONS), 'chọn theo việc đã làm'),
    movement: field(
      'Phong trào',
      z
        .strictObject({
          id: field('Mã phong trào', slug),
          basis: field('Căn cứ xếp', choice(FILED_LABELS)),
        })
        .optional(),
    ),
    stage: field(
      'Khâu',
      choice(STAGES).optional(),
      'bài kể khâu nào của việc nuôi điển hình; không rõ thì bỏ trống',
    ),
    figure: field(
      'Con số',
      z
        .strictObject({
          value: field('Số', z.number().positive().meta({ example: 34 })),
          unit: field('Đơn vị', text(24), 'ví dụ: người, ha, triệu đồng'),
          bound: field('Mức chính xác', choice(BOUNDS).default('exact')),
        })
        .optional(),
      'con số nói lên việc làm, có trong bài; hiện ở ô họa tiết và trên hình chia sẻ',
    ),
    date: field('Thời gian', partialDate, 'lúc xảy ra việc, xem trong nguồn'),
    entry: field(
      'Chỉ là mục ngắn',
      z.boolean().default(false),
      'true khi quá ít dữ kiện để có trang riêng',
    ),
    featured: field(
      'Lên trang chủ',
      z.boolean().default(false),
      'true: trang chủ kể chuyện này trước; mỗi lúc một bài, trong giai đoạn',
    ),
    recognitions: field('Chương trình khác công nhận', z.array(recognitionSchema).default([])),
    commendations: field('Khen thưởng', z.array(commendationSchema).default([])),
    basis: field('Căn cứ nêu tên', choice(BASIS_LABELS), 'vì sao được nêu tên'),
    consent: field(
      'Mã phiếu đồng ý',
      slug.optional(),
      'chỉ khi căn cứ là sự đồng ý; phiếu giữ ở cơ quan',
    ),
    sources: field('Nguồn', sources),
    doubts: field('Điều chưa rõ', z.array(text(500)).default([])),
    minor: field('Có trẻ em', z.boolean().default(false), 'true: không nêu tên ai'),
    photo: field('Ảnh', photoSchema.optional()),
    reviewed,
    published: field('Ngày đăng', day, 'ngày đăng trên trang này'),
    updated: field('Ngày cập nhật', day.optional()),
  })
  .refine((it) => it.basis !== 'consent' || it.consent !== undefined, {
    path: ['consent'],
    message: 'căn cứ là sự đồng ý thì cần mã phiếu',
  })
  .refine((it) => it.consent === undefined || it.basis === 'consent', {
    path: ['consent'],
    message: 'có mã phiếu thì "basis" là "consent"; căn cứ khác thì bỏ mục này',
  })
  .refine((it) => !it.minor || it.people.length === 0, {
    path: ['people'],
    message: 'trẻ em không được nêu tên: để danh sách trống',
  })
  .refine((it) => !it.minor || it.photo === undefined, {
    path: ['photo'],
    message: 'chuyện có trẻ em thì không đăng ảnh: bỏ mục này',
  })
  .refine((it) => !it.entry || it.photo === undefined, {
    path: ['photo'],
    message: 'mục ngắn ("entry: true") không có trang riêng nên không có ảnh',
  })
  .refine((it) => it.basis !== 'decision' || it.commendations.some((c) => c.decision), {
    path: ['basis'],
    message: 'căn cứ là quyết định thì phải có số quyết định trong "commendations"',
  });

export type ExemplarData = z.infer<typeof exemplarSchema>;
export type Commendation = ExemplarData['commendations'][number];
export type Recognition = ExemplarData['recognitions'][number];
