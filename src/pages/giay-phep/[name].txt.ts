import type { APIRoute, GetStaticPaths } from 'astro';
import { shippedWorks } from '../../sharing/licences.ts';

export const getStaticPaths = (() =>
  shippedWorks().map(({ path, text }) => ({
    params: { name: /([^/]+)\.txt$/.exec(path)?.[1] },
    props: { text },
  }))) satisfies GetStaticPaths;

/** The text of a licence that must go with a work, word for word. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
