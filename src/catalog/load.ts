/** Reads the records from disk, for the check and for every tool outside Astro. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { parseDocument, visit, type Document, type ErrorCode } from 'yaml';
import {
  idOf,
  isOfKind,
  RECORD_KINDS,
  type KindName,
  type LoadedRecord,
  type Records,
} from '../schemas/kinds.ts';
import { problemsFromIssues, type Problem } from '../schemas/problem.ts';
import { isSlug, nfc, slugify } from '../domain/vietnamese.ts';

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
  const read = new Map<string, RawRecord[]>();
  const seen = new Map<string, string>();
  const load = (kind: KindName) => {
    const { path } = RECORD_KINDS[kind];
    const found = read.get(path) ?? readKind(kind, root, problems);
    read.set(path, found);
    return parseKind(
      kind,
      found.filter(({ data }) => isOfKind(kind, data)),
      seen,
      problems,
    );
  };
  const kinds = Object.keys(RECORD_KINDS) as KindName[];
  const records = Object.fromEntries(kinds.map((kind) => [kind, load(kind)])) as unknown as Records;
  return { records, problems };
}

/** @param seen File of every record met so far, by the path of its kind and its id. */
function parseKind<K extends KindName>(
  kind: K,
  found: readonly RawRecord[],
  seen: Map<string, string>,
  problems: Problem[],
): LoadedRecord<K>[] {
  const { schema, path } = RECORD_KINDS[kind];
  const loaded: LoadedRecord<K>[] = [];
  for (const raw of found) {
    const result = schema.safeParse(raw.data);
    if (!result.success) {
      problems.push(
        ...problemsFromIssues(schema, raw.data, result.error.issues, raw.file, raw.lineOf),
      );
      continue;
    }
    const id = idOf(kind, result.data, raw.id);
    const key = `${path} ${id}`;
    const other = seen.get(key);
    if (other !== undefined)
      problems.push({
        file: raw.file,
        line: raw.lineOf(['id']),
        message:
          other === raw.file
            ? `mã "${id}" xuất hiện hai lần trong tệp này`
            : `tên "${id}" trùng với ${other}; mỗi tệp cần một tên riêng`,
      });
    seen.set(key, raw.file);
    loaded.push({ id, data: result.data, body: raw.body, file: raw.file } as LoadedRecord<K>);
  }
  return loaded;
}

function readKind(kind: KindName, root: string, problems: Problem[]): RawRecord[] {
  const { store, path, endings, attachments = [] } = RECORD_KINDS[kind];
  const full = join(root, 'content', path);
  if (!existsSync(full)) {
    problems.push({ file: `content/${path}`, message: 'không tìm thấy tệp hoặc thư mục này' });
    return [];
  }
  if (store === 'folder') {
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .filter(({ name }) => !attachments.includes(extname(name)))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .flatMap((path) => {
        const wrong = fileNameProblem(
          relative(root, path).split(sep).join('/'),
          endings,
          attachments,
        );
        if (!wrong) return readFile(root, path, problems);
        problems.push(wrong);
        return [];
      });
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

/** A record's file name becomes its address, so its form and ending are fixed. */
function fileNameProblem(
  file: string,
  endings: readonly string[],
  attachments: readonly string[],
): Problem | undefined {
  const ending = extname(file);
  if (!endings.includes(ending))
    return {
      file,
      message: `đuôi tệp "${ending}" không dùng ở đây; hãy dùng ${[...endings, ...attachments].join(' hoặc ')}`,
    };
  if (!isSlug(basename(file, ending)))
    return {
      file,
      message: `tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ "${slugify(basename(file, ending))}${ending}"`,
    };
  return undefined;
}

function readFile(root: string, full: string, problems: Problem[]): RawRecord[] {
  const file = relative(root, full).split(sep).join('/');
  const content = readFileSync(full, 'utf8').replace(/^\ufeff/, '');
  const decomposed = content.split('\n').findIndex((line) => line !== nfc(line));
  if (decomposed >= 0) {
    problems.push({
      file,
      line: decomposed + 1,
      message: 'chữ có dấu chưa ở dạng dựng sẵn (Unicode NFC); hãy gõ lại dòng này',
    });
    return [];
  }
  const isJson = full.endsWith('.json');
  const match = isJson ? null : FRONT_MATTER.exec(content);
  if (!isJson && !match) {
    problems.push({ file, message: 'thiếu phần đầu tệp nằm giữa hai dòng "---"' });
    return [];
  }
  const head = match?.[1] ?? content;
  const firstLine = match ? 2 : 1;
  const document = parseDocument(head, { version: '1.2', ...(isJson && { schema: 'json' }) });
  const syntax =
    syntaxProblem(document, file, firstLine, isJson) ??
    (isJson ? jsonProblem(head, file) : undefined);
  if (syntax) {
    problems.push(syntax);
    return [];
  }
  return [
    {
      id: basename(full, extname(full)),
      data: isJson ? JSON.parse(head) : document.toJS(),
      body: match ? content.slice(match[0].length) : '',
      file,
      lineOf: (path) => lineOf(document, head, path, firstLine),
    },
  ];
}

const SYNTAX_MESSAGES: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'thụt dòng bằng phím Tab; hãy dùng dấu cách',
  DUPLICATE_KEY: 'một mục được viết hai lần',
};

/** The first syntax error, or the use of an alias (`*ten`), which content has no need of. */
function syntaxProblem(
  document: Document,
  file: string,
  firstLine: number,
  isJson: boolean,
): Problem | undefined {
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + firstLine - 1;
    const other = isJson
      ? 'tệp JSON viết sai cú pháp (thiếu hoặc thừa dấu phẩy, dấu nháy, ngoặc)'
      : 'phần đầu tệp viết sai cú pháp; hay gặp: giá trị có dấu hai chấm mà không nằm trong dấu nháy';
    return { file, line, message: SYNTAX_MESSAGES[error.code] ?? other };
  }
  let alias = false;
  visit(document, {
    Alias() {
      alias = true;
      return visit.BREAK;
    },
  });
  if (alias)
    return { file, message: 'không dùng dấu * ở đầu một giá trị; hãy đặt giá trị trong dấu nháy' };
  return undefined;
}

/** YAML takes some text that JSON does not, so JSON is also parsed as such. */
function jsonProblem(text: string, file: string): Problem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    // V8 names a position only in some messages; a comma too many is the usual fault.
    const at = /position (\d+)/.exec(String(error))?.[1] ?? /,(?=\s*[\]}])/.exec(text)?.index;
    const line = at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
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
