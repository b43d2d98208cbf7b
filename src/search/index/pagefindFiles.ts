/** Runs Pagefind over the documents and prepares its files for the search page. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { StoredFragment } from '../bundle.ts';
import type { SearchDocument } from '../documents/document.ts';
import type { FullText } from './texts.ts';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The files of Pagefind that the search page uses; its own interfaces are left out. */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.+\.pf_(?:meta|index|fragment))$/;
const SIGNATURE = 'pagefind_dcd';
const LANGUAGE = 'vi';

/**
 * Pagefind's files, its index over what `indexed` gives for each document, its fragments with the
 * whole text; and Pagefind's id, its hexadecimal part, of each document's address.
 * @throws Error with Pagefind's messages.
 */
export async function pagefindFiles(
  texts: ReadonlyMap<SearchDocument, FullText>,
  indexed: (document: SearchDocument, full: FullText) => string,
): Promise<{ files: IndexFile[]; ids: Map<string, string> }> {
  const { index, errors: creating } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(creating.join('\n'));
  const errors: string[] = [];
  const textByPath = new Map<string, FullText>();
  for (const [document, full] of texts) {
    textByPath.set(document.path, full);
    const added = await index.addCustomRecord({
      url: document.path,
      // A record without content would be left out.
      content: indexed(document, full) || document.path,
      language: LANGUAGE,
    });
    errors.push(...added.errors);
  }
  const { files, errors: writing } = await index.getFiles();
  await index.deleteIndex();
  errors.push(...writing);
  if (errors.length > 0) throw new Error(errors.join('\n'));

  const ids = new Map<string, string>();
  const restore = (id: string, fragment: StoredFragment): StoredFragment => {
    ids.set(fragment.url, id.replace(`${LANGUAGE}_`, ''));
    const full = textByPath.get(fragment.url);
    return full
      ? { ...fragment, content: full.text, meta: { title: full.title }, textAnchors: full.anchors }
      : fragment;
  };
  const used = files.filter(({ path }) => USED.test(path));
  const ready = used.map((file) => mapFragments(file, restore));
  for (const path of textByPath.keys())
    if (!ids.has(path)) throw new Error(`Pagefind did not index ${path}`);
  return { files: ready, ids };
}

/** Rewrites the fragments of a file: one by its name, or several bundled by id. Other files stay. */
function mapFragments(
  { path, content }: IndexFile,
  change: (id: string, fragment: StoredFragment) => StoredFragment,
): IndexFile {
  const name = /([^/]+)\.pf_fragment$/.exec(path)?.[1];
  if (name === undefined) return { path, content };
  const stored = JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString('utf8')) as
    StoredFragment | Record<string, StoredFragment>;
  const changed = isBundle(stored)
    ? Object.fromEntries(Object.entries(stored).map(([id, it]) => [id, change(id, it)]))
    : change(name, stored);
  return { path, content: gzipSync(SIGNATURE + JSON.stringify(changed), { level: 9 }) };
}

function isBundle(
  stored: StoredFragment | Record<string, StoredFragment>,
): stored is Record<string, StoredFragment> {
  return typeof stored['url'] !== 'string';
}
