/** The kinds of page of the site: what each weighs at most and which page stands for it in a browser. */
import { DIST, leadsOn, readSite } from './site.ts';

export interface PageKind {
  name: string;
  /** Addresses of its pages, from the site's root. */
  pattern: RegExp;
  /** The budget it falls under. */
  weight: 'item' | 'list' | 'search';
}

/** Kinds in the order of the site map. A page is of the first kind whose pattern matches. */
const KINDS: readonly PageKind[] = [
  kind('home', /^\/$/, 'list'),
  kind('movements', /^\/phong-trao\/$/, 'list'),
  kind('movement', /^\/phong-trao\/[^/]+\/$/, 'item'),
  kind('milestones of a movement', /^\/phong-trao\/[^/]+\/moc\/$/, 'list'),
  kind('exemplars', /^\/guong-dien-hinh\/(?:trang\/\d+\/|xep\/[^/]+\/(?:trang\/\d+\/)?)?$/, 'list'),
  kind('exemplars of a facet', /^\/guong-dien-hinh\/[^/]+\/[^/]+\/(?:trang\/\d+\/)?$/, 'list'),
  kind('exemplar', /^\/guong-dien-hinh\/[^/]+\/$/, 'item'),
  kind('places', /^\/dia-phuong\/$/, 'list'),
  kind('place', /^\/dia-phuong\/[^/]+\/$/, 'item'),
  kind('indicators', /^\/chi-tieu\/$/, 'list'),
  kind('outcome', /^\/chi-tieu\/ket-luan\/[^/]+\/$/, 'list'),
  kind('related figures', /^\/chi-tieu\/so-lieu-lien-quan\/$/, 'list'),
  kind('structure', /^\/chi-tieu\/co-cau-[^/]+\/$/, 'item'),
  kind('indicator', /^\/chi-tieu\/[^/]+\/$/, 'item'),
  kind('embed', /^\/nhung\/[^/]+\/$/, 'item'),
  kind('plan', /^\/ke-hoach\/$/, 'list'),
  kind('search', /^\/tim-kiem\/$/, 'search'),
  kind('open data', /^\/du-lieu\/$/, 'list'),
  kind('missing', /^\/con-thieu\/$/, 'list'),
  kind('missing of a body', /^\/con-thieu\/co-quan\/[^/]+\/$/, 'list'),
  kind('request', /^\/con-thieu\/chi-tieu\/[^/]+\/$/, 'item'),
  kind('report', /^\/tong-hop\/$/, 'list'),
  kind('awards', /^\/danh-hieu\/$/, 'list'),
  kind('bodies', /^\/co-quan\/$/, 'list'),
  kind('method', /^\/phuong-phap\/$/, 'item'),
  kind('corrections', /^\/dinh-chinh\/$/, 'item'),
  kind('site map', /^\/so-do-trang\/$/, 'list'),
  kind('about', /^\/gioi-thieu\/$/, 'item'),
  kind('press', /^\/cho-bao-chi\/$/, 'item'),
  kind('nomination', /^\/cho-bao-chi\/[^/]+\/$/, 'item'),
  kind('in English', /^\/en\/$/, 'item'),
  kind('privacy', /^\/quyen-rieng-tu\/$/, 'item'),
  kind('not found', /^\/404\.html$/, 'item'),
];

function kind(name: string, pattern: RegExp, weight: PageKind['weight']): PageKind {
  return { name, pattern, weight };
}

/** A kind that the tested site has pages of. */
export interface SampledKind extends PageKind {
  /** Its heaviest page, which stands for it in a browser. */
  sample: string;
}

/** The kinds that the tested site has pages of, each with its heaviest page; pages that only lead on left out. */
export const PAGE_KINDS: readonly SampledKind[] = [
  ...Map.groupBy(
    readSite(DIST).filter((page) => !leadsOn(page)),
    ({ path }) => kindOf(path),
  ),
]
  .map(([of, pages]) => {
    const { path } = pages.reduce((a, b) => (b.html.length > a.html.length ? b : a));
    return { ...of, sample: path };
  })
  .toSorted(
    (a, b) =>
      KINDS.findIndex((it) => it.name === a.name) - KINDS.findIndex((it) => it.name === b.name),
  );

/**
 * The kind of a page.
 * @throws Error where no pattern matches: a new kind of page belongs in the table.
 */
export function kindOf(path: string): PageKind {
  const found = KINDS.find(({ pattern }) => pattern.test(path));
  if (!found) throw new Error(`${path} is of no kind in tests/kinds.ts`);
  return found;
}
