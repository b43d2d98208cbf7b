/** A document that the full text led to, and its text, fetched when it is asked for. */
import type { TextAnchor } from './bundle.ts';

/** What the index keeps of a document. */
export interface Fragment {
  /** Address without the base path. */
  path: string;
  title: string;
  /** Its whole text. */
  text: string;
  anchors: TextAnchor[];
}

export interface Hit {
  /** The hexadecimal part of Pagefind's id. */
  id: string;
  fragment: () => Promise<Fragment>;
}
