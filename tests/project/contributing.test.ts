/**
 * The editors' guide, followed word for word in a fresh clone: its samples, its commands, and what
 * they print.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../scripts/lib/today.ts';
import { checkContent } from '../../src/checks/index.ts';
import { checkText } from '../../src/checks/report.ts';
import { SAMPLE_HOST, SAMPLE_SENTENCES, SAMPLE_VALUES } from '../../src/checks/samples.ts';
import { WITHDRAWAL_REASONS } from '../../src/schemas/withdrawal.ts';
import { COMPARATORS, DIRECTIONS, MEASURES } from '../../src/schemas/indicator.ts';
import { BASIS_LABELS, OCCASIONS } from '../../src/schemas/exemplar.ts';
import { copyForGuide } from '../support/guideContent.ts';
import type { ProjectCopy } from '../support/project.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const blocks = [...guide.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```/gm)].map(
  ([, indent = '', kind, text = '']) => ({
    kind,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }),
);
/** The block of a kind that contains a text. */
function block(kind: 'yaml' | 'json' | 'text' | 'sh', mark: string): string {
  const found = blocks.find((it) => it.kind === kind && it.text.includes(mark));
  if (!found) throw new Error(`the guide has no ${kind} block with ${mark}`);
  return found.text;
}

const STORY = 'content/guong-dien-hinh/2023/2023-cuu-nguoi-tren-song-trong-dem.md';
const PUBLISHED = 'content/guong-dien-hinh/2023/2023-cuu-hai-hoc-sinh-giua-kenh.md';
const FIGURES = 'content/chi-tieu/thu-ngan-sach.json';
/** The day of the guide's samples. */
const DAY = '2026-11-24';

let clone: ProjectCopy;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=thu', '-c', 'user.email=thu@example.org', ...args], {
    cwd: clone.folder,
    encoding: 'utf8',
  });
beforeAll(() => {
  clone = copyForGuide();
  git('init', '-q', '-b', 'main');
  git('add', 'content');
  git('commit', '-q', '-m', 'Nội dung đã đăng');
});
afterEach(() => {
  git('reset', '-q', '--hard');
  git('clean', '-q', '-f', '-d', 'content');
});
afterAll(() => clone.remove());

