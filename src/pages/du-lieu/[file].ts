import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { dataFiles, type DataFile } from '../../catalog/dataFiles.ts';

export function getStaticPaths() {
  return dataFiles(catalog).map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props }) => new Response(props.file.content);
