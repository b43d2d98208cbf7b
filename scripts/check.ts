/**
 * `npm run check`: all content checks, without a build.
 * `--format github` prints workflow annotations, `--format gitlab` a Code Quality report; `--deploy` also checks what a public deployment needs.
 */
import { parseArgs } from 'node:util';
import { deployProblems } from '../src/checks/deploy.ts';
import { checkContent } from '../src/checks/index.ts';
import { countLine, githubReport, gitlabReport, textReport } from '../src/checks/report.ts';
import { today } from './lib/today.ts';

const FORMATS = { text: textReport, github: githubReport, gitlab: gitlabReport };

function options(): { format: keyof typeof FORMATS; deploy: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        deploy: { type: 'boolean', default: false },
      },
    });
    const { format, deploy } = values;
    if (format === 'text' || format === 'github' || format === 'gitlab') return { format, deploy };
  } catch {
    // An option that does not exist is answered below, as is a format that does not.
  }
  console.error('Cách dùng: npm run check -- [--format text|github|gitlab] [--deploy]');
  process.exit(2);
}

const { format, deploy } = options();
const { problems: content, records, counts } = checkContent(process.cwd(), today());
const problems = deploy ? [...content, ...deployProblems(records, process.env)] : content;
if (format === 'gitlab') {
  console.log(gitlabReport(problems));
  process.exitCode = problems.length > 0 ? 1 : 0;
} else if (problems.length > 0) {
  console.log(FORMATS[format](problems));
  console.log(`\n${countLine(problems)}`);
  process.exitCode = 1;
} else {
  const found = Object.entries(counts).map(([label, count]) => `${count} ${label}`);
  console.log(`Nội dung hợp lệ: ${found.join(', ')}.`);
  if (deploy) console.log('Đủ điều kiện đăng công khai.');
}