const read = (file: string) => readFileSync(join(clone.folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(clone.folder, file), text);
/** What `npm run check` prints, on the day of the samples. */
const check = () => `${checkText(checkContent(clone.folder, DAY))}\n`;
const VALID = block('text', 'Nội dung hợp lệ').trim();

/** A sample with an editor's words in the place of its own. */
const filled = (sample: string) =>
  [
    ...SAMPLE_SENTENCES.map((it) => RegExp.escape(it)),
    ...SAMPLE_VALUES.map((it) => `(?<=: "?)${RegExp.escape(it)}(?="|\\s*$| #)`),
  ]
    .reduce((text, it) => text.replaceAll(new RegExp(it, 'gm'), 'Chữ thật'), sample)
    .replaceAll(new RegExp(SAMPLE_HOST, 'g'), 'bao-thu.example.org')
    .replaceAll('family: Chữ thật', 'family: Chữ Thật')
    .replaceAll('given: Chữ thật', 'given: Tốt')
    .replaceAll('decision: Chữ thật', 'decision: 12/QĐ-UBND')
    // A title is no newspaper's name.
    .replaceAll(/(?<="?title"?: "?)Chữ thật/g, 'Một bài có thật');

test('what its samples leave to the editor is refused, wherever it stands in the guide', () => {
  for (const value of [...SAMPLE_SENTENCES, ...SAMPLE_VALUES])
    expect(guide.includes(value), value).toBe(true);
});

describe('adding a story', () => {
  const sample = block('yaml', 'headline:');
  const story = filled(sample);

  test('the command makes the file that the guide names', () => {
    const answers = ['Cứu người trên sông trong đêm', '2023-04-19', 'cam-lac'].join('\n');
    const { output } = clone.run(['scripts/new.ts', 'guong-dien-hinh'], { input: answers });
    expect(output).toContain(block('text', 'Đã tạo').trim());
    expect(block('text', 'Đã tạo')).toContain(STORY);
  });

  test('the command prints what the other tests here expect of it', () => {
    const printed = () => clone.run(['scripts/check.ts']).output.replaceAll(today(), DAY);
    expect(printed()).toBe(check());
    write(STORY, story.replace('place: cam-lac', 'place: cam-lacc'));
    expect(check()).toContain('chỗ cần sửa trong 1 tệp');
    expect(printed()).toBe(check());
  });

  test('the sample itself is refused, part by part', () => {
    const at = (mark: string) => sample.split('\n').findIndex((it) => it.includes(mark)) + 1;
    write(STORY, sample);
    const parts = [
      'family:',
      'given:',
      'summary:',
      'title:',
      'publisher:',
      'url:',
      'Bài viết ở đây',
    ];
    expect(checkContent(clone.folder, DAY).problems.map(({ line }) => line)).toEqual(parts.map(at));
  });

  test('filled in, it is valid, also with an award and a recognition', () => {
    write(STORY, story);
    expect(check()).toContain(VALID);
    const more = `${filled(block('yaml', 'commendations:'))}${block('yaml', 'recognitions:')}published:`;
    write(STORY, story.replace('published:', more));
    expect(check()).toContain(VALID);
  });

  test('a wrong date is answered as the guide shows', () => {
    write(STORY, story.replace(/^date: .*$/m, 'date: 19-4-2023'));
    expect(check()).toBe(block('text', 'Bạn có định viết'));
  });
});

test('a figure is added by its sample alone', () => {
  const indicator = JSON.parse(read(FIGURES)) as { observations: unknown[] };
  indicator.observations.push(JSON.parse(filled(block('json', '"bound"'))));
  write(FIGURES, JSON.stringify(indicator));
  expect(check()).toContain(VALID);
});

test('a target is added by its sample, every blank of which is asked for', () => {
  const sample = block('json', '"planWords"');
  const file = 'content/chi-tieu/thon-co-nha-van-hoa.json';
  write(file, sample);
  const blanks = sample
    .split('\n')
    .flatMap((it, index) => (it.includes('[điền:') ? [index + 1] : []));
  expect(checkContent(clone.folder, DAY).problems.map((it) => it.line)).toEqual(blanks);
  const values: Record<string, string> = {
    name: '"Tỷ lệ thôn có nhà văn hóa"',
    shortName: '"Thôn có nhà văn hóa"',
    field: '"van-hoa-xa-hoi"',
    clause: '"ii-1"',
    planWords: '"Trên 90% thôn có nhà văn hóa."',
    order: '99',
    unit: '"%"',
    direction: '"up"',
    measure: '"endOfPeriod"',
    comparator: '"moreThan"',
    value: '90',
  };
  const filledIn = sample.replaceAll(
    /"(\w+)": "\[điền:[^"]*"/g,
    (_, key: string) => `"${key}": ${values[key]}`,
  );
  write(file, filledIn);
  expect(check()).toContain(VALID);
  for (const code of [COMPARATORS, MEASURES, DIRECTIONS].flatMap((it) => Object.keys(it)))
    expect(guide).toContain(`\`${code}\``);
});

test('a changed figure asks for the correction that the guide shows', () => {
  write(FIGURES, read(FIGURES).replace('"value": 400,', '"value": 410,'));
  expect(check()).toBe(block('text', '"was": "trên 400 tỷ đồng"'));
  write('content/dinh-chinh.json', block('json', '"was"'));
  expect(check()).toContain(VALID);
});

test('a story is withdrawn by five lines, and asked for where its file is gone', () => {
  write(PUBLISHED, block('yaml', 'withdrawn:'));
  expect(check()).toMatch(new RegExp(`^${VALID}.* 2 gương đã rút`));
  rmSync(join(clone.folder, PUBLISHED));
  expect(check()).toBe(block('text', PUBLISHED));
  expect(block('sh', 'filter-repo')).toContain(PUBLISHED);
});

test('a figure is removed, and a short entry corrected, as the guide says', () => {
  const indicator = JSON.parse(read(FIGURES)) as { observations: { value: number }[] };
  const rest = indicator.observations.filter(({ value }) => value !== 400);
  expect(rest).toHaveLength(indicator.observations.length - 1);
  const [sample] = JSON.parse(block('json', '"reason": "Có báo cáo')) as [Record<string, string>];
  const [, now = ''] = /`now` là "(.+?)"/.exec(guide) ?? [];
  const [, page = ''] = /`page` là trang của xã, ví dụ `(.+?)`/.exec(guide) ?? [];
  const corrections = [
    { ...sample, now },
    { ...sample, id: 'muc-ngan', page, now },
  ];
  write(FIGURES, JSON.stringify({ ...indicator, observations: rest }));
  write('content/dinh-chinh.json', JSON.stringify(corrections));
  expect(check()).toContain(VALID);
});

test('a page is renamed by its commands and one entry', () => {
  for (const command of block('sh', 'git mv').trim().split('\n'))
    git(...command.split(' ').slice(1));
  expect(check()).toContain('content/phong-trao/rac-thai.md');
  write('content/chuyen-huong.json', block('json', '"from"'));
  expect(check()).toContain(VALID);
});

test('a request is recorded by its sample', () => {
  write('content/yeu-cau.json', filled(block('json', '"recipient"')));
  expect(check()).toContain(VALID);
});

test('every code of a closed list stands in the guide, every command in package.json', () => {
  for (const code of [OCCASIONS, BASIS_LABELS, WITHDRAWAL_REASONS].flatMap((it) => Object.keys(it)))
    expect(guide).toContain(code);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  for (const [, name = ''] of guide.matchAll(/npm run ([a-z][a-z:-]*)/g))
    expect(Object.keys(scripts)).toContain(name);
});
