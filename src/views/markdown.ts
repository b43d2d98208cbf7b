/** Markdown of the records to HTML, the same way wherever it is rendered. */
import {
  defineHastPlugin,
  markdownToHtml,
  type HastNode,
  type HastPluginDefinition,
} from 'satteri';
import { abbreviationPattern, type Abbreviation } from '../domain/abbreviations.ts';
import { bindUnits } from '../domain/format.ts';

/** Puts the base path before addresses that start at the site's root. */
export function prefixLinks(base: string) {
  return defineHastPlugin({
    name: 'prefix-links',
    element: {
      filter: ['a', 'img'],
      visit(node, context) {
        const name = node.tagName === 'a' ? 'href' : 'src';
        const address = node.properties[name];
        if (typeof address === 'string' && address.startsWith('/') && !address.startsWith('//'))
          context.setProperty(node, name, base + address.slice(1));
      },
    },
  });
}

/**
 * Marks the first use of each abbreviation with its full form.
 * `used` remembers what the page has already expanded.
 */
function expandAbbreviations(abbreviations: readonly Abbreviation[], used: Set<string>) {
  const byShort = new Map(abbreviations.map(({ short, full }) => [short, full]));
  const pattern = abbreviationPattern([...byShort.keys()]);
  return defineHastPlugin({
    name: 'expand-abbreviations',
    text(node, context) {
      const pieces: HastNode[] = [];
      let end = 0;
      for (const match of node.value.matchAll(pattern)) {
        const [word] = match;
        const full = byShort.get(word);
        if (full === undefined || used.has(word)) continue;
        used.add(word);
        pieces.push({ type: 'text', value: node.value.slice(end, match.index) }, abbr(word, full));
        end = match.index + word.length;
      }
      if (pieces.length > 0)
        context.replaceNode(node, [...pieces, { type: 'text', value: node.value.slice(end) }]);
    },
  });
}

function abbr(word: string, full: string): HastNode {
  return {
    type: 'element',
    tagName: 'abbr',
    properties: { title: full },
    children: [{ type: 'text', value: word }],
  };
}

interface MarkdownOptions {
  base: string;
  abbreviations: readonly Abbreviation[];
  /** Shared between the parts of one page, so that each abbreviation is expanded once. */
  used?: Set<string>;
}

/** Renders a record's Markdown. */
export async function renderMarkdown(
  markdown: string,
  { base, abbreviations, used = new Set() }: MarkdownOptions,
): Promise<string> {
  const plugins: HastPluginDefinition[] = [prefixLinks(base)];
  if (abbreviations.length > 0) plugins.push(expandAbbreviations(abbreviations, used));
  const { html } = await markdownToHtml(bindUnits(markdown), { hastPlugins: plugins });
  return html;
}
