/** True for an address that may be linked: a bare IP address is not (content-rules: Sources). */
export function isLinkable(url: string | undefined): url is string {
  if (url === undefined) return false;
  const { hostname } = new URL(url);
  return !(/^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname) || hostname.startsWith('['));
}
