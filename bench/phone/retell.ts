/** A page of this site told in Markdown, text for text, so that another generator's page is as long. */

const BLOCKS = 'h2, h3, h4, p, li, dt, dd, td, th, caption, figcaption, blockquote';
const PREFIX: Readonly<Record<string, string>> = { h2: '## ', h3: '### ', h4: '#### ', li: '- ' };

/** Words of an element with its links, without what Markdown would take for its own marks. */
function wordsOf(element: Element): string {
  const plain = (text: string | null) =>
    (text ?? '').replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, ' ');
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === 3) return plain(node.textContent);
      if (node.nodeType !== 1) return '';
      const it = node as Element;
      if (it.matches(BLOCKS) || it.localName === 'ul' || it.localName === 'ol') return '';
      const words = it.localName === 'svg' ? '' : wordsOf(it);
      return it.localName === 'a' && words.trim()
        ? `[${words.trim()}](/${'x'.repeat(12)}/)`
        : words;
    })
    .join('')
    .trim();
}

/** The Markdown of a page's main part. */
export function retell(document: Document): string {
  const title = (document.querySelector('h1')?.textContent ?? '').replace(/[\s"]+/g, ' ').trim();
  const blocks = [
    ...document.querySelectorAll(
      'main :is(h2, h3, h4, p, li, dt, dd, td, th, caption, figcaption, blockquote)',
    ),
  ]
    .map((it) => ({ it, words: wordsOf(it) }))
    .filter(({ words }) => words !== '')
    .map(({ it, words }) => (PREFIX[it.localName] ?? '') + words);
  return `---\ntitle: "${title}"\n---\n\n${blocks.join('\n\n')}\n`;
}
