/** The part of Pagefind's interface that the site uses. */
import type { StoredFragment } from '../query/bundle.ts';
import type { Fragment, Hit } from '../query/hit.ts';

interface RawResult {
  id: string;
  data: () => Promise<StoredFragment & { raw_url: string }>;
}

interface PagefindModule {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null) => Promise<{ results: RawResult[] }>;
}

export class Pagefind {
  readonly #bundle: string;
  #module: Promise<PagefindModule> | undefined;
  #failures = 0;

  /** `bundle` is the address of Pagefind's folder; nothing is fetched before it is needed. */
  constructor(bundle: string) {
    this.#bundle = bundle;
  }

  /**
   * Fetches the script, once; again after a failure.
   * @throws when it cannot be fetched.
   */
  load(): Promise<PagefindModule> {
    this.#module ??= load(this.#bundle, this.#failures).catch((error: unknown) => {
      this.#module = undefined;
      this.#failures += 1;
      throw error;
    });
    return this.#module;
  }

  /** Documents that hold the word, given without marks; all documents for `null`. */
  async search(word: string | null): Promise<Hit[]> {
    const module = await this.load();
    // Quoted, so that Pagefind does not take longer words that begin with it.
    const { results } = await module.search(word === null ? null : `"${word}"`);
    return results.map((result) => ({
      id: result.id.replace(/^[a-z]+_/, ''),
      fragment: async () => toFragment(await result.data()),
    }));
  }
}

async function load(bundle: string, failures: number): Promise<PagefindModule> {
  // A browser may remember that an address failed, and a script that started badly stays so.
  const address = `${bundle}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // The worker is a second copy of the whole script: more to fetch than it saves.
  await module.options({ noWorker: true });
  await module.init();
  return module;
}

function toFragment(stored: StoredFragment & { raw_url: string }): Fragment {
  const { raw_url: path, content: text, meta, textAnchors: anchors = [] } = stored;
  return { path, title: meta['title'] ?? '', text, anchors };
}
