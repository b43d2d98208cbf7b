/** The part of Pagefind's interface that the site uses. */
import { restoreBarred, writeBarred } from './bundle.ts';

/** What Pagefind keeps of a document. */
export interface Fragment {
  /** Address without the base path. */
  path: string;
  title: string;
  /** Its whole text. */
  text: string;
  /** Anchors of its sections, by their place in the text. */
  anchors: { id: string; heading: string; at: number }[];
}

export interface Hit {
  /** The hexadecimal part of Pagefind's id. */
  id: string;
  fragment: () => Promise<Fragment>;
}

interface RawResult {
  id: string;
  data: () => Promise<{
    raw_url: string;
    content: string;
    meta: Record<string, string>;
    anchors: { element: string; id: string; text: string; location: number }[];
  }>;
}

interface PagefindModule {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null) => Promise<{ results: RawResult[] }>;
}

export class Pagefind {
  readonly #module: Promise<PagefindModule>;

  /** `bundle` is the address of Pagefind's folder. */
  constructor(bundle: string) {
    this.#module = load(bundle);
  }

  /** Documents that hold all these words, marks apart, best first; all documents for `null`. */
  async search(words: readonly string[] | null): Promise<Hit[]> {
    const module = await this.#module;
    const { results } = await module.search(words === null ? null : writeBarred(words.join(' ')));
    return results.map((result) => ({
      id: result.id.replace(/^[a-z]+_/, ''),
      fragment: async () => toFragment(await result.data()),
    }));
  }
}

async function load(bundle: string): Promise<PagefindModule> {
  const module = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as PagefindModule;
  // The worker is a second copy of the whole script: more to fetch than it saves.
  await module.options({ noWorker: true });
  await module.init();
  return module;
}

function toFragment({ raw_url, content, meta, anchors }: Awaited<ReturnType<RawResult['data']>>): Fragment {
  const words = [...content.matchAll(/\S+/g)];
  return {
    path: raw_url,
    title: restoreBarred(meta.title ?? ''),
    text: restoreBarred(content),
    anchors: anchors
      .filter(({ element }) => element === 'h2')
      .map(({ id, text, location }) => ({
        id,
        heading: restoreBarred(text),
        at: restoreBarred(content.slice(0, words[location]?.index ?? 0)).length,
      })),
  };
}
