/** Copies of the project with invented content. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { today } from '../../scripts/lib/today.ts';
import { checkContent } from '../../src/checks/index.ts';
import { inventContent } from '../invent/content.ts';

const INDICATORS = 200;
/** Invented stories for each that is wanted: the check refuses some. */
const ENOUGH = 1.4;
const PROJECT = ['public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const root = process.cwd();

export interface Counts {
  stories: number;
  indicators: number;
}

/** A copy of the project without content; what was cached is not in it. */
export function copyCode(folder: string, from = root): void {
  for (const name of PROJECT) cpSync(join(from, name), join(folder, name), { recursive: true });
  // The packages are shared, but not what was cached among them.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (name !== '.cache')
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
}

/** The code as it was at a commit, to compare with, and the content of another copy. */
export function copyOld(folder: string, commit: string, content: string): void {
  const old = `${folder}-code`;
  mkdirSync(old);
  const archive = execFileSync('git', ['archive', commit, ...PROJECT], { maxBuffer: 2 ** 30 });
  execFileSync('tar', ['x', '-C', old], { input: archive });
  copyCode(folder, old);
  cpSync(content, join(folder, 'content'), { recursive: true });
}

/** Adds the real content, and invented stories and indicators up to so many. */
export function addContent(folder: string, stories: number): Counts {
  const content = join(folder, 'content');
  const real = readdirSync('content/chi-tieu').length;
  const invented = Math.ceil(stories * ENOUGH);
  inventContent('content', content, { stories: invented, indicators: INDICATORS - real });
  // By chance a text may say what the check refuses: a number that looks like a house's.
  for (const { file } of checkContent(folder, today()).problems)
    if (!existsSync(file)) rmSync(join(folder, file), { force: true });
  const number = (file: string) => Number(/-viec-(\d+)\.md$/.exec(file)?.[1] ?? -1);
  const inOrder = storiesIn(folder).toSorted((a, b) => number(a) - number(b));
  if (inOrder.length < stories)
    throw new Error(`the check lets only ${inOrder.length} of ${stories} stories stand`);
  for (const file of inOrder.slice(stories)) rmSync(file);
  return {
    stories: storiesIn(folder).length,
    indicators: readdirSync(join(content, 'chi-tieu')).length,
  };
}

/** Paths of the stories of a project. */
export function storiesIn(folder: string): string[] {
  const path = join(folder, 'content/guong-dien-hinh');
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(path, name));
}

/** What `npm run build` gives to Node, in the project of `folder`. */
export function buildArguments(folder: string, ...options: string[]): string[] {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return [...scripts.build.split(' ').slice(1), ...options];
}
