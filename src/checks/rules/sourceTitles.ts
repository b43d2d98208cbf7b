import { isOutlet, samePublisher } from '../../domain/outlets.ts';
import { slugify } from '../../domain/vietnamese.ts';
import { problemAt } from '../../problems/at.ts';
import type { Source } from '../../schemas/source.ts';
import { allRecords } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { sourcesOf } from '../sources.ts';

/** What stands over many pages of a site and over none of its publications, without marks. */
const SECTIONS = new Set(
  [
    ...['trang chủ', 'trang nhất', 'home', 'home page', 'homepage', 'index', 'tin tức', 'tin mới'],
    ...['tin tức - sự kiện', 'tin tức và sự kiện', 'tin tức sự kiện', 'tin bài', 'tin hoạt động'],
    ...['tin trong tỉnh', 'tin trong huyện', 'tin địa phương', 'tin nóng', 'news', 'thời sự'],
    ...['chính trị', 'xã hội', 'kinh tế', 'văn hóa', 'văn hóa - xã hội', 'đời sống', 'giáo dục'],
    ...['pháp luật', 'thể thao', 'du lịch', 'môi trường', 'nông nghiệp', 'nông thôn mới', 'y tế'],
    ...[
      'chuyển đổi số',
      'xây dựng đảng',
      'bạn đọc',
      'phóng sự',
      'gương sáng',
      'multimedia',
      'video',
    ],
    ...['người tốt việc tốt', 'người tốt, việc tốt', 'gương điển hình', 'thi đua khen thưởng'],
    ...['thi đua - khen thưởng', 'học tập và làm theo bác', 'chi tiết tin', 'chi tiết tin tức'],
    ...['chi tiết bài viết', 'xem chi tiết', 'bài viết', 'tin', 'bài báo', 'thông báo', 'văn bản'],
    ...['văn bản chỉ đạo điều hành', 'hệ thống văn bản', 'văn bản quy phạm pháp luật', 'tài liệu'],
    ...[
      'không có tiêu đề',
      'không tiêu đề',
      'chưa rõ tiêu đề',
      'untitled',
      'no title',
      'giới thiệu',
    ],
  ].map(slugify),
);
/** A whole site of an authority: `Cổng thông tin điện tử huyện Sông Thử`. */
const SITE =
  /^(?:[Cc]ổng|[Tt]rang) (?:thông tin|tin)(?: điện tử)?(?: tổng hợp)?(?: (?:của )?(?:(?:[Ủủ]y ban nhân dân|UBND|Đảng bộ) )?(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh)(?: \p{Lu}[\p{L}\d]*){1,4})?$/u;

const CUT = /^\s*(?:\.{2,}|…|\[(?:\.{2,}|…)\])|(?:\.{2,}|…|\[(?:\.{2,}|…)\])["”’']?\s*$/u;
/** An editor who has looked says so beside the source. */
const TOLD = /tiêu đề/iu;
/** The last part of an address in the place of a title. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+){2,}(?:\.html?)?$/;

function faultOf({ title, publisher, url, note = '' }: Source): string | undefined {
  const open = 'hãy mở bài rồi chép tiêu đề ở đầu bài';
  if (SLUG.test(title)) return `"${title}" là phần cuối của địa chỉ, không phải tiêu đề; ${open}`;
  if (samePublisher(title, publisher, url) || isOutlet(title) || SITE.test(title))
    return `"${title}" là tên nơi đăng, không phải tiêu đề của bài đã đọc; ${open}`;
  if (SECTIONS.has(slugify(title)))
    return `"${title}" là tên một mục của trang, không phải tiêu đề của bài đã đọc; ${open}`;
  if (CUT.test(title) && !TOLD.test(note))
    return `tiêu đề bị cắt ("${title}"); ${open} cho đủ; chính bài ghi như vậy, hoặc không đọc được phần sau, thì nói điều ấy ở "note" của nguồn, bắt đầu bằng "Tiêu đề"`;
  return undefined;
}

/** A source is cited by the title of what was read: no newspaper, no section of a site, no title cut short. */
export const sourceTitles: Rule = (_catalog, { records }) =>
  allRecords(records).flatMap((record) =>
    sourcesOf(record).flatMap(({ source, path }) => {
      const message = faultOf(source);
      return message === undefined ? [] : [problemAt(record, [...path, 'title'], message)];
    }),
  );
