/** The kinds of page of the site: what each weighs at most and which page stands for it in a browser. */

export interface PageKind {
  name: string;
  /** Addresses of its pages, from the site's root. */
  pattern: RegExp;
  /** A page of the kind, among the heavier ones. */
  sample: string;
  /** The budget it falls under. */
  weight: 'item' | 'list' | 'search';
}

const STORY = '/guong-dien-hinh/2025-lai-tau-ca-trong-dem-cuu-nguoi-tau-chim/';

/** Kinds in the order of the site map. A page is of the first kind whose pattern matches. */
export const PAGE_KINDS: readonly PageKind[] = [
  kind('home', /^\/$/, '/', 'list'),
  kind('movements', /^\/phong-trao\/$/, '/phong-trao/', 'list'),
  kind('movement', /^\/phong-trao\/[^/]+\/$/, '/phong-trao/nong-thon-moi-nang-cao/', 'item'),
  kind(
    'exemplars',
    /^\/guong-dien-hinh\/(?:trang\/\d+\/|xep\/[^/]+\/(?:trang\/\d+\/)?)?$/,
    '/guong-dien-hinh/',
    'list',
  ),
  kind(
    'exemplars of a facet',
    /^\/guong-dien-hinh\/[^/]+\/[^/]+\/(?:trang\/\d+\/)?$/,
    '/guong-dien-hinh/viec/cuu-nguoi/',
    'list',
  ),
  kind('exemplar', /^\/guong-dien-hinh\/[^/]+\/$/, STORY, 'item'),
  kind('places', /^\/dia-phuong\/$/, '/dia-phuong/', 'list'),
  kind('place', /^\/dia-phuong\/[^/]+\/$/, '/dia-phuong/cam-vinh/', 'item'),
  kind('indicators', /^\/chi-tieu\/$/, '/chi-tieu/', 'list'),
  kind('outcome', /^\/chi-tieu\/ket-luan\/[^/]+\/$/, '/chi-tieu/ket-luan/chua-du-so-lieu/', 'list'),
  kind('structure', /^\/chi-tieu\/co-cau-[^/]+\/$/, '/chi-tieu/co-cau-kinh-te-dich-vu/', 'item'),
  kind('indicator', /^\/chi-tieu\/[^/]+\/$/, '/chi-tieu/thu-ngan-sach/', 'item'),
  kind('plan', /^\/ke-hoach\/$/, '/ke-hoach/', 'list'),
  kind('search', /^\/tim-kiem\/$/, '/tim-kiem/', 'search'),
  kind('open data', /^\/du-lieu\/$/, '/du-lieu/', 'list'),
  kind('missing', /^\/con-thieu\/$/, '/con-thieu/', 'list'),
  kind(
    'missing of a body',
    /^\/con-thieu\/co-quan\/[^/]+\/$/,
    '/con-thieu/co-quan/co-so-y-te/',
    'list',
  ),
  kind('request', /^\/con-thieu\/chi-tieu\/[^/]+\/$/, '/con-thieu/chi-tieu/thu-ngan-sach/', 'item'),
  kind('report', /^\/tong-hop\/$/, '/tong-hop/', 'list'),
  kind('awards', /^\/danh-hieu\/$/, '/danh-hieu/', 'list'),
  kind('bodies', /^\/co-quan\/$/, '/co-quan/', 'list'),
  kind('method', /^\/phuong-phap\/$/, '/phuong-phap/', 'item'),
  kind('corrections', /^\/dinh-chinh\/$/, '/dinh-chinh/', 'item'),
  kind('site map', /^\/so-do-trang\/$/, '/so-do-trang/', 'list'),
  kind('about', /^\/gioi-thieu\/$/, '/gioi-thieu/', 'item'),
  kind('press', /^\/cho-bao-chi\/$/, '/cho-bao-chi/', 'item'),
  kind('nomination', /^\/cho-bao-chi\/[^/]+\/$/, '/cho-bao-chi/phieu-gioi-thieu/', 'item'),
  kind('in English', /^\/en\/$/, '/en/', 'item'),
  kind('privacy', /^\/quyen-rieng-tu\/$/, '/quyen-rieng-tu/', 'item'),
  kind('not found', /^\/404\.html$/, '/404.html', 'item'),
];

function kind(name: string, pattern: RegExp, sample: string, weight: PageKind['weight']): PageKind {
  return { name, pattern, sample, weight };
}

/**
 * The kind of a page.
 * @throws Error where no pattern matches: a new kind of page belongs in the table.
 */
export function kindOf(path: string): PageKind {
  const found = PAGE_KINDS.find(({ pattern }) => pattern.test(path));
  if (!found) throw new Error(`${path} is of no kind in tests/kinds.ts`);
  return found;
}
