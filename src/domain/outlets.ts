/** Names of newspapers, as they stand on the tab of a browser behind a title. */

/** Newspapers and stations that are not called `Báo …` by their own pages. */
const OUTLETS = new Set(
  [
    ...['Dân trí', 'VnExpress', 'VietNamNet', 'Tuổi Trẻ', 'Tuổi Trẻ Online', 'Thanh Niên', 'Soha'],
    ...['Tiền Phong', 'Lao Động', 'Người Lao Động', 'Dân Việt', 'Znews', 'Zing News', 'Kênh 14'],
    ...['VTV', 'VTV News', 'VTC News', 'VOV', 'VietnamPlus', 'Vietnam.vn', 'CafeF', 'CafeBiz'],
    ...['24h', 'Sài Gòn Giải Phóng', 'Hà Nội Mới', 'Nhân Dân', 'Quân đội nhân dân', 'Kenh14'],
    ...['Công an nhân dân', 'Kinh tế nông thôn', 'Giáo dục và Thời đại', 'Wikipedia tiếng Việt'],
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
