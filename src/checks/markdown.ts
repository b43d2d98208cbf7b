/** The Markdown of a record's file, with the line where each part of it stands. */
import { linesOf, type Edit } from '../problems/lines.ts';
import type { BrokenRecord, FixLines, Records } from '../schemas/kinds.ts';
import type { TextFile } from '../reading/files.ts';

export interface MarkdownBody {
  file: string;
  body: string;
  /** Line of the file at a position of the body. */
  lineAt: (index: number) => number;
}

/** The lines of the file with a change in the body. */
export function fixIn({ body, lineAt }: MarkdownBody, edit: Edit): FixLines {
  const { fix, replaces } = linesOf(body, edit);
  const above = lineAt(0) - 1;
  return { fix, ...(replaces && { replaces: [replaces[0] + above, replaces[1] + above] }) };
}

const counting = (body: string, firstLine: number) => (index: number) =>
  firstLine + body.slice(0, index).split('\n').length - 1;

/** The text below the front matter; nothing for a file that is no Markdown. */
export function bodyOf({ file, text }: TextFile): MarkdownBody | undefined {
  if (file.endsWith('.json')) return undefined;
  const head = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0] ?? '';
  const body = text.slice(head.length);
  return { file, body, lineAt: counting(body, head.split('\n').length) };
}

/** The bodies of all records that have one, also of those of a wrong shape. */
export function bodiesOf(
  { exemplars, movements, plans }: Records,
  broken: readonly BrokenRecord[] = [],
): MarkdownBody[] {
  const below = broken.filter(({ body }) => body !== '');
  return [...exemplars, ...movements, ...plans, ...below].map(({ file, body, bodyLine = 1 }) => ({
    file,
    body,
    lineAt: counting(body, bodyLine),
  }));
}
