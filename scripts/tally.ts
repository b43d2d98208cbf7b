/** `npm run thong-ke`: how many records there are of each kind, by commune and year. */
import { tallyOf, tallyText } from '../src/views/tally.ts';
import { checkContent } from '../src/checks/index.ts';
import { optionsOf, tellFaults } from './lib/command.ts';
import { assertProject } from './lib/project.ts';
import { today } from './lib/today.ts';

tellFaults();
optionsOf({}, 'npm run thong-ke');
const root = process.cwd();
assertProject(root);
const { catalog, problems } = checkContent(root, today());
if (!catalog || problems.length > 0) {
  console.error('Nội dung có chỗ sai. Hãy chạy: npm run check');
  process.exit(1);
}
console.log(tallyText(tallyOf(catalog)));
