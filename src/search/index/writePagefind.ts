/** Has Pagefind index the documents; of what it writes, the search page gets what it uses, as it is. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { wordKey } from '../query/bundle.ts';

/** Documents given to Pagefind at a time, which answers each. */
const TOGETHER = 50;

/**
 * What the search page uses of Pagefind's files; its own interfaces are left out, and the fragments,
 * which hold the words indexed and not the text.
 */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.+\.pf_meta|index)$/;
const LANGUAGE = 'vi';
/** A record without content would be left out. */
const EMPTY = 'zzzz';

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
  const count = countOf(words);
  for (let i = 0; i < paths.length; i += TOGETHER) {
    const added = await Promise.all(
      paths.slice(i, i + TOGETHER).map((url, j) =>
        index.addCustomRecord({
          url,
          content: contentOf(words[i + j] ?? [], count) || EMPTY,
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
}

function countOf(words: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const word of words.flat()) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/** The words of a document, those of most documents first: places that are alike and low take fewer bytes. */
function contentOf(words: readonly string[], count: ReadonlyMap<string, number>): string {
  const of = (word: string) => count.get(word) ?? 0;
  return [...words]
    .sort((a, b) => of(b) - of(a) || (a < b ? -1 : 1))
    .map(wordKey)
    .join(' ');
}
