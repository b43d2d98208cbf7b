/** Has Pagefind index the documents; of what it writes, the search page gets what it uses, as it is. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { SearchDocument } from '../query/document.ts';
import type { FullText } from './texts.ts';

/** Documents given to Pagefind at a time, which answers each. */
const TOGETHER = 50;

/**
 * What the search page uses of Pagefind's files; its own interfaces are left out, and the fragments,
 * which hold the words indexed and not the text.
 */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.+\.pf_meta|index)$/;
const LANGUAGE = 'vi';

/**
 * Writes Pagefind's files into `folder`, its index over what `indexed` gives for each document. The
 * index lists the documents in the order of `texts`.
 * @throws Error with Pagefind's messages.
 */
export async function writePagefind(
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
  for (const name of readdirSync(folder))
    if (!USED.test(name)) rmSync(join(folder, name), { recursive: true });
}
