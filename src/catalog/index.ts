/** The catalog for the pages: loaded through Astro and joined once. */
import { getCollection } from 'astro:content';
import {
  idOf,
  isOfKind,
  RECORD_KINDS,
  type FolderKind,
  type KindName,
  type LoadedRecord,
  type Records,
} from '../schemas/kinds.ts';
import { formatProblem } from '../schemas/problem.ts';
import { buildCatalog } from './build.ts';
import { pageDates, readLastChanged } from './history.ts';
import type { Catalog } from './types.ts';

/** The JSON files that hold one record or an ordered list of them. */
const jsonFiles = import.meta.glob<unknown>('../../content/*.json', {
  eager: true,
  import: 'default',
});

function recordsOfFile<K extends KindName>(kind: K): LoadedRecord<K>[] {
  const { path, schema } = RECORD_KINDS[kind];
  const file = `content/${path}`;
  const content = jsonFiles[`../../${file}`];
  return [content].flat().map((raw) => {
    const data = schema.parse(raw);
    return { kind, id: idOf(kind, data), data, body: '', file } as LoadedRecord<K>;
  });
}

async function recordsOfFolder<K extends FolderKind>(kind: K): Promise<LoadedRecord<K>[]> {
  const entries = await getCollection(kind === 'withdrawals' ? 'exemplars' : kind);
  return entries
    .filter(({ data }) => isOfKind(kind, data))
    .map(
      ({ id, data, body, filePath }) =>
        ({ kind, id, data, body: body ?? '', file: filePath ?? id }) as LoadedRecord<K>,
    );
}

async function load(): Promise<Catalog> {
  const kinds = Object.keys(RECORD_KINDS) as KindName[];
  const records = Object.fromEntries(
    await Promise.all(
      kinds.map(async (kind) => [
        kind,
        RECORD_KINDS[kind].store === 'folder'
          ? await recordsOfFolder(kind as FolderKind)
          : recordsOfFile(kind),
      ]),
    ),
  ) as Records;
  const { catalog, problems } = buildCatalog(records, undefined, readLastChanged(process.cwd()));
  if (!catalog || problems.length > 0)
    throw new Error(`Nội dung có lỗi:\n${problems.map(formatProblem).join('\n')}`);
  return catalog;
}

export const catalog = await load();

/** Day on which the record of each page last changed, by the page's address. */
export const changedByPath = pageDates(catalog);
