/** The tables of figures in a movement's text: their sources are in other files, so they are as published pages have them. */
import { routes } from '../../domain/routes.ts';
import { html, Markup } from './html.ts';
import { publishedPage } from './published.ts';

/** `components/Figures.astro` as a text of `.mdx` has it. */
const FIGURES = /^<Figures of="([\w-]+)" \/>$/gm;

/** Where an indicator has no page with a table yet, or the page has not come. */
const NONE = html`<p>
  Bảng số của chỉ tiêu này nằm ở đây; hiện chưa lấy được trang của chỉ tiêu.
</p>`;

async function tableOf(indicator: string): Promise<Markup> {
  const page = await publishedPage(routes.indicator(indicator));
  const table = page?.querySelector('table.figures');
  return table ? new Markup(table.outerHTML) : NONE;
}

/** The tables that a text asks for, by the blocks that ask for them. */
export async function figureTables(markdown: string): Promise<ReadonlyMap<string, Markup>> {
  const asked = [...markdown.matchAll(FIGURES)];
  return new Map(
    await Promise.all(
      asked.map(async ([block, indicator = '']) => [block, await tableOf(indicator)] as const),
    ),
  );
}
