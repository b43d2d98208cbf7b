/** Runs Pagefind over the documents and prepares its files for the search page. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { createIndex } from 'pagefind';
import { idOf, type StoredFragment } from '../bundle.ts';
import type { SearchDocument } from '../documents/document.ts';
import type { FullText } from './texts.ts';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** Documents given to Pagefind at a time, which answers each. */
const TOGETHER = 50;

/** The files of Pagefind that the search page uses; its own interfaces are left out. */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.+\.pf_(?:meta|index|fragment))$/;
const SIGNATURE = 'pagefind_dcd';
const LANGUAGE = 'vi';
/** An id of a document as Pagefind writes it: part of a hash. */
const ID = /vi_[\da-f]{7,}/g;
/** The name of the list of pages, in its file's name and in the entry. */
const LIST_NAME = /(vi_[\da-f]{7})[\da-f]{3}(?=[".])/;
const BUILD_LENGTH = 3;

/**
 * Pagefind's files, its index over what `indexed` gives for each document, its fragments with the
 * whole text; and how the ids begin that the documents get, see `idOf`.
 * @throws Error with Pagefind's messages.
 */
export async function pagefindFiles(
  texts: ReadonlyMap<SearchDocument, FullText>,
  indexed: (document: SearchDocument, full: FullText) => string,
): Promise<{ files: IndexFile[]; build: string }> {
  const { index, errors: creating } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(creating.join('\n'));
  const errors: string[] = [];
  const full = new Map([...texts].map(([{ path }, text], row) => [path, { row, text }]));
  const documents = [...texts];
  for (let i = 0; i < documents.length; i += TOGETHER) {
    const added = await Promise.all(
      documents.slice(i, i + TOGETHER).map(([document, text]) =>
        index.addCustomRecord({
          url: document.path,
          // A record without content would be left out.
          content: indexed(document, text) || document.path,
          language: LANGUAGE,
        }),
      ),
    );
    errors.push(...added.flatMap((it) => it.errors));
  }
  const { files, errors: writing } = await index.getFiles();
  await index.deleteIndex();
  errors.push(...writing);
  if (errors.length > 0) throw new Error(errors.join('\n'));

  const used = files.filter(({ path }) => USED.test(path));
  const build = nameOfBuild(used, texts);
  const ids = new Map<string, string>();
  const restore = (id: string, fragment: StoredFragment): [string, StoredFragment] => {
    const own = full.get(fragment.url);
    if (!own) throw new Error(`Pagefind indexed ${fragment.url}, which is no document`);
    const prefix = `${LANGUAGE}_`;
    const newId = prefix + idOf(build, own.row, id.length - prefix.length);
    ids.set(id, newId);
    const { title, text: content, anchors } = own.text;
    return [newId, { ...fragment, content, meta: { title }, textAnchors: anchors }];
  };
  const restored = await Promise.all(used.map((file) => mapFragments(file, restore)));
  if (ids.size !== full.size)
    throw new Error(`Pagefind indexed ${ids.size} of ${full.size} documents`);
  return {
    files: await Promise.all(restored.map((file) => renameIds(file, ids, build))),
    build,
  };
}

/** A few characters that change with the index or any text: files of two builds never share a name. */
function nameOfBuild(
  files: readonly IndexFile[],
  texts: ReadonlyMap<SearchDocument, FullText>,
): string {
  const hash = createHash('sha256').update(JSON.stringify([...texts.values()]));
  for (const path of files.map((it) => it.path).sort()) hash.update(path);
  return (hash.digest().readUIntBE(0, 6) % 36 ** BUILD_LENGTH)
    .toString(36)
    .padStart(BUILD_LENGTH, '0');
}

/**
 * Gives the documents other ids in Pagefind's list of pages, as long as before, and their
 * fragments the names to match. The list changes with them, so its own name does, too.
 */
async function renameIds(
  { path, content }: IndexFile,
  ids: ReadonlyMap<string, string>,
  build: string,
): Promise<IndexFile> {
  const newList = (text: string) =>
    text.replace(LIST_NAME, (_, start: string) => `${start}${build}`);
  if (path === 'pagefind-entry.json')
    return { path, content: Buffer.from(newList(Buffer.from(content).toString('utf8'))) };
  if (path.endsWith('.pf_meta')) {
    let renamed = 0;
    // One byte a character.
    const list = (await unzip(content)).toString('latin1').replace(ID, (id) => {
      const own = ids.get(id);
      if (own !== undefined) renamed += 1;
      return own ?? id;
    });
    if (renamed !== ids.size) throw new Error(`${path} names ${renamed} of ${ids.size} documents`);
    return { path: newList(path), content: await zip(Buffer.from(list, 'latin1'), { level: 9 }) };
  }
  return { path: path.replace(ID, (id) => ids.get(id) ?? id), content };
}

/** Rewrites the fragments of a file: one, whose name is its id, or several by their ids. Other files stay. */
async function mapFragments(
  { path, content }: IndexFile,
  change: (id: string, fragment: StoredFragment) => [newId: string, StoredFragment],
): Promise<IndexFile> {
  const name = /([^/]+)\.pf_fragment$/.exec(path)?.[1];
  if (name === undefined) return { path, content };
  const stored = JSON.parse((await unzip(content)).subarray(SIGNATURE.length).toString('utf8')) as
    StoredFragment | Record<string, StoredFragment>;
  const changed = isBundle(stored)
    ? Object.fromEntries(Object.entries(stored).map(([id, it]) => change(id, it)))
    : change(name, stored)[1];
  return { path, content: await zip(SIGNATURE + JSON.stringify(changed), { level: 9 }) };
}

function isBundle(
  stored: StoredFragment | Record<string, StoredFragment>,
): stored is Record<string, StoredFragment> {
  return typeof stored['url'] !== 'string';
}
