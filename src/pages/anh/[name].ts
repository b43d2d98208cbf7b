import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { encodeCopy, photoCopies, type PhotoCopy } from '../../photos/copies.ts';

export async function getStaticPaths() {
  const copies = await Promise.all(catalog.exemplars.map(photoCopies));
  return copies.flat().map((copy) => ({ params: { name: copy.name }, props: { copy } }));
}

export const GET: APIRoute<{ copy: PhotoCopy }> = async ({ props: { copy } }) =>
  new Response(await encodeCopy(copy), { headers: { 'Content-Type': `image/${copy.format}` } });
