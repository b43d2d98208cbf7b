/** The catalog for the pages: loaded from Astro's collections and joined once. */
import { getCollection } from 'astro:content';
import { z } from 'zod';
import corrections from '../../content/dinh-chinh.json';
import site from '../../content/site.json';
import { correctionSchema } from '../schemas/correction.ts';
import { RECORD_KINDS, type KindName, type LoadedRecord, type Records } from '../schemas/kinds.ts';
import { formatProblem } from '../schemas/problem.ts';
import { siteSchema } from '../schemas/site.ts';
import { buildCatalog } from './build.ts';
import type { Catalog } from './types.ts';

/** The two files that may be empty or hold no list are read as they are. */
type CollectionName = Exclude<KindName, 'site' | 'corrections'>;

async function recordsOf<K extends CollectionName>(kind: K): Promise<LoadedRecord<K>[]> {
  const entries = await getCollection(kind);
  return entries.map(
    ({ id, data, body, filePath }) =>
      ({
        id,
        data,
        body: body ?? '',
        file: filePath ?? `content/${RECORD_KINDS[kind].path}`,
      }) as LoadedRecord<K>,
  );
}

async function load(): Promise<Catalog> {
  const kinds = Object.keys(RECORD_KINDS).filter(
    (kind) => kind !== 'site' && kind !== 'corrections',
  ) as CollectionName[];
  const loaded = await Promise.all(kinds.map(async (kind) => [kind, await recordsOf(kind)]));
  const records = {
    ...Object.fromEntries(loaded),
    site: [{ id: 'site', data: siteSchema.parse(site), body: '', file: 'content/site.json' }],
    corrections: z
      .array(correctionSchema)
      .parse(corrections)
      .map((data) => ({ id: data.id, data, body: '', file: 'content/dinh-chinh.json' })),
  } as Records;
  const { catalog, problems } = buildCatalog(records);
  if (!catalog || problems.length > 0)
    throw new Error(`Nội dung có lỗi:\n${problems.map(formatProblem).join('\n')}`);
  return catalog;
}

export const catalog = await load();
