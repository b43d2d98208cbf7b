/** Text of a record's file to data, with the line of every part. */
import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Problem } from '../problems/problem.ts';
import type { Path } from '../schemas/kinds.ts';
import { jsonSyntaxProblem } from './jsonSyntax.ts';
import { parseFrontMatter } from './frontMatter.ts';

export interface ParsedFile {
  data: unknown;
  /** Markdown below the front matter; empty for JSON. */
  body: string;
  /** Line on which the body begins. */
  bodyLine: number;
  /** Line of the deepest part of a path that exists in the file. */
  lineOf: (path: Path) => number;
}

/** Deepest nesting of lists and objects; the deepest of a record is 6. */
const MAX_DEPTH = 20;

/** Parses a `.json` file, or Markdown with front matter. */
export function parseFile(file: string, text: string): ParsedFile | { problem: Problem } {
  return file.endsWith('.json') ? parseJson(file, text) : parseFrontMatter(file, text);
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

function parseJson(file: string, text: string): ParsedFile | { problem: Problem } {
  const deep = tooDeep(text);
  if (deep !== undefined)
    return {
      problem: { file, line: lineAt(text, deep), message: `lồng quá ${MAX_DEPTH} tầng ngoặc` },
    };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowEmptyContent: false });
  const [error] = errors;
  if (error || !tree) return { problem: jsonSyntaxProblem(file, text, error) };
  const twice = duplicateKey(tree);
  if (twice)
    return {
      problem: {
        file,
        line: lineAt(text, twice.offset),
        message: `mục "${String(twice.value)}" được viết hai lần; chỉ giữ một`,
      },
    };
  return {
    data: JSON.parse(text) as unknown,
    body: '',
    bodyLine: 1,
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
        if (node)
          return lineAt(text, (node.parent?.type === 'property' ? node.parent : node).offset);
      }
      return 1;
    },
  };
}

/** Where the nesting becomes too deep to parse safely. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString && character === '\\') index += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === '[' || character === '{')) depth += 1;
    else if (!inString && (character === ']' || character === '}')) depth -= 1;
    if (depth > MAX_DEPTH) return index;
  }
  return undefined;
}

/** The second use of a key in one object; JSON itself would keep the last in silence. */
function duplicateKey(node: Node): Node | undefined {
  if (node.type === 'object') {
    const seen = new Set<unknown>();
    for (const { children: [key] = [] } of node.children ?? []) {
      if (key && seen.has(key.value)) return key;
      seen.add(key?.value);
    }
  }
  for (const child of node.children ?? []) {
    const found = duplicateKey(child);
    if (found) return found;
  }
  return undefined;
}
