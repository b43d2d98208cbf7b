/** Every address of the site in one place, as paths from the site's root, without the base path. */
export const routes = {
  home: '/',
  movements: '/phong-trao/',
  movement: (id: string) => `/phong-trao/${id}/`,
  milestones: (id: string) => `/phong-trao/${id}/moc/`,
  exemplars: '/guong-dien-hinh/',
  exemplar: (id: string) => `/guong-dien-hinh/${id}/`,
  exemplarsBy: (order: string) => `/guong-dien-hinh/xep/${order}/`,
  facet: (facet: string, value: string) => `/guong-dien-hinh/${facet}/${value}/`,
  places: '/dia-phuong/',
  place: (id: string) => `/dia-phuong/${id}/`,
  indicators: '/chi-tieu/',
  indicator: (id: string) => `/chi-tieu/${id}/`,
  relatedFigures: '/chi-tieu/so-lieu-lien-quan/',
  outcome: (slug: string) => `/chi-tieu/ket-luan/${slug}/`,
  indicatorFile: (id: string, format: 'csv' | 'json' | 'xlsx') => `/chi-tieu/${id}.${format}`,
  plan: '/ke-hoach/',
  clause: (id: string) => `/ke-hoach/#${id}`,
  search: '/tim-kiem/',
  data: '/du-lieu/',
  dataFile: (name: string) => `/du-lieu/${name}`,
  missing: '/con-thieu/',
  requestForIndicator: (id: string) => `/con-thieu/chi-tieu/${id}/`,
  requestForBody: (id: string) => `/con-thieu/co-quan/${id}/`,
  report: '/tong-hop/',
  awards: '/danh-hieu/',
  award: (id: string) => `/danh-hieu/#${id}`,
  bodies: '/co-quan/',
  body: (id: string) => `/co-quan/#${id}`,
  method: '/phuong-phap/',
  corrections: '/dinh-chinh/',
  siteMap: '/so-do-trang/',
  about: '/gioi-thieu/',
  privacy: '/quyen-rieng-tu/',
  press: '/cho-bao-chi/',
  nomination: '/cho-bao-chi/phieu-gioi-thieu/',
  english: '/en/',
  /** The charts alone, for frames on other sites. */
  embeds: '/nhung/',
  embed: (id: string) => `/nhung/${id}/`,
} as const;

/** Parts of a record's page that have an address: the anchor and the heading over it. */
export const sections = {
  milestones: { id: 'moc', heading: 'Mốc đã công bố' },
  figures: { id: 'so-lieu', heading: 'Số đã công bố' },
  planWords: { id: 'ke-hoach-viet-gi', heading: 'Kế hoạch viết gì' },
} as const;

/** Addresses of what programs read: no page links to them as pages. */
export const files = {
  sitemap: '/sitemap.xml',
  /** The editor, and the files it is made of; no reading page links to it. */
  editor: '/bien-tap/',
  editorFiles: '/bien-tap/tep/',
  exemplar: (id: string) => `/guong-dien-hinh/${id}.json`,
  exemplarIndex: '/guong-dien-hinh/loc.json',
  photo: (name: string) => `/anh/${name}`,
  feed: (name: string, format: FeedFormat) => `/tin/${name}.${format}`,
  /** The licence of somebody else's work in the files of the site. */
  licence: (name: string) => `/giay-phep/${name}.txt`,
  /** All tables of the open data. */
  workbook: '/du-lieu/thi-dua.xlsx',
  /** Drafts of the report: of the period, or of a year. */
  reportDocument: (years: string) => `/tong-hop/bao-cao-${years}.docx`,
  requestForIndicatorDocument: (id: string) => `/con-thieu/chi-tieu/phieu-hoi-${id}.docx`,
  requestForBodyDocument: (id: string) => `/con-thieu/co-quan/phieu-hoi-co-quan-${id}.docx`,
  nominationDocument: '/cho-bao-chi/phieu-gioi-thieu.docx',
  /** A chart with its title and source, for newsrooms. */
  chartPicture: (id: string) => `/bieu-do/${id}.png`,
  /** The picture that stands for a page where it is shared. */
  socialImage: (name: string) => `/hinh/${name}.png`,
} as const;

/** Files that the workbook has taken the place of: their addresses lead on. */
export const movedFiles = [
  'chi-tieu',
  'so-lieu',
  'guong-dien-hinh',
  'phong-trao',
  'dia-phuong',
  'danh-hieu',
].map((name) => ({ from: routes.dataFile(`${name}-excel.csv`), to: files.workbook }));

/** `xml` is RSS 2.0, `json` is JSON Feed 1.1. */
type FeedFormat = 'xml' | 'json';

/** Address of page `number` of a list; the first page is the list's own address. */
export function listPage(path: string, number: number): string {
  return number === 1 ? path : `${path}trang/${number}/`;
}
