/**
 * `npm run test:content`: the tests of a merge request that touches content alone, over the site that
 * `npm run build` has made, told in Vietnamese. They hold of any content that the check accepts, so what
 * they find is the program's fault, not the editor's.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { programOf } from './lib/programs.ts';

const REPORT = '.cache/test/content.json';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

mkdirSync('.cache/test', { recursive: true });
rmSync(REPORT, { force: true });
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [programOf('vitest'), 'run', '--project', 'live', '--reporter=json', `--outputFile=${REPORT}`],
  { encoding: 'utf8' },
);

function read(): Report | undefined {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

const report = read();
const failures = (report?.testResults ?? []).flatMap(({ message, assertionResults }) => {
  const failed = assertionResults.filter((it) => it.status === 'failed');
  if (failed.length === 0) return message === '' ? [] : [message];
  return failed.map(({ fullName, failureMessages }) => [fullName, ...failureMessages].join('\n'));
});
if (status === 0 && report && report.numPassedTests > 0) {
  console.log(`Trang dựng ra đã được xem lại ${report.numPassedTests} điều, điều nào cũng đúng.`);
} else {
  console.error(
    'Nội dung đã qua kiểm tra nhưng trang dựng ra có chỗ chưa đúng. Đây là lỗi của chương trình, không phải của bài viết: hãy báo người phụ trách kỹ thuật, kèm các dòng dưới đây.\n',
  );
  console.error(failures.length > 0 ? failures.join('\n\n') : `${stdout}${stderr}`);
  process.exit(1);
}
