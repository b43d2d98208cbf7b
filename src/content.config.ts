/** The one collection that Astro itself renders: movements may be MDX. Every other record is read by the catalog. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { basename, extname } from 'node:path';
import { RECORD_KINDS } from './schemas/kinds.ts';

const { path, endings, schema } = RECORD_KINDS.movements;

export const collections = {
  movements: defineCollection({
    loader: glob({
      base: `./content/${path}`,
      pattern: endings.map((ending) => `*${ending}`),
      generateId: ({ entry }) => basename(entry, extname(entry)),
    }),
    schema,
  }),
};
