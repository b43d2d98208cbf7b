import { expect, test } from 'vitest';
import { catalog } from '../../catalog/index.ts';
import { renderMarkdown } from '../../views/markdown.ts';
import { prose } from './prose.ts';

/** Markup without what no reader sees. */
const seen = (markup: string) =>
  markup
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/> </g, '><')
    .trim();

const { abbreviations } = catalog;
const MARKS = '## Đề mục\n\nMột *chữ* **đậm** ở [UBND](/a/) và UBND.\n\n- một\n- hai';
const ours = (text: string) => seen(prose(text, abbreviations).text);
const theirs = async (text: string) =>
  seen(await renderMarkdown(text, { base: '/', abbreviations }));

test('marks, links and abbreviations are read as the site’s own parser reads them', async () => {
  expect(ours(MARKS)).toBe(await theirs(MARKS));
});

test('and so is the text of every story and movement', async () => {
  const others = [];
  // Components of .mdx are the build's.
  for (const { file, body } of [...catalog.exemplars, ...catalog.movements])
    if (!body.includes('<') && ours(body) !== (await theirs(body))) others.push(file);
  expect(others).toEqual([]);
});
