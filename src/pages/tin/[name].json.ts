import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { feeds, type Feed } from '../../sharing/feeds.ts';
import { jsonFeed } from '../../sharing/feedFormats.ts';
import { absolute } from '../../components/href.ts';

export function getStaticPaths() {
  return feeds(catalog).map((feed) => ({ params: { name: feed.name }, props: { feed } }));
}

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(await jsonFeed(props.feed, { site: catalog.site, absolute }));
