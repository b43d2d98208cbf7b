/** Files that Netlify, Cloudflare Pages and GitLab Pages read from a built site. */
import { AREAS, EVERYWHERE, headersOf } from '../../src/hosting/headers.ts';
import type { RedirectData } from '../../src/schemas/redirect.ts';

/** An address that leads on to another. */
export type Moved = Pick<RedirectData, 'from' | 'to'>;

/**
 * `_headers` (Netlify, Cloudflare Pages). The headers of all rules that match are sent, and the values
 * of one that is set twice are joined: so that each is set once for any path, what changes is not under
 * `/*`. An address outside the areas has only the headers that are the same everywhere; the page that
 * is sent for it has the policy in itself. Content types are the host's own.
 */
export function headersFile(): string {
  const rule = (pattern: string, headers: Readonly<Record<string, string>>) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    '# Made by `npm run hosts` from src/hosting/headers.ts. Change it there.',
    rule('/*', EVERYWHERE),
    ...AREAS.map((area) => rule(area.pattern, headersOf(area))),
    '',
  ].join('\n');
}

/**
 * `_redirects` (Netlify, Cloudflare Pages, GitLab Pages). Where a host prefers a file to a redirect, the
 * page at the old address leads on.
 */
export function redirectsFile(redirects: readonly Moved[], base: string): string {
  return redirects
    .map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`)
    .join('');
}
