/** The parts of the index as the site serves them, each within a time limit. */
import {
  fragmentName,
  FRONT_NAME,
  REGISTRY_NAME,
  SUMMARIES_NAME,
  type Fragment,
  type FrontFile,
  type RegistryFile,
  type SummariesFile,
} from '../query/bundle.ts';
import type { Source } from './engine.ts';
import { fetchFile, unable } from './failure.ts';
import { Pagefind } from './pagefind.ts';

/** `bundle` is the address of the index folder; nothing is fetched before it is asked for. */
export function servedIndex(bundle: string): Source {
  const pagefind = new Pagefind(bundle);
  return {
    warm: () => {
      pagefind.load().catch(() => undefined);
    },
    front: () => fetchFile<FrontFile>(bundle, FRONT_NAME),
    summaries: () => fetchFile<SummariesFile>(bundle, SUMMARIES_NAME),
    registry: () => fetchFile<RegistryFile>(bundle, REGISTRY_NAME),
    rowsWith: (word) => pagefind.search(word),
    fragment: (build, row) => {
      if (!('DecompressionStream' in window)) return Promise.reject(unable());
      return fetchFile<Fragment>(bundle, fragmentName(build, row), ({ body }) =>
        new Response(body?.pipeThrough(new DecompressionStream('gzip'))).json(),
      );
    },
  };
}
