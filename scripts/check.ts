/**
 * `npm run check`: all content checks, without a build.
 * `--format github` prints workflow annotations, `--format gitlab` a Code Quality report; `--deploy` also checks what a public deployment needs.
 */
import { parseArgs } from 'node:util';
import { deployProblems } from '../src/checks/deploy.ts';
import { checkContent } from '../src/checks/index.ts';
import { checkText, countLine, githubReport, gitlabReport } from '../src/checks/report.ts';
import { today } from './lib/today.ts';

type Format = 'text' | 'github' | 'gitlab';

function options(): { format: Format; deploy: boolean } {
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
if (problems.length > 0) process.exitCode = 1;
if (format === 'gitlab') console.log(gitlabReport(problems));
else {
  if (format === 'github' && problems.length > 0)
    console.log(`${githubReport(problems)}\n\n${countLine(problems)}`);
  else console.log(checkText({ problems, counts }));
  if (deploy && problems.length === 0) console.log('Đủ điều kiện đăng công khai.');
}
