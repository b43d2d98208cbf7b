/** Changes by chance, after each of which a build has to make what one from nothing makes. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../scripts/lib/today.ts';
import { checkContent } from '../../src/checks/index.ts';
import { randomFrom, type Random } from '../invent/random.ts';
import { storiesIn } from './project.ts';

const SEED = 60;

/** What may be done to a project: files by their new text, or nothing for one that is taken away. */
type Change = (folder: string, random: Random, number: number) => Map<string, string | undefined>;

const edited = (file: string, edit: (text: string) => string) =>
  new Map([[file, edit(readFileSync(file, 'utf8'))]]);
const story = (folder: string, random: Random) => random.pick(storiesIn(folder));

const KINDS: Record<string, Change> = {
  'a sentence more in a story': (folder, random, number) =>
    edited(story(folder, random), (text) => `${text.trimEnd()} Câu thêm thứ ${number}.\n`),
  'another summary of a story': (folder, random, number) =>
    edited(story(folder, random), (text) =>
      text.replace(/^summary: /m, `summary: Lần thứ ${number} `),
    ),
  'a story taken away': (folder, random) => new Map([[story(folder, random), undefined]]),
  'a story withdrawn': (folder, random) =>
    new Map([
      [
        story(folder, random),
        `---\nwithdrawn:\n  date: '${today()}'\n  reason: theo-yeu-cau\n---\n`,
      ],
    ]),
  'a new story': (folder, random, number) => {
    const file = story(folder, random);
    const text = readFileSync(file, 'utf8').replace(
      /^headline: /m,
      `headline: Việc mới ${number} `,
    );
    return new Map([[file.replace(/\.md$/, `-moi-${number}.md`), text]]);
  },
  'a place with another name': (folder, random, number) =>
    edited(join(folder, 'content/dia-phuong.json'), (text) => {
      const places = JSON.parse(text) as { name: string }[];
      const place = random.pick(places.slice(3));
      place.name = `${place.name} ${['Đông', 'Tây', 'Nam', 'Bắc'][number % 4]}`;
      return JSON.stringify(places, undefined, 2);
    }),
  'another line about the site': (folder, _random, number) =>
    edited(join(folder, 'content/site.json'), (text) =>
      text.replace(/"tagline": "/, `"tagline": "Bản ${number}: `),
    ),
};

/** Makes a number of changes, each of which the check takes, and tells of each. */
export async function changeByChance(
  folder: string,
  count: number,
  then: (what: string) => Promise<void>,
): Promise<void> {
  const random = randomFrom(SEED);
  let made = 0;
  for (let number = 1; made < count; number += 1) {
    const [what, change] = random.pick(Object.entries(KINDS));
    if (!isTaken(folder, change(folder, random, number))) continue;
    made += 1;
    await then(what);
  }
}

/** Writes a change; one that the check refuses is taken back. */
function isTaken(folder: string, change: Map<string, string | undefined>): boolean {
  const before = new Map([...change.keys()].map((file) => [file, textOf(file)] as const));
  write(change);
  if (checkContent(folder, today()).problems.length === 0) return true;
  write(before);
  return false;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function write(files: ReadonlyMap<string, string | undefined>): void {
  for (const [file, text] of files)
    if (text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, text);
}

/** What a folder holds, in a few letters. */
export function sumOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))
    .sort();
  const sums = files.map((file) => [file.slice(folder.length), hash('sha256', readFileSync(file))]);
  return hash('sha256', JSON.stringify(sums));
}
