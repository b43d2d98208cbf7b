/** Runs Pagefind over the documents and prepares its files for the search page. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { idOf, type StoredFragment } from '../query/bundle.ts';
import type { SearchDocument } from '../query/document.ts';
import type { FullText } from './texts.ts';

// Synchronous, one file after another: ten thousand of zlib's streams together would hold gigabytes.
const zip = (content: string | Uint8Array) => gzipSync(content, { level: 9 });

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
 * Writes Pagefind's files into `folder`, its index over what `indexed` gives for each document, its
 * fragments with the whole text.
 * @returns How the ids begin that the documents get, see `idOf`.
 * @throws Error with Pagefind's messages.
 */
export async function writePagefind(
  texts: ReadonlyMap<SearchDocument, FullText>,
  indexed: (document: SearchDocument, full: FullText) => string,
  folder: string,
): Promise<string> {
  // Apart, as a new name may be another file's old one.
  const raw = `${folder}-raw`;
  try {
    await writeIndex(texts, indexed, raw);
    return prepare(raw, folder, texts);
  } finally {
    rmSync(raw, { recursive: true, force: true });
  }
}

/** Writes to `folder` what the search page uses of Pagefind's files in `raw`. */
function prepare(
  raw: string,
  folder: string,
  texts: ReadonlyMap<SearchDocument, FullText>,
): string {
  const names = readdirSync(raw, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => USED.test(name))
    .sort();
  const build = nameOfBuild(names, texts);
  const rows = new Map([...texts].map(([{ path }, text], row) => [path, { row, text }]));
  const ids = new Map<string, string>();
  const restore = (id: string, fragment: StoredFragment): [string, StoredFragment] => {
    const own = rows.get(fragment.url);
    if (!own) throw new Error(`Pagefind indexed ${fragment.url}, which is no document`);
    const prefix = `${LANGUAGE}_`;
    const newId = prefix + idOf(build, own.row, id.length - prefix.length);
    ids.set(id, newId);
    const { title, text: content, anchors } = own.text;
    return [newId, { ...fragment, content, meta: { title }, textAnchors: anchors }];
  };
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const newName = (name: string) => name.replace(ID, (id) => ids.get(id) ?? id);
  const newList = (text: string) =>
    text.replace(LIST_NAME, (_, start: string) => `${start}${build}`);

  const isFragment = (name: string) => name.endsWith('.pf_fragment');
  for (const name of names.filter(isFragment)) {
    const content = mapFragments(name, readFileSync(join(raw, name)), restore);
    put(newName(name), content);
  }
  if (ids.size !== rows.size)
    throw new Error(`Pagefind indexed ${ids.size} of ${rows.size} documents`);
  for (const name of names.filter((it) => !isFragment(it))) {
    const content = readFileSync(join(raw, name));
    // The list of pages changes with the ids, so its own name does, too.
    if (name.endsWith('.pf_meta')) put(newList(name), renameInList(content, ids));
    else if (name === 'pagefind-entry.json') put(name, newList(content.toString('utf8')));
    else put(newName(name), content);
  }
  return build;
}

/** Has Pagefind index the documents and write its files. */
async function writeIndex(
  texts: ReadonlyMap<SearchDocument, FullText>,
  indexed: (document: SearchDocument, full: FullText) => string,
  folder: string,
): Promise<void> {
  const { index, errors: creating } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(creating.join('\n'));
  const errors: string[] = [];
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
  const { errors: writing } = await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  errors.push(...writing);
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** A few characters that change with the index or any text: files of two builds never share a name. */
function nameOfBuild(
  names: readonly string[],
  texts: ReadonlyMap<SearchDocument, FullText>,
): string {
  const hash = createHash('sha256').update(JSON.stringify([...texts.values()]));
  for (const name of names) hash.update(name);
  return (hash.digest().readUIntBE(0, 6) % 36 ** BUILD_LENGTH)
    .toString(36)
    .padStart(BUILD_LENGTH, '0');
}

/**
 * Gives the documents other ids, as long as before, in Pagefind's list of pages.
 * @throws Error where it does not name every document.
 */
function renameInList(content: Buffer, ids: ReadonlyMap<string, string>): Uint8Array {
  let renamed = 0;
  // One byte a character.
  const list = gunzipSync(content)
    .toString('latin1')
    .replace(ID, (id) => {
      const own = ids.get(id);
      if (own !== undefined) renamed += 1;
      return own ?? id;
    });
  if (renamed !== ids.size)
    throw new Error(`Pagefind's list names ${renamed} of ${ids.size} documents`);
  return zip(Buffer.from(list, 'latin1'));
}

/** Rewrites the fragments in a file: one, whose name is its id, or several by their ids. */
function mapFragments(
  name: string,
  content: Buffer,
  change: (id: string, fragment: StoredFragment) => [newId: string, StoredFragment],
): Uint8Array {
  const stored = JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString('utf8')) as
    StoredFragment | Record<string, StoredFragment>;
  const changed = isBundle(stored)
    ? Object.fromEntries(Object.entries(stored).map(([id, it]) => change(id, it)))
    : change(basename(name, '.pf_fragment'), stored)[1];
  return zip(SIGNATURE + JSON.stringify(changed));
}

function isBundle(
  stored: StoredFragment | Record<string, StoredFragment>,
): stored is Record<string, StoredFragment> {
  return typeof stored['url'] !== 'string';
}
