/** From files that have been read to records, for the check and for every tool outside Astro. */
import { stemOf } from '../domain/fileNames.ts';
import {
  type BrokenRecord,
  idKeyOf,
  idOf,
  isOfKind,
  RECORD_KINDS,
  type KindName,
  type LoadedRecord,
  type Path,
  type Records,
  type UnreadRecords,
} from '../schemas/kinds.ts';
import { mendedData, problemsFromIssues } from '../problems/issues.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentFiles, TextFile } from './files.ts';
import { renamedWord } from './migrations.ts';
import { parseAgain, quotedBlanks, type ParsedFile } from './parse.ts';

export interface LoadResult {
  records: Records;
  /** The files as text, also those that hold no valid record. */
  files: TextFile[];
  /** Pictures beside the records. */
  photos: ContentFiles['photos'];
  unread: UnreadRecords;
  /** Records of a wrong shape, for what else there is to say of them. */
  broken: BrokenRecord[];
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
  broken: BrokenRecord[];
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
  const loading: Loading = { problems, seen: new Map(), lost: new Map(), broken: [] };
  for (const file of unusable) loseFile(file, loading);
  const raws = files.flatMap((file) => rawRecords(file, loading));
  const records = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, shaped(kind, raws, loading)]),
  ) as unknown as Records;
  const unread = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, loading.lost.get(RECORD_KINDS[kind].path) ?? new Set()]),
  ) as unknown as UnreadRecords;
  return { records, files, photos, unread, broken: loading.broken, problems };
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
  const { parsed, problems } = parseAgain(file, quotedBlanks(file, text));
  loading.problems.push(...problems);
  const isList = store === 'list';
  if (!parsed || (isList && !Array.isArray(parsed.data))) {
    const message = 'tệp phải là một danh sách, mở đầu bằng "[" và kết thúc bằng "]"';
    if (parsed) loading.problems.push({ file, line: 1, message });
    loseFile(textFile, loading);
    return [];
  }
  const raw = { ...parsed, fileName: stemOf(file), file, path };
  if (!isList) return [raw];
  return (parsed.data as unknown[]).map((data, index) => ({
    ...raw,
    data,
    lineOf: (at) => parsed.lineOf([index, ...at]),
    mend: (at, change, also = []) =>
      parsed.mend(
        [index, ...at],
        change,
        also.map(([path, it]) => [[index, ...path], it] as const),
      ),
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
    const { data, body, bodyLine, file, fileName, lineOf, mend } = raw;
    let result = schema.safeParse(data);
    if (!result.success) {
      const { issues } = result.error;
      const renamed = (at: Path, word: string) => renamedWord(kind, at, word);
      problems.push(...problemsFromIssues(schema, data, issues, raw, renamed));
      // Nobody knows which record is meant by an id that is wrong or missing.
      const idKey = idKeyOf(kind);
      if (idKey !== undefined && issues.some((issue) => issue.path[0] === idKey))
        lose(path, '*', loading);
      // What is said of the other fields, and by the rules, is said in the same go.
      result = schema.safeParse(mendedData(schema, data, issues, renamed));
    }
    if (!result.success) {
      const isRecord = typeof data === 'object' && data !== null;
      lose(path, isRecord ? idOf(kind, data, fileName) : '*', loading);
      loading.broken.push({ kind, file, data, body, bodyLine, lineOf, mend });
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
    const { data: read } = result;
    loaded.push({ kind, id, data: read, body, bodyLine, file, lineOf, mend } as LoadedRecord<K>);
  }
  return loaded;
}
