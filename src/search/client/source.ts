/** The parts of the index as the site serves them, each within a time limit. */
import { FRONT_NAME, REGISTRY_NAME, SUMMARIES_NAME, textsName } from '../query/bundle.ts';
import { fetchFile } from './failure.ts';
import { Pagefind } from './pagefind.ts';
import type { Source } from './parts.ts';

/** `folder` is the address of the index; nothing is fetched before it is asked for. */
export function servedIndex(folder: string): Source {
  const pagefind = new Pagefind(folder);
  return {
    warm: () => {
      pagefind.load().catch(() => undefined);
    },
    front: () => fetchFile(folder, FRONT_NAME),
    summaries: () => fetchFile(folder, SUMMARIES_NAME),
    registry: () => fetchFile(folder, REGISTRY_NAME),
    rowsWith: (word) => pagefind.search(word),
    texts: (build, file) => fetchFile(folder, textsName(build, file)),
  };
}
