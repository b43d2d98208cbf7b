/** Adapts the record schemas to Astro's collections, nothing else. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { basename, extname } from 'node:path';
import { RECORD_KINDS, type KindName } from './schemas/kinds.ts';

function collection<K extends Exclude<KindName, 'site' | 'corrections'>>(kind: K) {
  const { store, path, endings, schema } = RECORD_KINDS[kind];
  const loader =
    store === 'folder'
      ? glob({
          base: `./content/${path}`,
          pattern: endings.map((ending) => `**/*${ending}`),
          generateId: ({ entry }) => basename(entry, extname(entry)),
        })
      : file(`content/${path}`);
  return defineCollection({ loader, schema });
}

export const collections = {
  plans: collection('plans'),
  fields: collection('fields'),
  movements: collection('movements'),
  exemplars: collection('exemplars'),
  indicators: collection('indicators'),
  groups: collection('groups'),
  places: collection('places'),
  bodies: collection('bodies'),
  awards: collection('awards'),
  abbreviations: collection('abbreviations'),
  timeline: collection('timeline'),
};
