/** Markdown files: YAML front matter between two lines of dashes, text below. */
import { isCollection, isScalar, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { lineFix, linesBetween, linesOf } from '../problems/lines.ts';
import type { Problem } from '../problems/problem.ts';
import { CONFLICT_MARK, CONFLICT_MESSAGE } from './conflict.ts';
import { changed, yamlEdit } from './edits.ts';
import type { ParsedFile } from './parse.ts';
import { remembered } from './remembered.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
/** Longest front matter, in characters; the plan's, the longest today, has 15,000. */
const MAX_LENGTH = 60_000;
/** Line of the file on which the front matter begins. */
const FIRST_LINE = 2;

/** The front matter of a Markdown file and the text below it; nothing where it has none. */
export function headOf(text: string): { head: string; body: string } | undefined {
  const [whole, head = ''] = FRONT_MATTER.exec(text) ?? [];
  return whole === undefined ? undefined : { head, body: text.slice(whole.length) };
}

/** Splits a Markdown file and parses its head; tags, anchors and aliases are refused unresolved. */
export function parseFrontMatter(file: string, text: string): ParsedFile | { problem: Problem } {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { problem: { file, ...missingFence(text) } };
  const [whole, head = ''] = match;
  if (head.length > MAX_LENGTH)
    return { problem: { file, line: 1, message: `phần đầu tệp dài quá ${MAX_LENGTH} ký tự` } };
  const read = remembered('head', head, () => valueOf(head));
  if ('problem' in read) return { problem: { file, ...read.problem } };
  const { data } = read;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return {
      problem: { file, line: FIRST_LINE, message: 'phần đầu tệp phải gồm các dòng "mục: giá trị"' },
    };
  return {
    data,
    body: text.slice(whole.length),
    bodyLine: whole.split('\n').length,
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = offsetOf(placed(head), path.slice(0, length));
        if (offset !== undefined) return lineAt(head, offset);
      }
      return FIRST_LINE;
    },
    mend: (path, change, also = []) => {
      const edit = yamlEdit(head, placed(head), path, change);
      const start = text.indexOf('\n') + 1;
      if (also.length > 0) {
        const mended = changed(head, [[path, change], ...also], (current, at, to) =>
          yamlEdit(current, parseDocument(current, { version: '1.2' }), at, to),
        );
        return mended === undefined
          ? undefined
          : linesBetween(text, text.slice(0, start) + mended + text.slice(start + head.length));
      }
      return edit && linesOf(text, { ...edit, from: start + edit.from, to: start + edit.to });
    },
  };
}

/** Keys used twice are looked for below, in linear time. */
const parsedHead = (head: string) => parseDocument(head, { version: '1.2', uniqueKeys: false });

/** What a head says. */
function valueOf(head: string): { data: unknown } | { problem: Omit<Problem, 'file'> } {
  const document = parsedHead(head);
  const problem = syntaxProblem(document.errors[0], head) ?? refused(document, head);
  return problem ? { problem } : { data: document.toJS() };
}

let lastPlaced: { head: string; document: Document } | undefined;

/** A head with the place of each part, parsed again: only faults ask, and those of all files would take much memory. */
function placed(head: string): Document {
  if (lastPlaced?.head !== head) lastPlaced = { head, document: parsedHead(head) };
  return lastPlaced.document;
}

const lineAt = (head: string, offset: number) =>
  head.slice(0, offset).split('\n').length + FIRST_LINE - 1;

/** Where a part of the document begins: its key, else its value. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isCollection(parent)) return undefined;
  const key = path.at(-1);
  for (const item of parent.items) {
    const pair = item as { key?: unknown };
    if (isScalar(pair.key) && String(pair.key.value) === String(key)) return pair.key.range?.[0];
  }
  const node: unknown = parent.get(key, true);
  return (node as { range?: [number, number, number] } | undefined)?.range?.[0];
}

function conflict(text: string): { line: number; message: string } | undefined {
  const index = text.split('\n').findIndex((line) => CONFLICT_MARK.test(line));
  return index < 0 ? undefined : { line: index + 1, message: CONFLICT_MESSAGE };
}

/** A line of the front matter: the name of a field. */
const FIELD = /^[a-zA-Z]+:/;

function missingFence(text: string): Omit<Problem, 'file'> {
  const left = conflict(text);
  if (left) return left;
  const lines = text.split('\n');
  const message = 'thiếu phần đầu tệp nằm giữa hai dòng "---"';
  const [first = ''] = lines;
  const opening = lines.findIndex((line) => line.trim() !== '');
  if (opening > 0 && lines[opening]?.trim() === '---')
    return {
      line: 1,
      message: `${message}: dòng đầu tiên phải là "---", trên đó không có dòng trống`,
      fix: '---',
      replaces: [1, opening + 1],
    };
  if (first.trimEnd() !== '---') {
    const later = lines.findIndex((line) => line.trimEnd() === '---');
    if (later > 0 && FIELD.test(lines[later + 1] ?? ''))
      return {
        line: 1,
        message: `${message}: dòng đầu tiên phải là "---"; hãy chuyển chữ ở trên dòng ${later + 1} xuống phần bài viết, hoặc xóa`,
      };
    const dashes = /^\s*(?:[-–—]+\s*$|---\s)/.test(first);
    if (!lines.some((line) => FIELD.test(line)))
      return {
        line: 1,
        message: `${message}: dòng đầu tiên phải là "---", dưới đó là các mục của bài; xem mẫu trong CONTRIBUTING.md`,
      };
    return {
      line: 1,
      message: `${message}: dòng đầu tiên phải là "---"`,
      fix: '---',
      replaces: dashes ? [1, 1] : [1, 0],
    };
  }
  const dashes = lines.findIndex(
    (line, index) => index > 0 && /^\s*(?:-{2,}|[–—][-–—]*|-[–—]+)\s*$/.test(line),
  );
  const blank = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  const end = dashes > 0 ? dashes : blank > 0 ? blank : lines.length;
  return {
    line: Math.min(end + 1, lines.length),
    message: `${message}: thiếu dòng "---" thứ hai, ngay sau mục cuối cùng`,
    fix: '---',
    replaces: [end + 1, dashes > 0 ? end + 1 : end],
  };
}

