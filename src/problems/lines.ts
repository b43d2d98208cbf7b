/** Changes of a file as whole lines: what a report prints, an editor copies, and a tool can put in place. */
import type { FixLines } from '../schemas/kinds.ts';

/** A change of a text: what stands from one position to another is replaced. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Longest line that a report prints; a file on one line gives the changed piece alone. */
const MAX_LINE = 400;

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** The lines that a change makes of a text. */
export function linesOf(text: string, { from, to, text: put }: Edit): FixLines {
  const first = lineAt(text, from);
  if (from === to && put.startsWith('\n'))
    return { fix: put.slice(1), replaces: [first + 1, first] };
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const stop = end < 0 ? text.length : end;
  const fix = text.slice(start, from) + put + text.slice(to, stop);
  if (fix.split('\n').some((line) => line.length > MAX_LINE)) return { fix: put };
  return { fix, replaces: [first, lineAt(text, to)] };
}

/** The lines in which a text differs from what it was, as one fix. */
export function linesBetween(before: string, after: string): FixLines | undefined {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const first = now.findIndex((line, index) => line !== old[index]);
  if (first < 0) return undefined;
  let same = 0;
  while (same < Math.min(old.length, now.length) - first && old.at(-1 - same) === now.at(-1 - same))
    same += 1;
  const lines = now.slice(first, now.length - same);
  if (lines.some((line) => line.length > MAX_LINE)) return undefined;
  return { fix: lines.join('\n'), replaces: [first + 1, old.length - same] };
}

/** A line of its own in place of another. */
export const lineFix = (line: number, fix: string): FixLines => ({ fix, replaces: [line, line] });

/** A text with a fix in its place, or `undefined` where the fix has none. */
export function applied(text: string, { fix, replaces }: FixLines): string | undefined {
  if (fix === undefined || !replaces) return undefined;
  const [first, last] = replaces;
  return text
    .split('\n')
    .toSpliced(first - 1, last - first + 1, ...fix.split('\n'))
    .join('\n');
}
