/** Markdown files: YAML front matter between two lines of dashes, text below. */
import { isCollection, isScalar, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { CONFLICT_MARK, CONFLICT_MESSAGE } from './conflict.ts';
import type { ParsedFile } from './parse.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
/** Longest front matter, in characters; the plan's, the longest today, has 15,000. */
const MAX_LENGTH = 60_000;
/** Line of the file on which the front matter begins. */
const FIRST_LINE = 2;

/** Splits a Markdown file and parses its head; tags, anchors and aliases are refused unresolved. */
export function parseFrontMatter(file: string, text: string): ParsedFile | { problem: Problem } {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { problem: { file, ...missingFence(text) } };
  const [whole, head = ''] = match;
  if (head.length > MAX_LENGTH)
    return { problem: { file, line: 1, message: `phần đầu tệp dài quá ${MAX_LENGTH} ký tự` } };
  // Keys used twice are looked for below, in linear time.
  const document = parseDocument(head, { version: '1.2', uniqueKeys: false });
  const problem = syntaxProblem(document.errors[0], head) ?? refused(document, head);
  if (problem) return { problem: { file, ...problem } };
  const data: unknown = document.toJS();
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
        const offset = offsetOf(document, path.slice(0, length));
        if (offset !== undefined) return lineAt(head, offset);
      }
      return FIRST_LINE;
    },
  };
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

function missingFence(text: string): Omit<Problem, 'file'> {
  const lines = text.split('\n');
  if (CONFLICT_MARK.test(text))
    return {
      line: lines.findIndex((line) => CONFLICT_MARK.test(line)) + 1,
      message: CONFLICT_MESSAGE,
    };
  const message = 'thiếu phần đầu tệp nằm giữa hai dòng "---"';
  if (lines[0]?.trimEnd() !== '---')
    return { line: 1, message: `${message}: dòng đầu tiên phải là "---"`, fix: '---' };
  const last = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  return {
    line: last < 0 ? lines.length : last + 1,
    message: `${message}: thiếu dòng "---" thứ hai, ngay sau mục cuối cùng`,
    fix: '---',
  };
}

function syntaxProblem(
  error: YAMLError | undefined,
  head: string,
): Omit<Problem, 'file'> | undefined {
  if (!error) return undefined;
  const index = (error.linePos?.[0].line ?? 1) - 1;
  const lines = head.split('\n');
  const conflict = lines.findIndex((it) => CONFLICT_MARK.test(it));
  if (conflict >= 0) return { line: conflict + FIRST_LINE, message: CONFLICT_MESSAGE };
  const tab = lines.findIndex((it) => /^ *\t/.test(it));
  if (tab >= 0)
    return {
      line: tab + FIRST_LINE,
      message: 'thụt dòng bằng phím Tab; hãy dùng dấu cách',
      fix: lines[tab]?.replace(/^[ \t]*/, (space) => space.replaceAll('\t', '  ')),
    };
  const line = (lines[index] ?? '').slice(0, 400);
  const [, key, value = ''] = /^(\s*(?:- )?[\w-]+):\s+([^"'].*)$/.exec(line) ?? [];
  if (key !== undefined && /:\s|\s#|^[@`%|>&*!?{}[\],]/.test(value))
    return {
      line: index + FIRST_LINE,
      message:
        'phần đầu tệp viết sai cú pháp: giá trị có dấu hai chấm hoặc ký tự đặc biệt thì phải nằm trong dấu nháy',
      fix: `${key.trim()}: '${value.trim().replaceAll("'", "''")}'`,
    };
  const glued =
    /^(\s*(?:- )?[a-zA-Z]+):(\S.*)$/.exec(line) ??
    /^(\s*(?:- )?[a-zA-Z]+):(\S.*)$/.exec(lines[index - 1] ?? '');
  if (glued && !/^\s*(?:- )?https?$/.test(glued[1] ?? ''))
    return {
      line: (glued[0] === line ? index : index - 1) + FIRST_LINE,
      message: 'phần đầu tệp viết sai cú pháp: thiếu dấu cách sau dấu hai chấm',
      fix: `${glued[1]?.trim()}: ${glued[2]}`,
    };
  return {
    line: index + FIRST_LINE,
    message: `phần đầu tệp viết sai cú pháp ở "${line.trim().slice(0, 60)}"; hay gặp: thiếu dấu hai chấm sau tên mục, dòng thụt không thẳng hàng, thiếu dấu nháy đóng`,
  };
}

/** What YAML allows and content has no need of. */
function refused(document: Document, head: string): Omit<Problem, 'file'> | undefined {
  let found: Omit<Problem, 'file'> | undefined;
  const refuse = (
    node: { range?: [number, number, number] | null | undefined },
    message: string,
  ) => {
    found ??= { line: lineAt(head, node.range?.[0] ?? 0), message };
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
