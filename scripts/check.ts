/** `npm run check`: all content checks, without a build. */
import { checkContent } from '../src/checks/index.ts';
import { today } from './lib/today.ts';
import { formatProblem } from '../src/schemas/problem.ts';

const { problems, counts } = checkContent(process.cwd(), today());
if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} chỗ cần sửa.`);
  process.exit(1);
}
console.log(
  `Nội dung hợp lệ: ${Object.entries(counts)
    .map(([label, count]) => `${count} ${label}`)
    .join(', ')}.`,
);
