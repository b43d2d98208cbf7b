/**
 * `npm run build`: checks the content, builds into a staging folder, indexes it for search, and
 * only then puts it in the place of `dist`. Any failure leaves the previous `dist` whole.
 */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { checkContent } from '../src/checks/index.ts';
import { countLine, textReport } from '../src/checks/report.ts';
import { allCards } from '../src/sharing/cards.ts';
import { writeCards, type CardsWritten } from '../src/sharing/writeCards.ts';
import { deployment } from './lib/deployment.ts';
import { redirectsFile } from './lib/hostFiles.ts';
import { precompress } from './lib/precompress.ts';
import { today } from './lib/today.ts';
import { writeSearchIndex } from '../src/search/index/write.ts';

const root = process.cwd();
const staging = join(root, '.staging');
const output = join(root, 'dist');

const { catalog, problems } = checkContent(root, today());
if (!catalog || problems.length > 0) {
  console.error(textReport(problems));
  console.error(`\n${countLine(problems)} Chưa dựng trang.`);
  process.exit(1);
}

rmSync(staging, { recursive: true, force: true });
let cards: CardsWritten;
try {
  await build({ root, outDir: staging, logLevel: 'warn' });
  await writeSearchIndex(catalog, staging);
  cards = await writeCards(allCards(catalog), staging);
  if (catalog.redirects.length > 0)
    writeFileSync(
      join(staging, '_redirects'),
      redirectsFile(catalog.redirects, deployment(process.env).base),
    );
  await precompress(staging);
} catch (error) {
  rmSync(staging, { recursive: true, force: true });
  throw error;
}

const previous = `${output}.previous`;
rmSync(previous, { recursive: true, force: true });
if (existsSync(output)) renameSync(output, previous);
renameSync(staging, output);
rmSync(previous, { recursive: true, force: true });
console.log(
  `Ảnh chia sẻ: ${cards.total}, vẽ mới ${cards.drawn}, hết ${Math.round(cards.took)} ms.`,
);
console.log(`Đã dựng xong: ${output}`);
