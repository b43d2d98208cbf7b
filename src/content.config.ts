/** Adapts the schemas of the records that are one file each to Astro's collections, nothing else. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { RECORD_KINDS, type FolderKind } from './schemas/kinds.ts';

function collection(kind: FolderKind) {
  const { path, endings } = RECORD_KINDS[kind];
  const schemas = Object.values(RECORD_KINDS).flatMap((it) => (it.path === path ? it.schema : []));
  return defineCollection({
    loader: glob({
      base: `./content/${path}`,
      pattern: endings.map((ending) => `**/*${ending}`),
      generateId: ({ entry }) => basename(entry, extname(entry)),
    }),
    schema: z.union(schemas),
  });
}

export const collections = {
  plans: collection('plans'),
  movements: collection('movements'),
  exemplars: collection('exemplars'),
  indicators: collection('indicators'),
};
