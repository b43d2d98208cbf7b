import type { APIRoute } from 'astro';
import { newsPictures } from '../../components/newsPictures.ts';
import { newsBytes } from '../../sharing/newsFiles.ts';
import type { NewsPicture } from '../../sharing/newsPictures.ts';

export function getStaticPaths() {
  return newsPictures.map((picture) => ({
    params: { name: /([^/]+)\.png$/.exec(picture.path)?.[1] ?? '' },
    props: { picture },
  }));
}

export const GET: APIRoute<{ picture: NewsPicture }> = async ({ props }) =>
  new Response(await newsBytes(props.picture), { headers: { 'Content-Type': 'image/png' } });
