/**
 * `npm run build`: checks the content, builds into a staging folder, indexes it for search, and
 * only then puts it in the place of `dist`. Any failure leaves the previous `dist` whole.
 * `--no-pictures` leaves out the pictures for social sites; `--site` stands in for `SITE_URL`;
 * `--copies` says which compressed copies; `--clean` makes everything anew, whatever was kept of the
 * build before; `BUILD_TIMES` names a file for the times of the stages, in milliseconds.
 */
import { lookOften, VERY_MUCH } from './lib/buildMemory.ts';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { handOver } from '../src/catalog/handover.ts';
import { movedFiles } from '../src/domain/routes.ts';
import { MAKE_ANEW, OFFICE_FILES, trimKept } from '../src/reading/project/kept.ts';
import { readLastChanged } from '../src/reading/project/lastChanged.ts';
import { uncomparedLine } from '../src/checks/index.ts';
import { countLine, textReport } from '../src/problems/text.ts';
import { searchRecords } from '../src/search/index/write.ts';
import { STANDING_PAGES } from '../src/views/pages.ts';
import { allCards } from '../src/sharing/cards.ts';
import { startBeside, type BesideResult } from './lib/beside.ts';
import { Compressor } from './lib/compressor.ts';
import { checkProject } from './lib/checkProject.ts';
import { optionsOf, tellFaults } from './lib/command.ts';
import { COPIES_OPTION, wantedCopies } from './lib/copies.ts';
import { deployment, SITE_OPTION, takeSite } from './lib/deployment.ts';
import { followPages, type TimesByKind } from './lib/followPages.ts';
import { redirectsFile } from './lib/hostFiles.ts';
import { copyEditor, startEditor, writeEditorPage } from './lib/editor/write.ts';
import { takeLock } from './lib/lock.ts';
import { remember } from './lib/memory.ts';
import { makeAhead, Office } from './lib/office.ts';
import { PageStyles } from './lib/pageStyles.ts';
import { assertBuildable, assertProject } from './lib/project.ts';
import { putInPlace, recover } from './lib/putInPlace.ts';
import { StageTimes } from './lib/stageTimes.ts';
import { today } from './lib/today.ts';

const times = new StageTimes();
const root = process.cwd();
const staging = join(root, '.staging');
const aside = join(root, '.cache/build-aside');
const standing = join(root, '.cache/build-standing');
const kept = join(root, '.cache/kept');
const output = join(root, 'dist');
/** Of this state of the content and of others; each page has one or two. */
const MOST_OFFICE_FILES = 4000;
/** Cases from which on memory decides what runs beside what. */
const MUCH = 1000;
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

tellFaults();
// It would keep a file in the home folder, which may not be writable, and ask the network.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const options = optionsOf(
  {
    ...SITE_OPTION,
    ...COPIES_OPTION,
    clean: { type: 'boolean', default: false },
    'no-pictures': { type: 'boolean', default: false },
  },
  'npm run build -- [--site https://ten-mien.vn/] [--copies br,gz] [--no-pictures] [--clean]',
);
takeSite(options);
const endings = wantedCopies(options, process.env);
const { site, base } = deployment(process.env);
assertProject(root);
assertBuildable(root);
const giveBack = takeLock(join(root, '.cache/build.lock'));
for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }))
  process.once(signal, () => process.exit(128 + number));
process.once('exit', () => {
  for (const folder of [staging, aside, standing]) remove(folder);
  giveBack();
});
recover(output);

if (options.clean) {
  remove(kept);
  process.env[MAKE_ANEW] = '1';
}
// A process of its own, which takes the most memory: it is to end before the pages need theirs.
const editor = startEditor(root);
process.once('exit', editor.stop);
const saveMemory = remember(kept, root, ['head', 'faults', 'chart']);
const changed = readLastChanged(root);
const { catalog, problems, uncompared, files } = await checkProject(root, today(), changed);
if (uncompared) console.error(uncomparedLine(uncompared, root));
if (!catalog || problems.length > 0) {
  console.error(textReport(problems));
  console.error(`\n${countLine(problems)} Chưa dựng trang.`);
  process.exit(1);
}
times.end('content');

for (const folder of [staging, aside, standing]) remove(folder);
if (catalog.exemplars.length > VERY_MUCH) lookOften();
handOver(catalog);
const pictures = !options['no-pictures'];
if (!pictures)
  console.log('Không vẽ ảnh chia sẻ: các trang vẫn trỏ tới ảnh chưa có, nên bản này chỉ để thử.');
const beside = startBeside({
  records: searchRecords(catalog),
  cards: pictures ? allCards(catalog) : undefined,
  into: aside,
  kept,
});
const office = new Office();
void makeAhead(catalog, (path) => new URL(base + path.slice(1), site).href).then(() =>
  office.rest(),
);
const compressor = new Compressor(staging, endings, kept);
const styles = new PageStyles(staging, base);
const kinds: TimesByKind = new Map();
let made: Promise<BesideResult> | undefined;
const follow = followPages(
  {
    base,
    first: new Set(STANDING_PAGES.map(({ path }) => path)),
    finish: (html) => styles.join(html),
    rendered: async (name, content) => {
      if (made === undefined) keepStanding(name, content);
      await compressor.add(name, content);
    },
    begun: () => times.end('bundling'),
    firstDone: () => (made = beside.finish(standing)),
  },
  kinds,
);
try {
  // Both take much memory: where there is much content, one after the other.
  if (catalog.exemplars.length > MUCH) await editor.folder;
  // Loaded only now, as it takes seconds.
  const { build } = await import('astro');
  await build({ root, outDir: staging, logLevel: 'warn', integrations: [follow] });
  await compressor.written();
  styles.removeUnlinked();
  times.end('rendering');
  writeFileSync(
    join(staging, '_redirects'),
    redirectsFile([...catalog.redirects, ...movedFiles], base),
  );
  compressor.addRest(staging);
  const { cards, search } = await (made ?? beside.finish(staging));
  const bundle = await editor.folder;
  writeEditorPage(aside, bundle, { catalog, texts: files, pages: staging }, base);
  copyEditor(bundle, aside);
  compressor.addRest(aside);
  const compression = await compressor.finish();
  saveMemory();
  await office.stop();
  times.end('rest');
  for (const folder of readdirSync(aside)) renameSync(join(aside, folder), join(staging, folder));
  if (cards)
    console.log(
      `Ảnh chia sẻ: ${cards.total}, vẽ mới ${cards.drawn}, hết ${Math.round(cards.took)} ms.`,
    );
  times.write(process.env['BUILD_TIMES'], {
    pictures: cards?.took ?? 0,
    search,
    compression,
    kinds: Object.fromEntries(kinds),
  });
} catch (error) {
  // It may still write where the folders are removed.
  editor.stop();
  await Promise.all([beside.stop(), compressor.stop(), office.stop()]);
  throw error;
}

putInPlace(staging, output);
trimKept(OFFICE_FILES, MOST_OFFICE_FILES);
console.log(`Đã dựng xong: ${output}`);

/** Keeps what the search index reads of the pages, which may not have been written yet. */
function keepStanding(name: string, content: Uint8Array): void {
  const path = join(standing, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
