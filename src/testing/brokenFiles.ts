/** Broken files, one flaw each, and what the check must say about it. */
import { stringify } from 'yaml';
import { expect } from 'vitest';
import { checkContent } from '../checks/index.ts';
import type { Problem } from '../problems/problem.ts';
import { contentFolder, markdownFile } from './contentFolder.ts';
import { input, observation, TODAY, type Input } from './fixtures.ts';
import { person, source } from './good.ts';

/** What the message about a file must contain: its field, and words or lines that help. */
export interface Broken {
  what: string;
  /** Path under `content/`. */
  path: string;
  content: string | Uint8Array;
  field: string | undefined;
  says: RegExp;
}

/** The same, as a row of a table. */
export type FileCase = [
  what: Broken['what'],
  path: Broken['path'],
  content: Broken['content'],
  field: Broken['field'],
  says: Broken['says'],
];

export const STORY = 'guong-dien-hinh/2023/2023-viec-thu.md';
export const SERIES = 'chi-tieu/so-thu.json';
export const MOVEMENT = 'phong-trao/thi-dua-thu.md';

const own: Partial<Input<'exemplars'>> = {
  headline: 'Việc thử thứ hai',
  summary: 'Tóm tắt của việc thử thứ hai.',
  people: [person({ family: 'Đinh Thử', given: 'Hiệu' })],
};

/** A good story, with fields replaced or left out. */
export const storyFile = (over: Record<string, unknown> = {}, body = 'Một bài để thử.\n') =>
  markdownFile({ ...input('exemplars', own), ...over }, body);

/** The same, with a piece of its text replaced. */
export function storyText(from: string | RegExp, to: string, body?: string): string {
  const text = storyFile({}, body);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace: ${from}`);
  return changed;
}

/** A figure with a source from after its year. */
export const sourced = (over: Parameters<typeof observation>[0] = {}) =>
  observation({ source: source({ date: '2026-01' }), ...over });

/** A good series of figures, with fields replaced or left out. */
export const seriesFile = (over: Record<string, unknown> = {}) =>
  JSON.stringify(
    {
      ...input('indicators', { name: 'Số thử', shortName: 'Số thử' }),
      observations: [sourced()],
      ...over,
    },
    null,
    2,
  );

export function seriesText(from: string | RegExp, to: string): string {
  const text = seriesFile();
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace: ${from}`);
  return changed;
}

export const movementFile = (over: Record<string, unknown> = {}, body = 'Bài để thử.\n') =>
  `---\n${stringify({ ...input('movements'), ...over })}---\n\n${body}`;

/** What the check says about a folder that is good but for this file. */
export const problemsOf = ({ path, content }: Pick<Broken, 'path' | 'content'>): Problem[] =>
  checkContent(contentFolder({ [path]: content }), TODAY).problems;

/** Expects the file, the field and the help to be in what is said, and nothing said of other files. */
export function expectHelp(broken: Broken): void {
  const problems = problemsOf(broken);
  expect(problems.map(({ file }) => file)).toContain(`content/${broken.path}`);
  expect(new Set(problems.map(({ file }) => file)).size).toBe(1);
  const told = problems.map(({ field, message, suggestion, fix }) => ({
    field,
    text: [message, suggestion, fix].filter(Boolean).join(' | '),
  }));
  expect(told).toContainEqual({
    field: broken.field,
    text: expect.stringMatching(broken.says) as string,
  });
}
