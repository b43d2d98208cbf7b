/** Markup of the preview: what stands in it is escaped, but for markup of its own. */

/** Text that is markup already. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | Part[] | string | number | false | null | undefined;

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function textOf(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(textOf).join('');
  return part === false || part === null || part === undefined ? '' : escaped(String(part));
}

/** A template of markup. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...parts.map(textOf)));

/** The Markdown that stories have: paragraphs, headings, emphasis, links as text. */
export function prose(markdown: string): Markup {
  const blocks = markdown.split(/\n\s*\n/).filter((it) => it.trim() !== '');
  const inline = (text: string) =>
    new Markup(
      escaped(text)
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '<u>$1</u>')
        .replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
        .replaceAll(/\*(.+?)\*/g, '<em>$1</em>'),
    );
  return html`<div class="prose">
    ${blocks.map((block) => {
      const heading = /^#{2,4} (.*)$/.exec(block.trim());
      if (heading) return html`<h2>${inline(heading[1] ?? '')}</h2>`;
      const items = block.trim().split('\n');
      if (items.every((it) => it.startsWith('- ')))
        return html`<ul>
          ${items.map((it) => html`<li>${inline(it.slice(2))}</li>`)}
        </ul>`;
      return html`<p>${inline(block.trim())}</p>`;
    })}
  </div>`;
}
