/**
 * `npm run bench:scale`: how long the site takes to build with 1,000, 2,000 and 10,000 invented
 * stories and 200 indicators, and Eleventy with Pagefind on the same stories; sizes may be given:
 * `npm run bench:scale -- 500`. The largest is built without the pictures for social sites, which
 * are measured on the others, drawn anew.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { today } from '../../scripts/lib/today.ts';
import { checkContent } from '../../src/checks/index.ts';
import { inventContent } from '../invent/content.ts';
import { measured, type Run } from './memory.ts';
import { print, printStages } from './report.ts';

const SIZES = [1_000, 2_000, 10_000];
const INDICATORS = 200;
/** From this many stories on, no pictures are drawn. */
const WITHOUT_PICTURES = 10_000;
const PROJECT = ['public', 'scripts', 'src', 'astro.config.ts', 'package.json', 'tsconfig.json'];
const CARDS = 'node_modules/.cache/social-images';

const root = process.cwd();
const given = process.argv.slice(2).map(Number);
for (const size of given.length > 0 ? given : SIZES) await bench(size);

async function bench(size: number): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  try {
    const project = join(scratch, 'site');
    const counts = makeProject(project, size);
    console.log(`\n${counts.stories} stories, ${counts.indicators} indicators`);
    const pictures = size < WITHOUT_PICTURES;
    const times = join(scratch, 'times.json');
    const site = await measured(
      process.execPath,
      ['--max-semi-space-size=64', 'scripts/build.ts', ...(pictures ? [] : ['--no-pictures'])],
      project,
      { BUILD_TIMES: times },
    );
    print(pictures ? 'This site' : 'This site, without pictures', site, join(project, 'dist'));
    printStages(JSON.parse(readFileSync(times, 'utf8')) as Record<string, number>);
    const other = join(scratch, 'eleventy');
    const rivals = await eleventy(project, other);
    print('Eleventy with Pagefind', rivals, join(other, '_site'));
    console.log(`  this site takes ${(site.took / rivals.took).toFixed(2)} times as long`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A copy of the project with invented content; its pictures are drawn anew. */
function makeProject(folder: string, stories: number): { stories: number; indicators: number } {
  for (const name of PROJECT) cpSync(name, join(folder, name), { recursive: true });
  // The packages are shared, but not what was cached among them.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (name !== '.cache')
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  if (existsSync(join(folder, CARDS))) throw new Error('the pictures are not drawn anew');
  const content = join(folder, 'content');
  const real = readdirSync('content/chi-tieu').length;
  inventContent('content', content, { stories, indicators: INDICATORS - real });
  // By chance a text may say what the check refuses: a number that looks like a house's.
  for (const { file } of checkContent(folder, today()).problems)
    if (!existsSync(file)) rmSync(join(folder, file), { force: true });
  const files = readdirSync(join(content, 'guong-dien-hinh'), { recursive: true });
  return {
    stories: files.filter((name) => String(name).endsWith('.md')).length,
    indicators: readdirSync(join(content, 'chi-tieu')).length,
  };
}

/** Eleventy on the stories of `project`, then Pagefind on its output, in `folder`. */
async function eleventy(project: string, folder: string): Promise<Run> {
  cpSync('bench/scale/eleventy', folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const stories = join(project, 'content/guong-dien-hinh');
  for (const name of readdirSync(stories, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue;
    const target = join(folder, 'guong-dien-hinh', name);
    mkdirSync(dirname(target), { recursive: true });
    // Eleventy reads `date` its own way, and a bare year as a number.
    const text = readFileSync(join(stories, name), 'utf8');
    writeFileSync(target, text.replace(/^date: ["']?([\d-]+)["']?$/m, 'day: "$1"'));
  }
  const site = await measured(join(root, 'bench/node_modules/.bin/eleventy'), ['--quiet'], folder);
  const index = await measured(
    join(root, 'node_modules/.bin/pagefind'),
    ['--site', '_site'],
    folder,
  );
  return { took: site.took + index.took, peak: Math.max(site.peak, index.peak) };
}
