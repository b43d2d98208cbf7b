import { firstDay, formatDateShort, type PartialDate } from './dates.ts';

/** True for an address that may be linked: a bare IP address is not. */
export function isLinkable(url: string | undefined): url is string {
  if (url === undefined) return false;
  const { hostname } = new URL(url);
  return !(/^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname) || hostname.startsWith('['));
}

/** What a publisher's name says of how its page was read: `Báo Mới (đăng lại)`. */
const SAYS_HOW = { copy: /đăng lại|bản sao/i, translation: /bản dịch/i };

/** True where the citation must still say that a copy or a translation was read; a page's usual excerpt goes unsaid. */
export function needsReadRemark({ read, publisher }: { read: string; publisher: string }): boolean {
  return (read === 'copy' || read === 'translation') && !SAYS_HOW[read].test(publisher);
}

/** How a title is cited: in quotation marks only where it stands as its publisher wrote it. */
export function citedTitle({
  title,
  titleSeen,
  titleRedacted,
}: {
  title: string;
  titleSeen: boolean;
  titleRedacted?: boolean | undefined;
}): { title: string; remark?: string } {
  if (titleRedacted) return { title, remark: 'tiêu đề đã lược tên người' };
  return titleSeen ? { title: `“${title}”` } : { title, remark: 'tiêu đề theo địa chỉ trang' };
}

/** When a source was read, behind how it was: `đọc qua bản dịch ngày 29/11/2026`. */
export function readRemark(how: string | undefined, accessed: PartialDate | undefined) {
  const day = accessed && `ngày ${formatDateShort(accessed)}`;
  return day === undefined ? how : `${how ?? 'đọc'} ${day}`;
}

/** A host that belongs to somebody else since a day. */
interface MovedHost {
  host: string;
  since: string;
  note: string;
}

/** What is to be said of a source on a host that has changed hands: of one of before, or of unknown date. */
export function movedHostNote(
  { url, date }: { url?: string | undefined; date?: PartialDate | undefined },
  hosts: readonly MovedHost[],
): string | undefined {
  if (url === undefined) return undefined;
  const { hostname } = new URL(url);
  const moved = hosts.find(({ host }) => host === hostname);
  return moved && (date === undefined || firstDay(date) < moved.since) ? moved.note : undefined;
}
