/** Where the site will be served; addresses in the output depend on nothing else. */
export interface Deployment {
  /** Origin, without a path. */
  site: string;
  /** Base path with a slash at both ends. */
  base: string;
}

const DEFAULT_ORIGIN = 'http://localhost:4321';

/**
 * Reads `SITE_URL` (`https://example.vn` or `https://example.vn/thi-dua/`) and, for a sub-path
 * on an unknown host, `BASE_PATH`.
 * @throws TypeError where `SITE_URL` is not an http(s) address, or the path holds more than plain letters and digits,
 * `.`, `_` and `-`: hosts would read it in ways of their own.
 */
export function deployment(env: Record<string, string | undefined>): Deployment {
  const url = new URL(env['SITE_URL'] || DEFAULT_ORIGIN);
  if (!/^https?:$/.test(url.protocol))
    throw new TypeError(`SITE_URL phải bắt đầu bằng https:// (đang là ${url.href})`);
  const path = env['BASE_PATH'] || url.pathname;
  const base = `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  if (!/^\/(?:[\w.-]+\/)*$/.test(base))
    throw new TypeError(
      `Thư mục của trang chỉ được có chữ không dấu, chữ số và dấu gạch nối (đang là ${base}); hãy sửa SITE_URL hoặc BASE_PATH`,
    );
  return { site: url.origin, base };
}
