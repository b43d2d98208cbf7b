/**
 * `npm run check`: all content checks, without a build.
 * `--format github` prints workflow annotations, `--format gitlab` a Code Quality report; `--deploy` also checks what a public deployment needs,
 * where `--site` stands in for `SITE_URL`. `--summary FILE` adds the whole report to a file, as
 * Markdown; for GitHub that is the job's summary, because of annotations only ten are shown.
 */
import { appendFileSync } from 'node:fs';
import { deployProblems } from '../src/checks/deploy.ts';
import { uncomparedLine } from '../src/checks/index.ts';
import { checkText, githubReport, gitlabReport } from '../src/checks/report.ts';
import { summaryReport } from '../src/checks/summary.ts';
import { countLine } from '../src/problems/text.ts';
import { checkProject } from './lib/checkProject.ts';
import { optionsOf, tellFaults } from './lib/command.ts';
import { SITE_OPTION, takeSite } from './lib/deployment.ts';
import { assertProject } from './lib/project.ts';
import { today } from './lib/today.ts';

/** True in a workflow of GitHub, GitLab or the like. */
const inWorkflow = ({ CI = '' }: NodeJS.ProcessEnv) => !['', '0', 'false'].includes(CI);

tellFaults();
const USAGE =
  'npm run check -- [--format text|github|gitlab] [--summary tom-tat.md] [--deploy] [--site https://ten-mien.vn/]';
const options = optionsOf(
  {
    ...SITE_OPTION,
    format: { type: 'string', default: 'text' },
    summary: { type: 'string' },
    deploy: { type: 'boolean', default: false },
  },
  USAGE,
);
const { format, deploy } = options;
if (!['text', 'github', 'gitlab'].includes(format)) {
  console.error(`Cách dùng: ${USAGE}`);
  process.exit(2);
}
takeSite(options);
const root = process.cwd();
assertProject(root);
const { problems: content, records, counts, uncompared } = await checkProject(root, today());
const problems = deploy ? [...content, ...deployProblems(records, process.env)] : content;
// On the way it is enough to say that a check did not run; what goes public has passed them all.
const refused = uncompared !== undefined && (deploy || inWorkflow(process.env));
if (problems.length > 0 || refused) process.exitCode = 1;
const skipped = uncompared && uncomparedLine(uncompared, root);
if (skipped) {
  if (format === 'github') console.log(`::${refused ? 'error' : 'warning'}::${skipped}`);
  else console.error(skipped);
}
const { summary = format === 'github' ? process.env['GITHUB_STEP_SUMMARY'] : undefined } = options;
if (summary) appendFileSync(summary, summaryReport(problems, skipped));
if (format === 'gitlab') console.log(gitlabReport(problems));
else {
  if (format === 'github' && problems.length > 0)
    console.log(`${githubReport(problems)}\n\n${countLine(problems)}`);
  else console.log(checkText({ problems, counts }));
  if (deploy && problems.length === 0 && !refused) console.log('Đủ điều kiện đăng công khai.');
}
