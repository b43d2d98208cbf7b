/** The built site as documents, for the checks over it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { inject } from 'vitest';
import { readLastChanged } from '../../src/reading/project/lastChanged.ts';
import { checkContent } from '../../src/checks/index.ts';
import { today } from '../../scripts/lib/today.ts';
import type { Catalog } from '../../src/catalog/types.ts';

/** The site that the project's tests look at; the benches, which run without Vitest, look at the real one. */
const tested = process.env['VITEST'] ? inject('site') : { root: process.cwd(), today: today() };
export const { root: ROOT } = tested;
/** Folder of the built site. */
export const DIST = join(ROOT, 'dist');

export interface SitePage {
  /** Address from the site's root: `/phong-trao/`. */
  path: string;
  html: string;
  document: Document;
}

const sites = new Map<string, SitePage[]>();

/** The editor is a program beside the pages, with tests of its own. */
const EDITOR = 'bien-tap';

/** Every HTML page under a built folder, parsed once for all the files that a worker tests: change none. */
export function readSite(folder: string): SitePage[] {
  const pages = sites.get(folder) ?? parseSite(folder);
  sites.set(folder, pages);
  return pages;
}

function parseSite(folder: string): SitePage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith(EDITOR))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return { path, html, document: parseHTML(html).document as unknown as Document };
    });
}

let loaded: Catalog | undefined;

/** The records that the tested site was built from, as the check loads them, to compare the pages with. */
export function readCatalog(): Catalog {
  return (loaded ??= loadCatalog());
}

function loadCatalog(): Catalog {
  const { catalog, problems } = checkContent(
    tested.root,
    tested.today,
    readLastChanged(tested.root),
  );
  if (!catalog || problems.length > 0) throw new Error('the content does not check');
  return catalog;
}

/** True for the page at an address that has moved, for what is left of a withdrawn story, and for a chart in a frame. */
export function leadsOn({ document }: SitePage): boolean {
  const main = document.querySelector('main');
  const noindex = document.querySelector('meta[name="robots"][content="noindex"]');
  return noindex !== null && main?.querySelector('form') === null;
}

/** A page's text with all white space, hard spaces included, as single spaces. */
export function textOf(element: { textContent: string | null }): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
