import type { APIRoute } from 'astro';
import type { DataFile } from '../../openData/dataFiles.ts';
import { openData } from '../../openData/index.ts';

export function getStaticPaths() {
  return openData.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props }) => new Response(props.file.content);
