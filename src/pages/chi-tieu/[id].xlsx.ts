import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import type { Indicator } from '../../catalog/types.ts';
import { absolute } from '../../components/href.ts';
import { indicatorWorkbook } from '../../office/workbook/contents.ts';
import { writeWorkbook } from '../../office/workbook/write.ts';

export function getStaticPaths() {
  return [...catalog.targets, ...catalog.context].map((indicator) => ({
    params: { id: indicator.id },
    props: { indicator },
  }));
}

export const GET: APIRoute<{ indicator: Indicator }> = async ({ props }) =>
  new Response(await writeWorkbook(indicatorWorkbook(props.indicator, catalog, absolute)));
