/** The Markdown that stories and movements have, as the site's own parser renders it: a test compares them. */
import { abbreviationPattern, type Abbreviation } from '../../domain/abbreviations.ts';
import { bindUnits } from '../../domain/format.ts';
import { html, Markup } from './html.ts';

/** What stands within a line: links, strong words, stressed words. */
const INLINE = /\[([^\]]*)\]\(([^)]*)\)|\*\*(.+?)\*\*|\*(.+?)\*/g;

/** A text as markup, with something else in the place of what matches. */
function replaced(
  text: string,
  pattern: RegExp,
  made: (match: RegExpExecArray) => Markup,
  plain: (text: string) => Markup,
): Markup {
  const found: Markup[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    found.push(plain(text.slice(end, match.index)), made(match));
    end = match.index + match[0].length;
  }
  return html`${[...found, plain(text.slice(end))]}`;
}

const escaped = (text: string) => html`${text}`;

const NO_BLOCKS: ReadonlyMap<string, Markup> = new Map();

/**
 * A record's text as markup, the first use of each abbreviation with its full form.
 * @param drawn Blocks that are drawn in another way.
 */
export function prose(
  markdown: string,
  abbreviations: readonly Abbreviation[] = [],
  drawn = NO_BLOCKS,
): Markup {
  const byShort = new Map(abbreviations.map(({ short, full }) => [short, full]));
  const used = new Set<string>();
  const abbreviation = ([word]: RegExpExecArray) => {
    if (used.has(word)) return html`${word}`;
    used.add(word);
    return html`<abbr title="${byShort.get(word)}">${word}</abbr>`;
  };
  const pattern = abbreviationPattern([...byShort.keys()]);
  const plain = (text: string) =>
    byShort.size === 0 ? escaped(text) : replaced(text, pattern, abbreviation, escaped);
  const inline = (text: string): Markup =>
    replaced(
      text,
      INLINE,
      ([, linked = '', address = '', strong, stressed]) =>
        strong === undefined
          ? stressed === undefined
            ? html`<a href="${address}">${inline(linked)}</a>`
            : html`<em>${inline(stressed)}</em>`
          : html`<strong>${inline(strong)}</strong>`,
      plain,
    );
  const block = (whole: string): Markup => {
    const there = drawn.get(whole);
    if (there) return there;
    const text = bindUnits(whole);
    const [, marks, heading] = /^(#{2,4}) (.*)$/.exec(text) ?? [];
    if (marks !== undefined && heading !== undefined) {
      const name = new Markup(`h${marks.length}`);
      return html`<${name}>${inline(heading)}</${name}>`;
    }
    const items = text.split('\n');
    return items.every((it) => it.startsWith('- '))
      ? html`<ul>
          ${items.map((it) => html`<li>${inline(it.slice(2))}</li>`)}
        </ul>`
      : html`<p>${inline(text)}</p>`;
  };
  const blocks = markdown.split(/\n\s*\n/).map((it) => it.trim());
  return html`${blocks.filter(Boolean).map(block)}`;
}