/** A field with its value, and the remark behind it. */
const VALUE = /^(?<key>\s*(?:- )?[\w-]+:\s+)(?<value>\S.*?)(?<remark>\s+#\s.*)?$/;

/** A line with its value in quotes; what stands there is kept to the letter. */
function inQuotes(line: string): string | undefined {
  const { key, value, remark = '' } = VALUE.exec(line)?.groups ?? {};
  if (key === undefined || value === undefined) return undefined;
  return `${key}'${value.replaceAll("'", "''")}'${remark}`;
}

function syntaxProblem(
  error: YAMLError | undefined,
  head: string,
): Omit<Problem, 'file'> | undefined {
  if (!error) return undefined;
  const left = conflict(head);
  if (left) return { ...left, line: left.line + FIRST_LINE - 1 };
  const index = (error.linePos?.[0].line ?? 1) - 1;
  const lines = head.split('\n');
  const at = (where: number, message: string, fix?: string) => ({
    line: where + FIRST_LINE,
    message,
    ...(fix !== undefined && lineFix(where + FIRST_LINE, fix)),
  });
  const tab = lines.findIndex((it) => /^ *\t/.test(it));
  if (tab >= 0) {
    const spaces = lines[tab]?.replace(/^[ \t]*/, (space) => space.replaceAll('\t', '  '));
    return at(tab, 'thụt dòng bằng phím Tab; hãy dùng dấu cách', spaces);
  }
  const line = (lines[index] ?? '').slice(0, 400);
  const { value = '' } = VALUE.exec(line)?.groups ?? {};
  if (/^[^"'].*:(?:\s|$)|^[@`%|>&*!?{}[\],]|^(["']).+\1\s*[^\s#]/.test(value))
    return at(
      index,
      'phần đầu tệp viết sai cú pháp: giá trị có dấu hai chấm, dấu nháy hoặc ký tự đặc biệt thì phải nằm trong dấu nháy',
      inQuotes(line),
    );
  const open = lines.findIndex((it) =>
    /^\s*(?:- )?[\w-]+:\s+(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.test(it),
  );
  if (open >= 0)
    return at(
      open,
      'phần đầu tệp viết sai cú pháp: thiếu dấu nháy đóng',
      lines[open]?.trimEnd().replace(/:\s+(["']).*$/, (it, quote: string) => it + quote),
    );
  const glued = [index, index - 1].find((it) => GLUED.test((lines[it] ?? '').slice(0, 400)));
  if (glued !== undefined)
    return at(
      glued,
      'phần đầu tệp viết sai cú pháp: thiếu dấu cách sau dấu hai chấm',
      lines[glued]?.replace(GLUED, '$1: $2'),
    );
  return at(
    index,
    `phần đầu tệp viết sai cú pháp ở "${line.trim().slice(0, 60)}"; hay gặp: thiếu dấu hai chấm sau tên mục, dòng thụt không thẳng hàng, thiếu dấu nháy đóng`,
  );
}

/** A field glued to its value; a web address is none. */
const GLUED = /^(\s*(?:- )?(?!https?:)[a-zA-Z]+):(\S.*)$/;

/** What YAML allows and content has no need of. */
function refused(document: Document, head: string): Omit<Problem, 'file'> | undefined {
  let found: Omit<Problem, 'file'> | undefined;
  const refuse = (
    node: { range?: [number, number, number] | null | undefined },
    message: string,
  ) => {
    const line = lineAt(head, node.range?.[0] ?? 0);
    const quoted = message.endsWith('dấu nháy')
      ? inQuotes(head.split('\n')[line - FIRST_LINE] ?? '')
      : undefined;
    found ??= { line, message, ...(quoted !== undefined && lineFix(line, quoted)) };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, node) =>
      refuse(node, 'không dùng dấu * ở đầu một giá trị; hãy đặt giá trị trong dấu nháy'),
    Node(_, node) {
      if (node.tag !== undefined)
        return refuse(node, 'không dùng dấu ! ở đầu một giá trị; hãy đặt giá trị trong dấu nháy');
      if ('anchor' in node && node.anchor !== undefined)
        return refuse(node, 'không dùng dấu & ở đầu một giá trị; hãy đặt giá trị trong dấu nháy');
      return undefined;
    },
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) return refuse(key as object, 'tên mục phải là một từ');
        const name = String(key.value);
        if (seen.has(name)) return refuse(key, `mục "${name}" được viết hai lần; chỉ giữ một`);
        seen.add(name);
      }
      return undefined;
    },
  });
  return found;
}
