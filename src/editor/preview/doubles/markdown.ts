/** In place of `views/markdown.ts`, whose parser runs on a machine: what stories and movements have of Markdown. */
import { catalog } from './catalog.ts';
import { prose } from '../prose.ts';

export const renderMarkdown = (markdown: string): Promise<string> =>
  Promise.resolve(prose(markdown, catalog.abbreviations).text);
