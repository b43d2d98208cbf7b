/** An article as lines, element by element, to compare where it is drawn in two places. */
import { parseHTML } from 'linkedom';

/** Left out of a preview: what a page offers once it is published. */
const OFFERED = [
  ...['section.tools', 'script', 'style', 'link', 'details.no-print'],
  ...['p.no-print:not(.section-up)', 'section.no-print'],
].join(', ');

/** Attributes that say where something lies, or that only the build's own drawing has. */
const PLACES = new Set(['href', 'src', 'srcset', 'sizes', 'width', 'height']);

function lines(element: Element): string[] {
  const attributes = [...element.attributes]
    .filter(({ name }) => !PLACES.has(name))
    .map(({ name, value }) => `${name}=${value.trim().replaceAll(/\s+/g, ' ')}`);
  const own = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean);
  const line = [element.localName, ...attributes.toSorted(), ...own].join(' ');
  // A chart is a picture in one and shapes in the other; its name says what it shows.
  const drawn = element.localName === 'svg' && element.getAttribute('role') === 'img';
  return [line, ...(drawn ? [] : [...element.children].flatMap(lines))];
}

/** The article in a page's markup. */
export function articleOutline(markup: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  const article = document.querySelector('article');
  if (!article) return [];
  for (const it of article.querySelectorAll(OFFERED)) it.remove();
  return lines(article as unknown as Element);
}
