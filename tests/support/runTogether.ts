/** Words that run together where styles do not part them: in text browsers, reader views and copies. */

const BLOCKS = new Set(
  'address article aside blockquote br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr input label legend li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const WORD_END = /[\p{L}\p{N}.,:;?!)]$/u;
const WORD_START = /^[\p{L}\p{N}’“(]/u;

/** Pairs of texts of different elements that nothing parts: no space, no block. */
export function runTogether(root: Element): string[] {
  const found: string[] = [];
  let before = '';
  const walk = (node: Element) => {
    const isBlock = BLOCKS.has(node.localName);
    if (isBlock) before = '';
    for (const child of node.childNodes) {
      if (child.nodeType === 1) walk(child as Element);
      if (child.nodeType !== 3 || !child.textContent) continue;
      const text = child.textContent;
      // The century of a year is left out where there is no room for it.
      const oneNumber = /^\d+$/.test(before) && /^\d+$/.test(text);
      if (WORD_END.test(before) && WORD_START.test(text) && !oneNumber)
        found.push(`${before.slice(-20)}|${text.slice(0, 20)}`);
      before = text;
    }
    if (isBlock) before = '';
  };
  walk(root);
  return found;
}
