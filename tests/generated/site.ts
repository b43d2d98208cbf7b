/** The generated site, for the tests over it. */
import { join } from 'node:path';
import { inject } from 'vitest';
import { readSite } from '../support/site.ts';

export const { root: project, address } = inject('site');
export const { mutants } = inject('generated');
export const dist = join(project, 'dist');
export const pages = readSite(dist);
const byPath = new Map(pages.map((page) => [page.path, page]));

/**
 * A page by its address, without the sub-path.
 * @throws Error where there is none.
 */
export function pageAt(path: string) {
  const page = byPath.get(path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
}
