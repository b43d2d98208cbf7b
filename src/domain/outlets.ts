/** Names of newspapers, as they stand on the tab of a browser behind a title. */

/** Newspapers of the whole country by the hosts of their own pages; others may publish in several places. */
const NEWSPAPERS: Readonly<Record<string, string>> = {
  'vnexpress.net': 'VnExpress',
  'dantri.com.vn': 'Dân trí',
  'tuoitre.vn': 'Tuổi Trẻ',
  'thanhnien.vn': 'Thanh Niên',
  'tienphong.vn': 'Tiền Phong',
  'laodong.vn': 'Lao Động',
  'nld.com.vn': 'Người Lao Động',
  'vietnamnet.vn': 'VietNamNet',
  'danviet.vn': 'Dân Việt',
  'nhandan.vn': 'Nhân Dân',
  'qdnd.vn': 'Quân đội nhân dân',
  'cand.com.vn': 'Công an nhân dân',
  'sggp.org.vn': 'Sài Gòn Giải Phóng',
  'vtv.vn': 'VTV',
  'vov.vn': 'VOV',
};
/** Newspapers and stations that are not called `Báo …` by their own pages. */
const OUTLETS = new Set(
  [
    ...Object.values(NEWSPAPERS),
    ...['Soha', 'Znews', 'Zing News', 'Kênh 14', 'Kenh14', 'VTV News', 'VTC News', 'VietnamPlus'],
    ...['Vietnam.vn', 'CafeF', 'CafeBiz', '24h', 'Hà Nội Mới', 'Kinh tế nông thôn'],
    ...['Giáo dục và Thời đại', 'Wikipedia tiếng Việt'],
  ].map(plainly),
);
/** `Báo Nghệ An`, `Tạp chí Cộng sản`; `Báo chí với nông thôn` is none. */
const NEWSPAPER =
  /^(?:Báo|Tạp chí|Đài (?:Phát thanh|Truyền hình|PT-?TH))(?: điện tử)? (?:(?:\p{Lu}[\p{L}\d]*|và|-|&) ?){1,6}(?:online|điện tử)?$/u;
const HOST = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|info)$/i;

/** What stays of a publisher's name without the words for what it is, and how it was read. */
function plainly(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^(?:báo|trang|tạp chí)(?: thông tin)?(?: điện tử)?\s+/, '')
    .replace(/\s+(?:online|điện tử)$/, '')
    .trim();
}

/** True where two names mean one publisher; a host means whoever publishes there. */
export function samePublisher(name: string, publisher: string, url: string | undefined): boolean {
  const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
  const wanted = plainly(name).replace(/^www\./, '');
  return wanted === plainly(publisher) || wanted === host;
}

/** True for the name of a newspaper, or a host. */
export const isOutlet = (name: string): boolean =>
  OUTLETS.has(plainly(name)) || NEWSPAPER.test(name) || HOST.test(name);

/** The host of a newspaper's own pages; nothing for a name that says more, as where it was printed again. */
export const hostOfNewspaper = (name: string): string | undefined =>
  name.includes('(')
    ? undefined
    : Object.keys(NEWSPAPERS).find((host) => plainly(NEWSPAPERS[host] ?? '') === plainly(name));

/** The newspaper that a page is of, by its host. */
export const newspaperHost = (url: string): string | undefined => {
  const { hostname } = new URL(url);
  return Object.keys(NEWSPAPERS).find((it) => hostname === it || hostname.endsWith(`.${it}`));
};
