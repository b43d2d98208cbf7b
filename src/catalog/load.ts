/** Reads the records from disk, for the check and for every tool outside Astro. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseDocument, type Document } from 'yaml';
import { RECORD_KINDS, type KindName, type LoadedRecord, type Records } from '../schemas/kinds.ts';
import { problemsFromIssues, type Problem } from '../schemas/problem.ts';

export interface LoadResult {
  records: Records;
  problems: Problem[];
}

interface RawRecord {
  id: string | undefined;
  data: unknown;
  body: string;
  file: string;
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Loads every record under `root/content`; records of the wrong shape are reported and left out. */
export function loadRecords(root: string): LoadResult {
  const problems: Problem[] = [];
  const records = Object.fromEntries(
    Object.keys(RECORD_KINDS).map((kind) => [kind, loadKind(kind as KindName, root, problems)]),
  ) as unknown as Records;
  return { records, problems };
}

function loadKind<K extends KindName>(
  kind: K,
  root: string,
  problems: Problem[],
): LoadedRecord<K>[] {
  const { schema } = RECORD_KINDS[kind];
  const loaded: LoadedRecord<K>[] = [];
  for (const raw of readKind(kind, root, problems)) {
    const result = schema.safeParse(raw.data);
    if (!result.success) {
      problems.push(
        ...problemsFromIssues(schema, raw.data, result.error.issues, raw.file, raw.lineOf),
      );
      continue;
    }
    const id = raw.id ?? (result.data as { id: string }).id;
    loaded.push({ id, data: result.data, body: raw.body, file: raw.file } as LoadedRecord<K>);
  }
  return loaded;
}

function readKind(kind: KindName, root: string, problems: Problem[]): RawRecord[] {
  const { store, path, endings } = RECORD_KINDS[kind];
  const full = join(root, 'content', path);
  if (!existsSync(full)) {
    problems.push({ file: `content/${path}`, message: 'không tìm thấy tệp hoặc thư mục này' });
    return [];
  }
  if (store === 'folder') {
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.includes(extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .flatMap((file) => readFile(root, file, problems));
  }
  const [whole] = readFile(root, full, problems);
  if (!whole) return [];
  if (store === 'object') return [whole];
  if (!Array.isArray(whole.data)) {
    problems.push({ file: whole.file, message: 'tệp phải là một danh sách, mở đầu bằng "["' });
    return [];
  }
  return whole.data.map((data: unknown, index) => ({
    ...whole,
    id: undefined,
    data,
    lineOf: (path) => whole.lineOf([index, ...path]),
  }));
}

function readFile(root: string, full: string, problems: Problem[]): RawRecord[] {
  const file = full.slice(root.length + 1);
  const content = readFileSync(full, 'utf8').replace(/^\ufeff/, '');
  const isJson = full.endsWith('.json');
  const match = isJson ? null : FRONT_MATTER.exec(content);
  if (!isJson && !match) {
    problems.push({ file, message: 'thiếu phần đầu tệp nằm giữa hai dòng "---"' });
    return [];
  }
  const head = match?.[1] ?? content;
  const firstLine = match ? 2 : 1;
  const document = parseDocument(head, { version: '1.2', ...(isJson && { schema: 'json' }) });
  const syntax = isJson ? jsonProblem(head, file) : yamlProblem(document, file, firstLine);
  if (syntax) {
    problems.push(syntax);
    return [];
  }
  return [
    {
      id: basename(full, extname(full)),
      data: isJson ? JSON.parse(head) : document.toJS({ maxAliasCount: 0 }),
      body: match ? content.slice(match[0].length) : '',
      file,
      lineOf: (path) => lineOf(document, head, path, firstLine),
    },
  ];
}

function yamlProblem(document: Document, file: string, firstLine: number): Problem | undefined {
  const [error] = document.errors;
  if (!error) return undefined;
  const line = (error.linePos?.[0].line ?? 1) + firstLine - 1;
  const why =
    error.code === 'TAB_AS_INDENT'
      ? 'thụt dòng bằng phím Tab; hãy dùng dấu cách'
      : error.code === 'DUPLICATE_KEY'
        ? 'một mục được viết hai lần'
        : 'phần đầu tệp viết sai cú pháp; hay gặp: giá trị có dấu hai chấm mà không nằm trong dấu nháy';
  return { file, line, message: why };
}

function jsonProblem(text: string, file: string): Problem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const at = /position (\d+)/.exec(String(error));
    const line = at ? text.slice(0, Number(at[1])).split('\n').length : undefined;
    return {
      file,
      line,
      message: 'tệp JSON viết sai cú pháp (thiếu hoặc thừa dấu phẩy, dấu nháy, ngoặc)',
    };
  }
}

/** Line of the deepest part of a path that exists in the file. */
function lineOf(
  document: Document,
  text: string,
  path: readonly PropertyKey[],
  firstLine: number,
): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return text.slice(0, range[0]).split('\n').length + firstLine - 1;
  }
  return firstLine;
}
