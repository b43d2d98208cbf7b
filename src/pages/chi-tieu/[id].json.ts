import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { indicatorData } from '../../openData/data.ts';
import type { Indicator } from '../../catalog/types.ts';

export function getStaticPaths() {
  return [...catalog.targets, ...catalog.context].map((indicator) => ({
    params: { id: indicator.id },
    props: { indicator },
  }));
}

export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) =>
  Response.json(indicatorData(props.indicator));
