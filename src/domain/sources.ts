/** True for an address that may be linked: a bare IP address is not. */
export function isLinkable(url: string | undefined): url is string {
  if (url === undefined) return false;
  const { hostname } = new URL(url);
  return !(/^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname) || hostname.startsWith('['));
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
