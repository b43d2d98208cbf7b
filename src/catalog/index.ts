/** The catalog for the pages: loaded from Astro's collections and joined once. */
import { getCollection } from 'astro:content';
import site from '../../content/site.json';
import { RECORD_KINDS, type KindName, type LoadedRecord, type Records } from '../schemas/kinds.ts';
import { formatProblem } from '../schemas/problem.ts';
import { siteSchema } from '../schemas/site.ts';
import { buildCatalog } from './build.ts';
import type { Catalog } from './types.ts';

type CollectionName = Exclude<KindName, 'site'>;

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
  const kinds = Object.keys(RECORD_KINDS).filter((kind) => kind !== 'site') as CollectionName[];
  const loaded = await Promise.all(kinds.map(async (kind) => [kind, await recordsOf(kind)]));
  const records = {
    ...Object.fromEntries(loaded),
    site: [{ id: 'site', data: siteSchema.parse(site), body: '', file: 'content/site.json' }],
  } as Records;
  const { catalog, problems } = buildCatalog(records);
  if (!catalog || problems.length > 0)
    throw new Error(`Nội dung có lỗi:\n${problems.map(formatProblem).join('\n')}`);
  return catalog;
}

export const catalog = await load();
