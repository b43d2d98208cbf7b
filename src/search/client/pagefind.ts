import { wordKey } from '../query/bundle.ts';
import { assertWebAssembly, inTime, notLoaded } from './failure.ts';
import { once } from './once.ts';

/** The part of Pagefind's interface that the site uses. */
interface PagefindModule {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null) => Promise<{ results: { id: string }[] }>;
}

const SCRIPT = 'pagefind.js';

export class Pagefind {
  private readonly bundle: string;
  private failures = 0;

  /** `bundle` is the address of Pagefind's folder; nothing is fetched before it is needed. */
  constructor(bundle: string) {
    this.bundle = bundle;
  }

  /**
   * Fetches the script, once; again after a failure.
   * @throws Failure when it cannot be fetched or run.
   */
  readonly load = once(() =>
    inTime(SCRIPT, load(this.bundle, this.failures)).catch((error: unknown) => {
      this.failures += 1;
      throw error;
    }),
  );

  /** The row of each of Pagefind's ids: asked for nothing, it lists all documents in the order it was given them. */
  private readonly rows = once(async () => {
    const { results } = await (await this.load()).search(null);
    return new Map(results.map(({ id }, row) => [id, row]));
  });

  /** Rows of the documents that hold the word, given without marks. */
  async search(word: string): Promise<number[]> {
    const [module, rows] = await Promise.all([this.load(), this.rows()]);
    // Quoted, so that Pagefind does not take longer words that begin with it.
    const { results } = await inTime(SCRIPT, module.search(`"${wordKey(word)}"`));
    return results.flatMap(({ id }) => rows.get(id) ?? []);
  }
}

async function load(bundle: string, failures: number): Promise<PagefindModule> {
  assertWebAssembly();
  // A browser may remember that an address failed, and a script that started badly stays so.
  const address = `${bundle}${SCRIPT}${failures > 0 ? `?${failures}` : ''}`;
  try {
    const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
    // The worker is a second copy of the whole script: more to fetch than it saves.
    await module.options({ noWorker: true });
    await module.init();
    return module;
  } catch {
    throw notLoaded(SCRIPT);
  }
}
