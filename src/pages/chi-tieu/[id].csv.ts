import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { OBSERVATION_COLUMNS, observationRows, toCsv } from '../../catalog/data.ts';
import type { Indicator } from '../../catalog/types.ts';

export function getStaticPaths() {
  return [...catalog.targets, ...catalog.context].map((indicator) => ({
    params: { id: indicator.id },
    props: { indicator },
  }));
}

export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) =>
  new Response(toCsv(OBSERVATION_COLUMNS, observationRows([props.indicator])));
