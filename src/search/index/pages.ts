/** The pages written by hand, read from the built site: they are in no record. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { routes } from '../../domain/routes.ts';
import type { SearchDocument, Section } from '../documents.ts';

/** Pages that are read through; of an overview only its opening is kept, its records are documents themselves. */
const WHOLE = [
  routes.data,
  routes.corrections,
  routes.method,
  routes.about,
  routes.privacy,
];
const OVERVIEWS = [
  routes.movements,
  routes.exemplars,
  routes.indicators,
  routes.places,
  routes.missing,
  routes.report,
  routes.awards,
  routes.bodies,
  routes.siteMap,
];

/** The pages of `folder`, a built site. */
export function pageDocuments(folder: string): SearchDocument[] {
  return [
    ...WHOLE.map((path) => readPage(folder, path, true)),
    ...OVERVIEWS.map((path) => readPage(folder, path, false)),
  ];
}

function readPage(folder: string, path: string, whole: boolean): SearchDocument {
  const { document } = parseHTML(readFileSync(join(folder, path, 'index.html'), 'utf8'));
  const main = document.querySelector('main');
  const title = textOf(main?.querySelector('h1'));
  if (!main || title === '') throw new Error(`${path}: no main or no h1 to index`);
  for (const it of main.querySelectorAll('[data-pagefind-ignore], nav, form, script')) it.remove();
  const lead = textOf(main.querySelector('.lead'));
  return {
    path,
    kind: 'trang',
    title,
    names: [textOf(document.querySelector('title')).split(' | ')[0] ?? ''],
    context: whole ? [] : ['danh sách'],
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
