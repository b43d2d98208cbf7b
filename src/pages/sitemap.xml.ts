import type { APIRoute } from 'astro';
import { catalog } from '../catalog/index.ts';
import { indexedPages } from '../views/pages.ts';
import { absolute } from '../components/href.ts';

/** The pages for search engines, with the day of their last known change (sitemaps.org, version 0.9). */
export const GET: APIRoute = () => {
  const urls = indexedPages(catalog).map(({ path, changed }) => {
    const lastModified = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${absolute(path)}</loc>${lastModified}</url>\n`;
  });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`,
  );
};
