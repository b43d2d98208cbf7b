/** Problems as people and machines read them. */
import { createHash } from 'node:crypto';
import type { Problem } from '../problems/problem.ts';
import { countLine, fixText, question, textReport } from '../problems/text.ts';
import type { CheckResult } from './records.ts';

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
