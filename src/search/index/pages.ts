/** The pages written by hand, read from the built site: they are in no record. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { STANDING_PAGES, type StandingPage } from '../../views/pages.ts';
import type { SearchDocument, Section } from '../query/document.ts';

/** The pages of `folder`, a built site. */
export function pageDocuments(folder: string): SearchDocument[] {
  return STANDING_PAGES.map((page) => readPage(folder, page));
}

function readPage(folder: string, { path, names, whole }: StandingPage): SearchDocument {
  const { document } = parseHTML(readFileSync(join(folder, path, 'index.html'), 'utf8'));
  const main = document.querySelector('main');
  const title = textOf(main?.querySelector('h1'));
  if (!main || title === '') throw new Error(`${path}: no main or no h1 to index`);
  // Corrections repeat what was wrong.
  for (const it of main.querySelectorAll('nav, form, script, .no-print, #dinh-chinh')) it.remove();
  const lead = textOf(main.querySelector('.lead'));
  return {
    path,
    kind: 'trang',
    title,
    names,
    context: [],
    summary: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    facets: {},
    sections: whole ? sectionsOf(main) : [{ text: lead }],
  };
}

/** The text of a page, cut at its sections. */
function sectionsOf(main: Element): Section[] {
  const parts = [...main.querySelectorAll('section')];
  if (parts.length === 0) return [{ text: blocksOf(main) }];
  return parts.map((part) => {
    const heading = part.querySelector('h2');
    const text = blocksOf(part);
    return part.id && heading
      ? { anchor: { id: part.id, heading: textOf(heading) }, text }
      : { text: [textOf(heading), text].join('\n\n') };
  });
}

function blocksOf(part: Element): string {
  return [...part.querySelectorAll('h3, p, li, dt, dd, caption, td')]
    .map(textOf)
    .filter(Boolean)
    .join('\n\n');
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
