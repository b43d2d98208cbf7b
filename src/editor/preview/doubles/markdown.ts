/** In place of `views/markdown.ts`, whose parser runs on a machine: what stories and movements have of Markdown. */
import { figureTables } from '../figureTables.ts';
import { catalog } from './catalog.ts';
import { prose } from '../prose.ts';

export const renderMarkdown = async (markdown: string): Promise<string> =>
  prose(markdown, catalog.abbreviations, await figureTables(markdown)).text;
