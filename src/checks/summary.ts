/** The whole report as one text, where a host shows but some of the problems beside their lines. */
import type { Problem } from '../problems/problem.ts';
import { blankNote, countLine, fixTitle, indented, question } from '../problems/text.ts';

/** Problems that a summary tells one by one; hosts cut longer ones off. */
const MAX_TOLD = 1000;

/** What Markdown and HTML would take for a sign of theirs. */
const escapeMarkdown = (text: string) =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`).replaceAll('\n', ' ');

/** A block of code that no line of the code ends. */
function codeBlock(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${code}\n${fence}`;
}

function problemItem(problem: Problem): string {
  const { line, field, message, fix } = problem;
  const place = [line === undefined ? undefined : `dòng ${line}`, field]
    .filter(Boolean)
    .join(' · ');
  const asked = question(problem);
  return [
    `- ${place && `**${escapeMarkdown(place)}**: `}${escapeMarkdown(message)}`,
    ...(asked === undefined ? [] : [indented(escapeMarkdown(asked), 2)]),
    ...(fix === undefined
      ? []
      : [
          '',
          indented(`${escapeMarkdown(fixTitle(problem))}:`, 2),
          '',
          indented(codeBlock(fix), 2),
          ...blankNote(fix, 2).flatMap((note) => [
            '',
            escapeMarkdown(note.trim()).replace(/^/, '  '),
          ]),
          '',
        ]),
  ].join('\n');
}

/**
 * The whole report as Markdown, for the summary of a job or one comment on a merge request.
 * @param skipped What is to be said of a check that did not run.
 */
export function summaryReport(problems: readonly Problem[], skipped?: string): string {
  const notes = skipped === undefined ? [] : [escapeMarkdown(skipped)];
  if (problems.length === 0) {
    const title =
      skipped === undefined ? 'Nội dung hợp lệ' : 'Chưa thấy chỗ sai, nhưng chưa kiểm tra hết';
    return `${[`## ${title}`, ...notes].join('\n\n')}\n`;
  }
  const told = problems.slice(0, MAX_TOLD);
  const files = [...Map.groupBy(told, ({ file }) => file)].map(
    ([file, own]) => `### ${escapeMarkdown(file)}\n\n${own.map(problemItem).join('\n')}`,
  );
  const rest = problems.length - told.length;
  const more = rest > 0 ? [`Còn ${rest} chỗ nữa; chạy \`npm run check\` để xem hết.`] : [];
  return `${[`## ${countLine(problems)}`, ...notes, ...files, ...more].join('\n\n')}\n`;
}
