/**
 * `npm run bench:scale`: how long the site takes to build with 1,000, 2,000 and 10,000 invented
 * stories and 200 indicators, and Eleventy and, where installed, Hugo with Pagefind on the same
 * stories; sizes may be given:
 * `npm run bench:scale -- 500`. The largest is built without the pictures for social sites, which
 * are measured on the others, drawn anew.
 */
import { spawnSync } from 'node:child_process';
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
import { basename, dirname, join } from 'node:path';
import { today } from '../../scripts/lib/today.ts';
import { checkContent } from '../../src/checks/index.ts';
import { inventContent } from '../invent/content.ts';
import { measured, type Run } from './measured.ts';
import { print, printStages } from './report.ts';

const SIZES = [1_000, 2_000, 10_000];
const INDICATORS = 200;
/** From this many stories on, no pictures are drawn. */
const WITHOUT_PICTURES = 10_000;
const PROJECT = ['public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const CARDS = 'node_modules/.cache/social-images';

const root = process.cwd();

/** A generator to compare with. */
interface Rival {
  name: string;
  /** Folder of its settings and templates. */
  settings: string;
  /** Folders it reads stories from and writes to. */
  stories: string;
  output: string;
  command: string;
  args: string[];
  /** Left out where it is not installed. */
  optional?: boolean;
}

const RIVALS: readonly Rival[] = [
  {
    name: 'Eleventy',
    settings: 'bench/scale/eleventy',
    stories: 'guong-dien-hinh',
    output: '_site',
    command: join(root, 'bench/node_modules/.bin/eleventy'),
    args: ['--quiet'],
  },
  {
    name: 'Hugo',
    settings: 'bench/scale/hugo',
    stories: 'content/guong-dien-hinh',
    output: 'public',
    command: 'hugo',
    optional: true,
    args: ['--quiet'],
  },
];
const isInstalled = (command: string) => !spawnSync(command, ['version']).error;

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
      [...buildArguments(), ...(pictures ? [] : ['--no-pictures'])],
      project,
      { BUILD_TIMES: times },
    );
    print(
      pictures ? 'This site' : 'This site, without pictures',
      site,
      join(project, 'dist'),
      true,
    );
    printStages(JSON.parse(readFileSync(times, 'utf8')) as Record<string, number>);
    for (const it of RIVALS) {
      if (it.optional && !isInstalled(it.command)) {
        console.log(`${it.name} is not installed: left out`);
        continue;
      }
      const folder = join(scratch, it.name);
      const run = await rival(it, project, folder);
      print(`${it.name} with Pagefind`, run, join(folder, it.output));
      console.log(`  this site takes ${(site.took / run.took).toFixed(2)} times as long`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What `npm run build` gives to Node. */
function buildArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.split(' ').slice(1);
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

/** Another generator on the stories of a project, in `folder`, then Pagefind on its output. */
async function rival(
  { settings, stories, command, args, output }: Rival,
  project: string,
  folder: string,
): Promise<Run> {
  cpSync(settings, folder, { recursive: true });
  const from = join(project, 'content/guong-dien-hinh');
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue;
    const target = join(folder, stories, basename(name));
    mkdirSync(dirname(target), { recursive: true });
    // Both read `date` their own way, and `kind` is a word of Hugo's.
    const text = readFileSync(join(from, name), 'utf8');
    const renamed = text.replace(/^date: ["']?([\d-]+)["']?$/m, 'day: "$1"');
    writeFileSync(target, renamed.replace(/^kind:/m, 'sort:'));
  }
  const site = await measured(command, args, folder);
  const index = await measured(
    join(root, 'node_modules/.bin/pagefind'),
    ['--site', output],
    folder,
  );
  return {
    took: site.took + index.took,
    peak: Math.max(site.peak, index.peak),
    cpu: site.cpu + index.cpu,
  };
}
