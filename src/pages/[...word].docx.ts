import type { APIRoute } from 'astro';
import { nomination, reports, requests } from '../components/office.ts';
import { wordBytes, type WordFile } from '../office/word/files.ts';

export function getStaticPaths() {
  return [...reports, ...requests, nomination].map((file) => ({
    params: { word: file.path.replace(/^\/|\.docx$/g, '') },
    props: { file },
  }));
}

export const GET: APIRoute<{ file: WordFile }> = async ({ props }) =>
  new Response(await wordBytes(props.file));
