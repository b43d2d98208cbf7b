/** Writes the search index of a built site: Pagefind's files and the two of `bundle.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { renderMarkdown } from '../../catalog/markdown.ts';
import type { Catalog } from '../../catalog/types.ts';
import {
  FRONT_NAME,
  packRegistry,
  REGISTRY_NAME,
  writeBarred,
  type FrontDocument,
  type FrontFile,
} from '../bundle.ts';
import { catalogDocuments, type SearchDocument } from '../documents.ts';
import { encodeVocabulary } from '../vocabulary.ts';
import { expandAbbreviations } from './expand.ts';
import { pageDocuments } from './pages.ts';

/** Largest front file, in bytes after gzip; cases beyond it are found through Pagefind alone. */
const FRONT_BUDGET = 38_000;

/** The files of Pagefind that the search page uses; its own interfaces are left out. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.+\.pf_(?:meta|index|fragment))$/;

/** Indexes the site built in `folder`, whose records are `catalog`, into `folder/pagefind`. */
export async function writeSearchIndex(catalog: Catalog, folder: string): Promise<void> {
  const documents = [...catalogDocuments(catalog), ...pageDocuments(folder)].map((document) =>
    expandAbbreviations(document, catalog.abbreviations),
  );
  const texts = await Promise.all(documents.map((it) => htmlOf(it)));
  const files = await pagefindFiles(documents, texts);
  const ids = idsByPath(files);
  const idOf = ({ path }: SearchDocument): string => {
    const id = ids.get(path);
    if (id === undefined) throw new Error(`Pagefind did not index ${path}`);
    return id;
  };

  const front: FrontFile = {
    size: documents.length,
    vocabulary: encodeVocabulary(
      documents.map((it, i) => `${it.context.join('. ')} ${(texts[i] ?? '').replace(/<[^>]*>/g, ' ')}`),
    ),
    abbreviations: catalog.abbreviations.map(({ short, full }) => [short, full]),
    documents: [],
  };
  front.documents = withinBudget(front, documents.map((it) => frontDocument(it, idOf(it))));
  const registry = packRegistry(
    new Map(documents.map((it) => [idOf(it), { kind: it.kind, facets: it.facets }])),
  );

  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, 'pagefind', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const { path, content } of files) if (USED.test(path)) write(path, content);
  write(FRONT_NAME, JSON.stringify(front));
  write(REGISTRY_NAME, JSON.stringify(registry));
}

async function pagefindFiles(documents: readonly SearchDocument[], texts: readonly string[]) {
  const { index, errors: creating } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(creating.join('\n'));
  const errors: string[] = [];
  for (const [i, { path }] of documents.entries()) {
    const added = await index.addHTMLFile({ url: path, content: writeBarred(texts[i] ?? '') });
    errors.push(...added.errors);
  }
  const { files, errors: writing } = await index.getFiles();
  await index.deleteIndex();
  errors.push(...writing);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return files;
}

/** A document as Pagefind reads it: its title as heading, its sections under their anchors. */
async function htmlOf({ title, names, place, year, summary, sections }: SearchDocument): Promise<string> {
  const parts = await Promise.all(
    sections.map(async ({ anchor, text }) => {
      const html = await renderMarkdown(text, { base: '/', abbreviations: [] });
      return anchor ? `<h2 id="${anchor.id}">${escape(anchor.heading)}</h2>${html}` : html;
    }),
  );
  const line = (text: string) => `<p>${escape(text)}</p>`;
  const head = [names.join('. '), [place, year].filter(Boolean).join(', '), summary].filter(Boolean);
  return `<html lang="vi"><body><h1>${escape(title)}</h1>${head.map(line).join('')}${parts.join('')}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Pagefind's id of each address, read from its fragments, alone or bundled. */
function idsByPath(files: readonly { path: string; content: Uint8Array }[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /([^/]+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const fragment = JSON.parse(
      gunzipSync(content).subarray('pagefind_dcd'.length).toString('utf8'),
    ) as { url?: string } & Record<string, { url: string }>;
    const entries: [string, string][] =
      typeof fragment.url === 'string'
        ? [[name, fragment.url]]
        : Object.entries(fragment).map(([id, { url }]) => [id, url]);
    for (const [id, url] of entries) ids.set(url, id.replace(/^vi_/, ''));
  }
  return ids;
}

function frontDocument(document: SearchDocument, id: string): FrontDocument {
  const { path, kind, title, names, context, summary, place, year } = document;
  return {
    id,
    path,
    kind,
    title,
    names,
    context,
    summary,
    ...(place !== undefined && { place }),
    ...(year !== undefined && { year }),
  };
}

/** All documents, or as many of the cases, newest first, as fit the budget beside all the rest. */
function withinBudget(front: FrontFile, all: FrontDocument[]): FrontDocument[] {
  const cases = all.filter(({ kind }) => kind === 'guong');
  const take = (count: number) => {
    const kept = new Set(cases.slice(0, count));
    return all.filter((it) => it.kind !== 'guong' || kept.has(it));
  };
  let low = 0;
  let high = cases.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const file = JSON.stringify({ ...front, documents: take(middle) });
    if (gzipSync(file).length <= FRONT_BUDGET) low = middle;
    else high = middle - 1;
  }
  return take(low);
}
