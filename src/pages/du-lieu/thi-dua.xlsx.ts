import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { absolute } from '../../components/href.ts';
import { siteWorkbook } from '../../office/workbook/contents.ts';
import { writeWorkbook } from '../../office/workbook/write.ts';

export const GET: APIRoute = async () =>
  new Response(await writeWorkbook(siteWorkbook(catalog, absolute)));
