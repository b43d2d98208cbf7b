/** Text of a record's file to data, with the line of every part. */
import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { applied, linesBetween, linesOf } from '../problems/lines.ts';
import type { Problem } from '../problems/problem.ts';
import type { Mend, Path } from '../schemas/kinds.ts';
import { changed, jsonEdit } from './edits.ts';
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
  /** The lines of the file with a field changed; nothing where it cannot be told how. */
  mend: Mend;
}

type Parsed = ParsedFile | { problem: Problem };

/** Deepest nesting of lists and objects; the deepest of a record is 6. */
const MAX_DEPTH = 20;

/** What was parsed last of each file: its newest published version is most often the same text. */
const lastParsed = new Map<string, { text: string; parsed: Parsed }>();

/** Parses a `.json` file, or Markdown with front matter. What it gives is not to be changed. */
export function parseFile(file: string, text: string): Parsed {
  const last = lastParsed.get(file);
  if (last?.text === text) return last.parsed;
  const parsed = parseText(file, text);
  lastParsed.set(file, { text, parsed });
  return parsed;
}

/** A text as it was parsed last, where it was. */
export function parsedLast(file: string, text: string): ParsedFile | undefined {
  const last = lastParsed.get(file);
  return last?.text === text && 'data' in last.parsed ? last.parsed : undefined;
}

const parseText = (file: string, text: string) =>
  file.endsWith('.json') ? parseJson(file, text) : parseFrontMatter(file, text);

/** A JSON text in which the blanks of a fix stand in quotes, as those for numbers do not: so that the rest of the file is read. */
export const quotedBlanks = (file: string, text: string) =>
  file.endsWith('.json') ? text.replaceAll(/([:,[]\s*)(\[điền:[^\]\n"]*\])/giu, '$1"$2"') : text;

/** Most syntax errors of a file that are told at once. */
const MAX_ERRORS = 20;
/** Most slips in one line that are mended together. */
const MAX_SLIPS = 4;

/** What each file was last, and what it was parsed to: of thousands a preview reads again, one has changed. */
const parsedBefore = new Map<string, { text: string; answer: ReturnType<typeof parseMending> }>();

/** As `parseMending`; a file whose text is as it was is not parsed again. */
export function parseAgain(file: string, text: string): ReturnType<typeof parseMending> {
  const before = parsedBefore.get(file);
  if (before?.text === text) return before.answer;
  const answer = parseMending(file, text);
  parsedBefore.set(file, { text, answer });
  return answer;
}

/**
 * Parses a file past every syntax error that has a fix, so that all are told at once, and what the
 * fields say with them. A fix that does not bring the parser past its lines is not offered.
 */
export function parseMending(
  file: string,
  text: string,
): { parsed?: ParsedFile | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  let current = text;
  while (problems.length < MAX_ERRORS) {
    const parsed = parseFile(file, current);
    if (!('problem' in parsed)) return { parsed, problems };
    const { problem } = parsed;
    const mended = mendedText(file, current, problem);
    if (mended === undefined) {
      const { fix, replaces, ...unmended } = problem;
      return { problems: [...problems, unmended] };
    }
    const [first = 1, last = first] = problem.replaces ?? [];
    const added = mended.split('\n').length - current.split('\n').length;
    const lines = mended.split('\n').slice(first - 1, last + added);
    problems.push({ ...problem, fix: lines.join('\n') });
    // A line that is put in moves all others; what they say is told when it stands there.
    if (added !== 0) return { problems };
    current = mended;
  }
  return { problems };
}

/** The text past a syntax error, with every slip of the same lines mended. */
function mendedText(file: string, text: string, problem: Problem): string | undefined {
  const last = Math.max(...(problem.replaces ?? [0]), problem.line ?? 0);
  let mended = applied(text, problem);
  for (let slips = 1; mended !== undefined && slips <= MAX_SLIPS; slips += 1) {
    const next = parseFile(file, mended);
    if (!('problem' in next)) return mended;
    const [first = 1, end = first] = problem.replaces ?? [];
    // Only the whole file tells whether a line was put in the right place.
    if (end < first) return undefined;
    if ((next.problem.line ?? 1) > last) return mended;
    const again = applied(mended, next.problem);
    mended =
      again === mended || String(next.problem.replaces) !== String(problem.replaces)
        ? undefined
        : again;
  }
  return undefined;
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

function parseJson(file: string, text: string): Parsed {
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
    mend: (path, change, also = []) => {
      const edit = jsonEdit(text, tree, path, change);
      if (also.length === 0) return edit && linesOf(text, edit);
      const whole = changed(text, [[path, change], ...also], (current, at, to) => {
        const root = parseTree(current);
        return root && jsonEdit(current, root, at, to);
      });
      return whole === undefined ? undefined : linesBetween(text, whole);
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
