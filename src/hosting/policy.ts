/** The Content-Security-Policy of every page (W3C CSP Level 3, Trusted Types). */
import { files, routes } from '../domain/routes.ts';

const SELF = "'self'";
const NONE = "'none'";

/** True for what other sites may put into a frame of theirs. */
export const isEmbed = (path: string) => path.startsWith(routes.embeds);

/** What a policy in the page may not carry: browsers ignore it there and complain (CSP3, 3.3). */
const headerOnly = (path: string): Record<string, string> => ({
  'frame-ancestors': isEmbed(path) ? '*' : NONE,
});

/**
 * Everything comes from the site itself. `'unsafe-inline'` and `'unsafe-eval'` are nowhere; only the
 * search page may compile WebAssembly, for Pagefind. Scripts may not turn text into HTML or code
 * (trusted types). JSON-LD is data, not script, and needs no permission. A page saved with its styles
 * written into it loses them by this; `deploy/README.md` says how to keep one.
 */
function directives(path: string): Record<string, string> {
  const wasm = path.startsWith(routes.search) ? " 'wasm-unsafe-eval'" : '';
  return {
    'default-src': NONE,
    'script-src': isEmbed(path) ? NONE : SELF + wasm,
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

/**
 * The editor's (`/bien-tap/`): a program of others, drawn by its scripts. Still no script between the lines
 * and no `'unsafe-eval'`. What it has beyond the pages, and why:
 * `'wasm-unsafe-eval'` and workers of its own: photos are scaled and converted in the browser;
 * styles between the lines: its parts bring theirs along; pictures as `data:` and `blob:`: photos not yet sent;
 * `data:` and `blob:` to connect to: those photos, and the state of the forge, which nobody is asked for;
 * a frame, with the site as its base: the preview; no trusted types: the package sets markup in places that go by none.
 */
function editorDirectives(forge: string): Record<string, string> {
  return {
    'default-src': NONE,
    'script-src': `${SELF} 'wasm-unsafe-eval'`,
    'style-src': `${SELF} 'unsafe-inline'`,
    'img-src': `${SELF} data: blob:`,
    'font-src': SELF,
    'connect-src': `${SELF} data: blob: ${forge}`.trimEnd(),
    'worker-src': SELF,
    'frame-src': `${SELF} blob:`,
    'base-uri': SELF,
    'form-action': SELF,
  };
}

const written = (policy: Record<string, string>) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy that a host sends with a path of the site. */
export function headerPolicy(path: string): string {
  const own = path.startsWith(files.editor) ? editorDirectives('https:') : directives(path);
  return written({ ...own, ...headerOnly(path) });
}

/**
 * The policy in the editor's page: the header cannot know the forge that the content names, so it allows any
 * over https; this one holds beside it and names that forge alone.
 */
export function editorPolicy(forge = ''): string {
  return written(editorDirectives(forge));
}

/** The policy that a page carries in itself, for hosts that send no headers. */
export function metaPolicy(path: string): string {
  return written(directives(path));
}
