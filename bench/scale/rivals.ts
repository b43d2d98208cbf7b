/** Other generators on the stories of a project, each with Pagefind on what it makes. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { measured, type Run } from './measured.ts';
import { storiesIn } from './project.ts';

const root = process.cwd();

/** A generator to compare with. */
export interface Rival {
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
  /** Its pages have the frame of ours, and as many lists: told beside the others, for what it is. */
  heavy?: boolean;
}

const ELEVENTY = {
  settings: 'bench/scale/eleventy',
  stories: 'guong-dien-hinh',
  output: '_site',
  command: join(root, 'bench/node_modules/.bin/eleventy'),
  args: ['--quiet'],
} as const;

export const RIVALS: readonly Rival[] = [
  { ...ELEVENTY, args: [...ELEVENTY.args], name: 'Eleventy' },
  {
    ...ELEVENTY,
    args: [...ELEVENTY.args],
    name: 'Eleventy with pages as heavy as ours',
    heavy: true,
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

export const isInstalled = (command: string) =>
  existsSync(command) || !spawnSync(command, ['version']).error;

/** The generator on the stories of `project`, in `folder`, then Pagefind on its output. */
export async function rival(
  { settings, stories, command, args, output, heavy }: Rival,
  project: string,
  folder: string,
): Promise<Run> {
  cpSync(settings, folder, { recursive: true });
  if (heavy) frame(project, folder);
  for (const file of storiesIn(project)) {
    const target = join(folder, stories, basename(file));
    mkdirSync(dirname(target), { recursive: true });
    // Both read `date` their own way, and `kind` is a word of Hugo's.
    const text = readFileSync(file, 'utf8');
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

/** Puts what our built pages have around their text into the templates, and the facets' links into the lists. */
function frame(project: string, folder: string): void {
  const list = readFileSync(join(project, 'dist/guong-dien-hinh/index.html'), 'utf8');
  const part = (from: string, to: string) =>
    list.slice(list.indexOf(from), list.indexOf(to, list.indexOf(from)) + to.length);
  const page = join(folder, '_includes/page.njk');
  const own = readFileSync(page, 'utf8')
    .replace('</head>', () => `${part('<meta http-equiv', '</head>')}`)
    .replace(/<header>[^]*<\/header>/, () => part('<header', '</header>'))
    .replace(/<footer>[^]*<\/footer>/, () => part('<footer', '</footer>'));
  writeFileSync(page, own);
  const lists = readFileSync(join(folder, 'list.njk'), 'utf8');
  const facets = part('<nav aria-label="Lọc', '</nav>');
  // As many lists as there are facets and orders, each with all stories.
  for (let i = 0; i < LISTS; i += 1)
    writeFileSync(
      join(folder, `list-${i}.njk`),
      lists
        .replace("'guong-dien-hinh/{%", `'guong-dien-hinh/danh-sach-${i}/{%`)
        .replace('<ul>', () => `${facets}<ul>`),
    );
}

/** Eight facets and two orders besides the usual one. */
const LISTS = 10;
