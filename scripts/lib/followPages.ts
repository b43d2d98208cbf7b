/** Follows Astro as it renders: each page is handed on, and Astro, which gets it back without its body, writes none. */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { spentHere } from './threads.ts';

export interface Followed {
  /** Addresses from the site's root of what is to be rendered before the rest. */
  first: ReadonlySet<string>;
  /** Base path of the site. */
  base: string;
  /** Told when the code of the pages and their style sheets are ready, and rendering begins. */
  begun: () => void;
  /** Gives a page's markup its last form; each letter that is not ASCII comes and goes as the characters of its bytes. */
  finish: (html: string) => string;
  /** Takes what was rendered, by its path within the site; what it returns is waited for. */
  rendered: (name: string, content: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Told once all the first ones were taken. */
  firstDone: () => void;
}

/** Processor time of the rendering thread by source file of the page, and between pages, in milliseconds. */
export type TimesByKind = Map<string, number>;

/** Astro's own work and whatever else runs while no page is rendered. */
const BETWEEN = 'between pages';

/** An integration for Astro that tells `followed` of every page, and adds the times up in `times`. */
export function followPages(followed: Followed, times: TimesByKind): AstroIntegration {
  return {
    name: 'follow-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => following(usual, followed, times));
      },
    },
  };
}

function following(
  usual: AstroPrerenderer,
  { first, base, begun, finish, rendered, firstDone }: Followed,
  times: TimesByKind,
): AstroPrerenderer {
  let last = spentHere();
  let waiting = first.size;
  /** Kinds of the pages that are being rendered, the last begun at the end: what runs is taken for its work. */
  const rendering: string[] = [];
  const addUp = () => {
    const now = spentHere();
    const kind = rendering.at(-1) ?? BETWEEN;
    times.set(kind, (times.get(kind) ?? 0) + now - last);
    last = now;
  };
  return {
    ...usual,
    setup: async () => {
      begun();
      last = spentHere();
      await usual.setup?.();
    },
    getStaticPaths: async () => {
      const all = await usual.getStaticPaths();
      addUp();
      const isFirst = ({ pathname }: { pathname: string }) => first.has(withSlash(pathname));
      return [...all.filter(isFirst), ...all.filter((it) => !isFirst(it))];
    },
    render: async (request, options) => {
      addUp();
      const { component: kind, type } = options.routeData;
      rendering.push(kind);
      const result = await usual.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const isWhole = response.status === 200 || isNotFound(options.routeData.route);
      const bytes = isWhole
        ? await bytesOf(response, type === 'page' ? finish : undefined)
        : undefined;
      addUp();
      rendering.splice(rendering.lastIndexOf(kind), 1);
      if (!bytes) return result;
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      await rendered(nameOf(path, type), bytes);
      if (first.has(`/${path}`) && (waiting -= 1) === 0) firstDone();
      return new Response(null, { status: response.status });
    },
  };
}

/** What a response holds, in its last form if it is markup, whose letters need not be read for it. */
async function bytesOf(
  response: Response,
  finish?: (html: string) => string,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!finish) return bytes;
  const finished = finish(Buffer.from(bytes.buffer).toString('latin1'));
  // Memory of its own, which is handed on with it.
  const result = Buffer.allocUnsafeSlow(finished.length);
  result.write(finished, 'latin1');
  return result;
}

const withSlash = (path: string) => (path.endsWith('/') ? path : `${path}/`);

/** The page for addresses that lead nowhere, which is answered with their status. */
const isNotFound = (route: string) => route === '/404';

/** The file of what stands at a path. */
function nameOf(path: string, type: string): string {
  // Astro asks for a file whose whole name is a parameter as it asks for a page.
  if (type === 'endpoint') return path.replace(/\/$/, '');
  return path === '404/' ? '404.html' : `${path}index.html`;
}
