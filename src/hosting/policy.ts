/** The Content-Security-Policy of every page (W3C CSP Level 3, Trusted Types). */
import { routes } from '../domain/routes.ts';

const SELF = "'self'";
const NONE = "'none'";

/** What a policy in the page may not carry: browsers ignore it there and complain (CSP3, 3.3). */
const HEADER_ONLY: Readonly<Record<string, string>> = { 'frame-ancestors': NONE };

/**
 * Everything comes from the site itself. `'unsafe-inline'` and `'unsafe-eval'` are nowhere; only the
 * search page may compile WebAssembly, for Pagefind. Scripts may not turn text into HTML or code
 * (trusted types). JSON-LD is data, not script, and needs no permission.
 */
function directives(path: string): Record<string, string> {
  const wasm = path.startsWith(routes.search) ? " 'wasm-unsafe-eval'" : '';
  return {
    'default-src': NONE,
    'script-src': SELF + wasm,
    'style-src': SELF,
    'img-src': SELF,
    'font-src': SELF,
    'connect-src': SELF,
    'base-uri': NONE,
    'form-action': SELF,
    'require-trusted-types-for': "'script'",
    'trusted-types': NONE,
  };
}

const written = (policy: Record<string, string>) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy that a host sends with a path of the site. */
export function headerPolicy(path: string): string {
  return written({ ...directives(path), ...HEADER_ONLY });
}

/** The policy that a page carries in itself, for hosts that send no headers. */
export function metaPolicy(path: string): string {
  return written(directives(path));
}
