import type { APIRoute } from 'astro';
import { files } from '../domain/routes.ts';
import { absolute } from '../components/href.ts';

/** Lets every crawler in and tells it where the sitemap is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(files.sitemap)}\n`);
