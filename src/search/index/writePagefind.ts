/** Has Pagefind index the documents; of what it writes, the search page gets what it uses, its script minified. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { minify } from 'vite';
import { wordKey } from '../query/bundle.ts';

/** Documents given to Pagefind at a time, which answers each. */
const TOGETHER = 50;

/**
 * What the search page uses of Pagefind's files; its own interfaces are left out, and the fragments,
 * which hold the words indexed and not the text.
 */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.+\.pf_meta|index)$/;
const SCRIPT = 'pagefind.js';
const LANGUAGE = 'vi';
/** A record without content would be left out. */
const EMPTY = 'zzzz';
const NO_WORD = '-';

/**
 * Writes Pagefind's files into `folder`, its index over the words of each document. The index lists the
 * documents in the order of `paths`.
 * @throws Error with Pagefind's messages.
 */
export async function writePagefind(
  paths: readonly string[],
  words: readonly (readonly string[])[],
  folder: string,
): Promise<void> {
  const { index, errors: creating } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(creating.join('\n'));
  const errors: string[] = [];
  const places = placesOf(words);
  for (let i = 0; i < paths.length; i += TOGETHER) {
    const added = await Promise.all(
      paths.slice(i, i + TOGETHER).map((url, j) =>
        index.addCustomRecord({
          url,
          content: contentOf(words[i + j] ?? [], places) || EMPTY,
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
  for (const name of readdirSync(folder))
    if (!USED.test(name)) rmSync(join(folder, name), { recursive: true });
  await shorten(join(folder, SCRIPT));
}

/** Minifies a script, for the oldest engines that the site is for. */
async function shorten(path: string): Promise<void> {
  const { code, errors } = await minify(path, readFileSync(path, 'utf8'), {
    module: true,
    compress: { target: 'es2020' },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  writeFileSync(path, code);
}

/**
 * For each word a place that no word beside it in any document has, low for those of many documents: a word
 * that stands at the same place in all its documents takes half the bytes.
 */
export function placesOf(words: readonly (readonly string[])[]): Map<string, number> {
  const documents = new Map<string, number[]>();
  words.forEach((own, i) => {
    for (const word of own) {
      const held = documents.get(word);
      if (held) held.push(i);
      else documents.set(word, [i]);
    }
  });
  const taken = words.map(() => new Set<number>());
  const places = new Map<string, number>();
  const commonFirst = [...documents].sort(
    ([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1),
  );
  for (const [word, own] of commonFirst) {
    const sets = own.flatMap((i) => taken[i] ?? []);
    let place = 0;
    while (sets.some((it) => it.has(place))) place += 1;
    places.set(word, place);
    for (const it of sets) it.add(place);
  }
  return places;
}

/** The words of a document at their places, with dashes, which Pagefind counts and does not index, where none stands. */
function contentOf(words: readonly string[], places: ReadonlyMap<string, number>): string {
  const content: string[] = [];
  for (const word of words) content[places.get(word) ?? 0] = wordKey(word);
  return Array.from(content, (it) => it ?? NO_WORD).join(' ');
}
