import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { toCsv } from '../../openData/csv.ts';
import { cellsOf } from '../../openData/table.ts';
import { figureTable } from '../../openData/tables.ts';
import type { Indicator } from '../../catalog/types.ts';

export function getStaticPaths() {
  return [...catalog.targets, ...catalog.context].map((indicator) => ({
    params: { id: indicator.id },
    props: { indicator },
  }));
}

export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) => {
  const table = figureTable([props.indicator]);
  return new Response(
    toCsv(
      table.columns.map(({ name }) => name),
      cellsOf(table),
    ),
  );
};
