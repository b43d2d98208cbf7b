/** The whole text of a document, as it is searched and quoted. */
import { parseHTML } from 'linkedom';
import { renderMarkdown } from '../../views/markdown.ts';
import type { TextAnchor } from '../query/bundle.ts';
import { rememberedLater } from '../../reading/remembered.ts';
import type { SearchDocument } from '../query/document.ts';

/** A document's text in one line. */
export interface FullText {
  title: string;
  text: string;
  /** Where the sections start, after title, names, place, year and summary. */
  body: number;
  /** Where each section with an anchor starts. */
  anchors: TextAnchor[];
}

/** Title, names, place, year and summary, then the sections without their markup. */
export async function fullTextOf(document: SearchDocument): Promise<FullText> {
  const { title, names, place, year, summary, sections } = document;
  let text = [title, names.join('. '), [place, year].filter(Boolean).join(', '), summary]
    .filter(Boolean)
    .map((part) => part.replace(/[.\s]*$/, '. '))
    .join('');
  const body = text.length;
  const anchors: TextAnchor[] = [];
  for (const { anchor, text: markdown } of sections) {
    const plain = await rememberedLater('text', markdown, () => plainOf(markdown));
    if (plain === '') continue;
    if (anchor) anchors.push({ ...anchor, at: text.length });
    text += `${plain} `;
  }
  return { title, text: text.trim(), body, anchors };
}

/** Markdown without its markup, in one line. */
async function plainOf(markdown: string): Promise<string> {
  const html = endBlocks(await renderMarkdown(markdown, { base: '/', abbreviations: [] }));
  const { document: page } = parseHTML(`<html><body>${html}</body></html>`);
  return page.body.textContent.replace(/\s+/g, ' ').trim();
}

/** Closes each paragraph and list item with a full stop, so that they do not run together without their markup. */
function endBlocks(html: string): string {
  return html.replace(/(?<![\s.!?:;…”>])(?=\s*<\/(?:p|li|h\d|td|dd)>)/g, '.');
}
