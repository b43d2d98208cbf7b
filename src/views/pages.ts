/**
 * Every page of the site, grouped as the site map shows them; the sitemap for search engines is the
 * same list. At the end, what the search is to know of those that are in no record.
 */
import { OUTCOMES, OUTCOME_SLUGS } from '../domain/outcomes.ts';
import { periodSpan } from '../domain/period.ts';
import { FOREIGN_PAGES, type Language } from '../domain/languages.ts';
import { routes } from '../domain/routes.ts';
import { capitalise, compareVietnamese } from '../domain/vietnamese.ts';
import { exemplarLists } from './lists.ts';
import { hasMilestoneList } from './movementMilestones.ts';
import { lackingByBody, lackingOf } from './missing.ts';
import { placesWithPage } from './queries.ts';
import { changedOn, lastOf } from '../catalog/changed.ts';
import type { Catalog } from '../catalog/types.ts';

interface PageEntry {
  label: string;
  /** Address from the site's root; an entry that has no page of its own carries an anchor. */
  path: string;
  /** Day of the last change that the records know of, `YYYY-MM-DD`. */
  changed?: string | undefined;
  /** Where it is not Vietnamese. */
  lang?: Language;
}

interface PageSection {
  title: string;
  pages: PageEntry[];
}

/** The site map. */
export function pageSections(catalog: Catalog): PageSection[] {
  const { site, unit, movements, exemplars, targets, context, places, corrections } = catalog;
  const span = periodSpan(catalog.period);
  const lacking = lackingOf(catalog);
  const whole = site.dataAsOf;
  const page = (label: string, path: string, changed?: string): PageEntry => ({
    label,
    path,
    changed,
  });
  return [
    {
      title: 'Trang chính',
      pages: [
        page('Trang chủ', routes.home, whole),
        page('Phong trào thi đua', routes.movements),
        page('Gương người tốt, việc tốt', routes.exemplars, lastOf({ exemplars })),
        page('Chỉ tiêu và kết quả', routes.indicators, whole),
        page('Số liệu liên quan', routes.relatedFigures, whole),
        page(`Kế hoạch thi đua ${span}`, routes.plan, catalog.plan.changed),
        page('Địa phương', routes.places),
        page('Tìm kiếm', routes.search),
        page('Dữ liệu mở', routes.data, whole),
        page('Còn thiếu gì', routes.missing, whole),
        page(`Tổng hợp giai đoạn ${span}`, routes.report, whole),
        page('Danh hiệu và hình thức khen thưởng', routes.awards),
        page('Cơ quan', routes.bodies),
        page('Phương pháp', routes.method),
        page(
          'Đính chính',
          routes.corrections,
          corrections
            .map(({ date }) => date)
            .sort()
            .at(-1),
        ),
        page('Cho báo chí', routes.press),
        page('Giới thiệu một người tốt, việc tốt', routes.nomination),
        page('Giới thiệu', routes.about),
        ...FOREIGN_PAGES,
        page('Quyền riêng tư và gỡ bỏ', routes.privacy),
        page('Sơ đồ trang', routes.siteMap),
      ],
    },
    {
      title: 'Chỉ tiêu theo kết luận',
      pages: OUTCOMES.filter((outcome) =>
        targets.some(({ progress }) => progress?.outcome === outcome),
      ).map((outcome) =>
        page(`Chỉ tiêu ${unit.outcomeLabels[outcome]}`, routes.outcome(OUTCOME_SLUGS[outcome])),
      ),
    },
    {
      title: 'Phiếu hỏi số liệu còn thiếu',
      pages: [
        ...lackingByBody(lacking).map(({ body }) =>
          page(body.name, routes.requestForBody(body.id)),
        ),
        ...lacking.map(({ indicator }) =>
          page(indicator.shortName, routes.requestForIndicator(indicator.id)),
        ),
      ],
    },
    {
      title: 'Phong trào',
      pages: movements.flatMap((it) => [
        page(it.shortName, it.path, lastOf(it)),
        ...(hasMilestoneList(it)
          ? [page(`${it.shortName}: mọi mốc`, routes.milestones(it.id), it.changed)]
          : []),
      ]),
    },
    { title: 'Chỉ tiêu', pages: targets.map((it) => page(it.shortName, it.path, it.changed)) },
    {
      title: 'Số liệu liên quan',
      pages: context.map((it) => page(it.shortName, it.path, it.changed)),
    },
    {
      title: 'Địa phương',
      pages: placesWithPage(places)
        .toSorted((a, b) => compareVietnamese(a.name, b.name))
        .map((it) => page(it.title, it.path, lastOf(it))),
    },
    {
      title: 'Gương điển hình',
      pages: exemplars.map((it) => page(it.headline, it.path, changedOn(it))),
    },
    {
      title: 'Danh sách gương điển hình',
      pages: exemplarLists(exemplars)
        .filter(({ path }) => path !== routes.exemplars)
        .map(({ path, facet, order, number, exemplars: listed }) => {
          const all = ['Gương người tốt, việc tốt', order?.heading].filter(Boolean).join(', ');
          const name = facet ? capitalise(facet.heading) : all;
          return page(
            number > 1 ? `${name}, trang ${number}` : name,
            path,
            lastOf({ exemplars: listed }),
          );
        }),
    },
  ];
}

