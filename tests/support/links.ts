import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePage } from './site.ts';

/**
 * Internal references of a built site that lead nowhere, as `page → reference`.
 * @param base Base path the site was built for, with a slash at both ends.
 */
export function deadLinks(pages: readonly SitePage[], folder: string, base: string): string[] {
  const ids = new Map(
    pages.map(({ path, document }) => [
      path,
      new Set([...document.querySelectorAll('[id]')].map((element) => element.id)),
    ]),
  );
  const dead: string[] = [];
  for (const { path, document } of pages) {
    for (const element of document.querySelectorAll('[href], [src], form[action]')) {
      const reference =
        element.getAttribute('href') ??
        element.getAttribute('src') ??
        element.getAttribute('action');
      if (reference === null || /^(?:https?:|mailto:)/.test(reference)) continue;
      const url = new URL(reference, `http://site${base}${path.slice(1)}`);
      const target = decodeURI(url.pathname);
      const inside = target.startsWith(base) ? `/${target.slice(base.length)}` : undefined;
      const anchors = inside === undefined ? undefined : ids.get(inside);
      const found =
        inside !== undefined &&
        (anchors
          ? url.hash === '' || anchors.has(decodeURIComponent(url.hash.slice(1)))
          : !inside.endsWith('/') && existsSync(join(folder, inside)));
      if (!found) dead.push(`${path} → ${reference}`);
    }
  }
  return dead;
}
