/** Problems in words, for whoever reads them on a terminal or in a preview. */
import { BLANK_NOTE, hasBlank } from './blank.ts';
import type { Problem } from './problem.ts';

/** A text with every line so many spaces further in. */
export const indented = (text: string, spaces: number) =>
  text
    .split('\n')
    .map((line) => ' '.repeat(spaces) + line)
    .join('\n');

/** `Bạn có định viết "ca-nhan"?`, where something near was meant. */
export const question = ({ suggestion }: Problem) =>
  suggestion === undefined ? undefined : `Bạn có định viết "${suggestion}"?`;

/** What to do with the lines of a fix. */
export function fixTitle({ line, replaces, fixFile }: Problem): string {
  if (fixFile !== undefined) return `Thêm vào ${fixFile}`;
  if (!replaces) return 'Sửa thành';
  const [first, last] = replaces;
  if (last < first) return last === 0 ? 'Thêm lên đầu tệp' : `Thêm dưới dòng ${last}`;
  if (last > first) return `Sửa dòng ${first}–${last} thành`;
  return first === line ? 'Sửa thành' : `Sửa dòng ${first} thành`;
}

/** What to do with the blanks of a fix, where it has any. */
export const blankNote = (fix: string, spaces: number) =>
  hasBlank(fix) ? [indented(BLANK_NOTE, spaces)] : [];

/** The fix as annotations give it, absent where there is none. */
export const fixText = (problem: Problem) =>
  problem.fix === undefined
    ? undefined
    : [`${fixTitle(problem)}:`, problem.fix, ...blankNote(problem.fix, 0)].join('\n');

function problemText(problem: Problem): string {
  const { line, field, message, fix } = problem;
  const place = [line === undefined ? undefined : `dòng ${line}`, field].filter(Boolean);
  return [
    ...(place.length > 0 ? [indented(place.join(' · '), 2)] : []),
    indented(message, 4),
    ...[question(problem)].flatMap((it) => (it === undefined ? [] : [indented(it, 4)])),
    ...(fix === undefined
      ? []
      : [indented(`${fixTitle(problem)}:`, 4), indented(fix, 8), ...blankNote(fix, 4)]),
  ].join('\n');
}

/** Number of places to mend, in how many files. */
export function countLine(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${problems.length} chỗ cần sửa trong ${files} tệp.`;
}

/** For a person at a terminal: every file once, its problems below it. */
export function textReport(problems: readonly Problem[]): string {
  return [...Map.groupBy(problems, ({ file }) => file)]
    .map(([file, own]) => [file, ...own.map(problemText)].join('\n'))
    .join('\n\n');
}