/** Every page that search engines may list, each once. */
export function indexedPages(catalog: Catalog): PageEntry[] {
  return pageSections(catalog)
    .flatMap(({ pages }) => pages)
    .filter(({ path }) => !path.includes('#'));
}

/** A page written by hand, as the search finds it. */
export interface StandingPage {
  path: string;
  /** What people call what they look for there. */
  names: string[];
  /** True for a page that is read through; of an overview only its opening is, its records are documents themselves. */
  whole: boolean;
}

const read = (path: string, ...names: string[]): StandingPage => ({ path, names, whole: true });
const overview = (path: string, ...names: string[]): StandingPage => ({
  path,
  names,
  whole: false,
});

/** The pages that are in no record, for the search. */
export const STANDING_PAGES: readonly StandingPage[] = [
  read(
    routes.data,
    'Tải tệp CSV, JSON, Excel về máy',
    'API, bộ dữ liệu',
    'Nhúng biểu đồ vào trang khác',
  ),
  read(
    routes.corrections,
    'Báo lỗi, báo sai sót, sửa thông tin, số liệu sai',
    'Trang từng ghi sai gì, sửa sai những chỗ nào',
  ),
  read(
    routes.method,
    'Cách kết luận thế nào là chỉ tiêu đạt, chưa đạt, chưa đủ số liệu; số ước',
    'Cách chọn gương điển hình',
    'Số liệu lấy từ đâu, nguồn nào',
  ),
  read(
    routes.about,
    'Trang của ai, ai làm, ai lập ra, có phải của cơ quan nhà nước; liên hệ',
    'Cách trích dẫn, ghi nguồn',
  ),
  read(routes.press, 'Dành cho nhà báo, trích dẫn, dẫn lại bài', 'Theo dõi tin, RSS'),
  read(
    routes.privacy,
    'Xóa tên, gỡ tên, gỡ bỏ thông tin cá nhân',
    'Tên và ảnh trẻ em, học sinh',
    'Cookie, theo dõi người đọc',
  ),
  overview(
    routes.nomination,
    'Đề cử, đề xuất người tốt, việc tốt; mẫu phiếu giới thiệu điển hình: in, điền, gửi ở đâu',
  ),
  read(routes.english, 'English, about this site in English'),
  overview(
    routes.movements,
    'Danh sách phong trào',
    'Phong trào nào có tin, chưa có tin',
    'Phong trào nào nhiều gương nhất',
  ),
  overview(routes.exemplars, 'Danh sách gương điển hình', 'Gương nào mới nhất'),
  overview(
    routes.indicators,
    'Danh sách chỉ tiêu; bao nhiêu chỉ tiêu đạt',
    'Chỉ tiêu nào đạt, chỉ tiêu nào chưa đạt',
  ),
  overview(routes.relatedFigures, 'Danh sách số liệu liên quan'),
  overview(
    routes.places,
    'Danh sách xã, phường, thị trấn; có bao nhiêu xã',
    'Tra cứu sáp nhập xã, phường',
    'Các xã, phường mới sau sáp nhập; chia thành mấy xã',
    'Xã nào nhiều gương nhất',
  ),
  overview(
    routes.missing,
    'Hỏi số liệu còn thiếu ở đâu, cơ quan nào giữ',
    'Cách xin số liệu, yêu cầu cung cấp thông tin',
  ),
  overview(routes.report, 'Báo cáo tổng hợp để in, tệp Word', 'Tổng kết cả giai đoạn'),
  overview(routes.awards, 'Danh sách danh hiệu', 'Ai ký, ai tặng bằng khen, giấy khen'),
  overview(routes.bodies, 'Danh sách cơ quan'),
  overview(routes.siteMap, 'Mọi trang trong một danh sách'),
];
