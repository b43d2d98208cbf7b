/** Adapts the schemas of the records that are one file each to Astro's collections, nothing else. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { basename, extname } from 'node:path';
import { RECORD_KINDS, type FolderKind } from './schemas/kinds.ts';

function collection<K extends FolderKind>(kind: K) {
  const { path, endings, schema } = RECORD_KINDS[kind];
  return defineCollection({
    loader: glob({
      base: `./content/${path}`,
      pattern: endings.map((ending) => `**/*${ending}`),
      generateId: ({ entry }) => basename(entry, extname(entry)),
    }),
    schema,
  });
}

export const collections = {
  plans: collection('plans'),
  movements: collection('movements'),
  exemplars: collection('exemplars'),
  indicators: collection('indicators'),
};
