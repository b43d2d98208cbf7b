import type { APIRoute } from 'astro';
import { exemplarRecord } from '../../openData/data.ts';
import { catalog } from '../../catalog/index.ts';
import type { Exemplar } from '../../catalog/types.ts';

export function getStaticPaths() {
  return catalog.exemplars.map((exemplar) => ({
    params: { id: exemplar.id },
    props: { exemplar },
  }));
}

export const GET: APIRoute<{ exemplar: Exemplar }> = ({ props }) =>
  Response.json(exemplarRecord(props.exemplar, catalog.site.contentLicence));
