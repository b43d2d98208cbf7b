import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';

/** Lets every crawler in and tells it where the sitemap is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`,
  );
