import { Obstacle } from './obstacle.ts';

/** Where the site will be served; addresses in the output depend on nothing else. */
export interface Deployment {
  /** Origin, without a path. */
  site: string;
  /** Base path with a slash at both ends. */
  base: string;
}

const DEFAULT_ORIGIN = 'http://localhost:4321';

/** `--site`, for shells that set variables in ways of their own. */
export const SITE_OPTION = { site: { type: 'string' } } as const;

/** Lets `--site` stand in for `SITE_URL`. */
export function takeSite({ site }: { site?: string | undefined }): void {
  if (site !== undefined) process.env['SITE_URL'] = site;
}

/**
 * Reads `SITE_URL` (`https://example.vn` or `https://example.vn/thi-dua/`) and, for a sub-path
 * on an unknown host, `BASE_PATH`.
 * @throws Obstacle where `SITE_URL` is not an http(s) address, or the path holds more than plain letters and digits,
 * `.`, `_` and `-`: hosts would read it in ways of their own.
 */
export function deployment(env: Record<string, string | undefined>): Deployment {
  const given = env['SITE_URL'] || DEFAULT_ORIGIN;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash)
    throw new Obstacle(
      `SITE_URL phải là địa chỉ của trang, ví dụ https://ten-mien.vn/ hoặc https://ten-mien.vn/thi-dua/ (đang là "${given}"). Hãy sửa biến môi trường SITE_URL hoặc tùy chọn --site`,
    );
  const path = env['BASE_PATH'] || url.pathname;
  const base = `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  if (!/^\/(?:(?!\.{1,2}\/)[\w.-]+\/)*$/.test(base))
    throw new Obstacle(
      `Thư mục của trang chỉ được có chữ không dấu, chữ số và dấu gạch nối (đang là "${base}"). Hãy sửa SITE_URL hoặc BASE_PATH`,
    );
  return { site: url.origin, base };
}
