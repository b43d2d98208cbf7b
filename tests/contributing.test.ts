/** The samples of the editors' guide, taken from it as they stand, must pass the check. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../src/checks/index.ts';
import { formatProblem } from '../src/schemas/problem.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const samples = [...guide.matchAll(/```(yaml|json)\n([\s\S]*?)```/g)].map(
  ([, , text = '']) => text,
);
const sampleWith = (mark: string) => {
  const sample = samples.find((text) => text.includes(mark));
  if (sample === undefined) throw new Error(`no sample with ${mark}`);
  return sample;
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huong-dan-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Problems after the samples were followed, on the day the samples are dated. */
const problems = () => checkContent(root, '2026-11-24').problems.map(formatProblem);

const STORY = 'content/guong-dien-hinh/2023/2023-cuu-nguoi-tren-song.md';

test('a new story, with a commendation and a recognition', () => {
  const story = sampleWith('headline:');
  writeFileSync(join(root, STORY), story);
  expect(problems()).toEqual([]);

  const awarded = story.replace(
    'published:',
    `${sampleWith('commendations:')}${sampleWith('recognitions:')}published:`,
  );
  writeFileSync(join(root, STORY), awarded);
  expect(problems()).toEqual([]);
});

test('a new figure', () => {
  const file = join(root, 'content/chi-tieu/thu-ngan-sach.json');
  const indicator = JSON.parse(readFileSync(file, 'utf8')) as { observations: unknown[] };
  indicator.observations.push(JSON.parse(sampleWith('"bound"')));
  writeFileSync(file, JSON.stringify(indicator));
  expect(problems()).toEqual([]);
});

test('a correction and a request', () => {
  writeFileSync(join(root, 'content/dinh-chinh.json'), sampleWith('"was"'));
  writeFileSync(join(root, 'content/yeu-cau.json'), sampleWith('"recipient"'));
  expect(problems()).toEqual([]);
});
