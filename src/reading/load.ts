/** From files that have been read to records, for the check and for every tool outside Astro. */
import { stemOf } from '../domain/fileNames.ts';
import {
  idOf,
  isOfKind,
  RECORD_KINDS,
  type KindName,
  type LoadedRecord,
  type Records,
  type UnreadRecords,
} from '../schemas/kinds.ts';
import { problemsFromIssues, type Problem } from '../problems/problem.ts';
import type { ContentFiles, TextFile } from './files.ts';
import { parseFile, type ParsedFile } from './parse.ts';

export interface LoadResult {
  records: Records;
  /** The files as text, also those that hold no valid record. */
  files: TextFile[];
  /** Pictures beside the records. */
  photos: ContentFiles['photos'];
  unread: UnreadRecords;
  problems: Problem[];
}

interface RawRecord extends ParsedFile {
  /** Name of its file without the ending. */
  fileName: string;
  file: string;
  /** Path of its kind under `content/`. */
  path: string;
}

/** What is shared by the loading of all kinds. */
interface Loading {
  problems: Problem[];
  /** File of every record met so far, by the path of its kind and its id. */
  seen: Map<string, string>;
  /** Ids that could not be read, by the path of their kind; `*` stands for a whole list. */
  lost: Map<string, Set<string>>;
}

const KIND_NAMES = Object.keys(RECORD_KINDS) as KindName[];

/** The records in files that have been read; those of the wrong shape are reported and left out. */
export function recordsOf({
  files,
  photos,
  unusable,
  problems: reading,
}: ContentFiles): LoadResult {
  const problems = [...reading];
  const loading: Loading = { problems, seen: new Map(), lost: new Map() };
  for (const file of unusable) loseFile(file, loading);
  const raws = files.flatMap((file) => rawRecords(file, loading));
  const records = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, shaped(kind, raws, loading)]),
  ) as unknown as Records;
  const unread = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, loading.lost.get(RECORD_KINDS[kind].path) ?? new Set()]),
  ) as unknown as UnreadRecords;
  return { records, files, photos, unread, problems };
}

function lose(path: string, id: string, { lost }: Loading): void {
  lost.set(path, (lost.get(path) ?? new Set()).add(id));
}

/** A whole list that cannot be read may have held any id. */
function loseFile({ kind, file }: Pick<TextFile, 'kind' | 'file'>, loading: Loading): void {
  const { path, store } = RECORD_KINDS[kind];
  lose(path, store === 'folder' ? stemOf(file) : '*', loading);
}

/** The records of a file as parsed; only a list has several. */
function rawRecords(textFile: TextFile, loading: Loading): RawRecord[] {
  const { kind, file, text } = textFile;
  const { store, path } = RECORD_KINDS[kind];
  const parsed = parseFile(file, text);
  const isList = store === 'list';
  if ('problem' in parsed || (isList && !Array.isArray(parsed.data))) {
    const message = 'tệp phải là một danh sách, mở đầu bằng "[" và kết thúc bằng "]"';
    loading.problems.push('problem' in parsed ? parsed.problem : { file, line: 1, message });
    loseFile(textFile, loading);
    return [];
  }
  const raw = { ...parsed, fileName: stemOf(file), file, path };
  if (!isList) return [raw];
  return (parsed.data as unknown[]).map((data, index) => ({
    ...raw,
    data,
    lineOf: (at) => parsed.lineOf([index, ...at]),
  }));
}

/** The records of a kind that have its shape. */
function shaped<K extends KindName>(
  kind: K,
  raws: readonly RawRecord[],
  loading: Loading,
): LoadedRecord<K>[] {
  const { schema, path } = RECORD_KINDS[kind];
  const { problems, seen } = loading;
  const loaded: LoadedRecord<K>[] = [];
  for (const raw of raws) {
    if (raw.path !== path || !isOfKind(kind, raw.data)) continue;
    const { data, body, bodyLine, file, fileName, lineOf } = raw;
    const result = schema.safeParse(data);
    if (!result.success) {
      problems.push(...problemsFromIssues(schema, data, result.error.issues, file, lineOf));
      const isRecord = typeof data === 'object' && data !== null;
      lose(path, isRecord ? idOf(kind, data, fileName) : '*', loading);
      continue;
    }
    const id = idOf(kind, result.data, fileName);
    const other = seen.get(`${path} ${id}`);
    if (other !== undefined)
      problems.push({
        file,
        line: lineOf(['id']),
        message:
          other === file
            ? `mã "${id}" xuất hiện hai lần trong tệp này`
            : `tên "${id}" trùng với ${other}; mỗi tệp cần một tên riêng`,
      });
    seen.set(`${path} ${id}`, file);
    loaded.push({ kind, id, data: result.data, body, bodyLine, file, lineOf } as LoadedRecord<K>);
  }
  return loaded;
}
