/** Problems as people and machines read them. */
import { createHash } from 'node:crypto';
import { BLANK_NOTE, hasBlank } from '../problems/blank.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckResult } from './records.ts';

const indented = (text: string, spaces: number) =>
  text
    .split('\n')
    .map((line) => ' '.repeat(spaces) + line)
    .join('\n');

/** `Bạn có định viết "ca-nhan"?`, where something near was meant. */
const question = ({ suggestion }: Problem) =>
  suggestion === undefined ? undefined : `Bạn có định viết "${suggestion}"?`;

/** What to do with the lines of a fix. */
function fixTitle({ line, replaces, fixFile }: Problem): string {
  if (fixFile !== undefined) return `Thêm vào ${fixFile}`;
  if (!replaces) return 'Sửa thành';
  const [first, last] = replaces;
  if (last < first) return `Thêm dưới dòng ${last}`;
  if (last > first) return `Sửa dòng ${first}–${last} thành`;
  return first === line ? 'Sửa thành' : `Sửa dòng ${first} thành`;
}

const blankNote = (fix: string, spaces: number) =>
  hasBlank(fix) ? [indented(BLANK_NOTE, spaces)] : [];

/** The fix as annotations give it, absent where there is none. */
const fixText = (problem: Problem) =>
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

/** What `npm run check` tells a person: the problems and their number, or that there are none and what was read. */
export function checkText({ problems, counts }: Pick<CheckResult, 'problems' | 'counts'>): string {
  if (problems.length > 0) return `${textReport(problems)}\n\n${countLine(problems)}`;
  const found = Object.entries(counts).map(([label, count]) => `${count} ${label}`);
  return `Nội dung hợp lệ: ${found.join(', ')}.`;
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For GitHub Actions: one workflow command a problem, shown beside the line in a merge request. */
export function githubReport(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const { file, line, field, message } = problem;
      const properties = {
        file,
        ...(line !== undefined && { line: String(line) }),
        title: field ?? 'Nội dung chưa hợp lệ',
      };
      const list = Object.entries(properties).map(
        ([key, value]) => `${key}=${escapeProperty(value)}`,
      );
      const text = [message, question(problem), fixText(problem)];
      return `::error ${list.join(',')}::${escapeData(text.filter(Boolean).join('\n'))}`;
    })
    .join('\n');
}

/** For GitLab: a Code Quality report, shown beside the line in a merge request. */
export function gitlabReport(problems: readonly Problem[]): string {
  const entries = problems.map((problem) => {
    const { file, line = 1, field, message } = problem;
    const text = [
      field === undefined ? message : `${field}: ${message}`,
      question(problem),
      fixText(problem),
    ];
    const description = text.filter(Boolean).join('\n');
    return {
      description,
      check_name: 'noi-dung',
      fingerprint: createHash('sha256').update(`${file}\0${description}`).digest('hex'),
      severity: 'major',
      location: { path: file, lines: { begin: line } },
    };
  });
  return JSON.stringify(entries);
}
