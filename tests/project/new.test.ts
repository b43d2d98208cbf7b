/** `npm run new`, as an editor uses it: with questions, with flags, and where it must refuse. */
import { spawn, spawnSync } from 'node:child_process';
import {
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
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { partsOf } from '../../scripts/lib/template.ts';
import { checkContent } from '../../src/checks/index.ts';
import { loadRecords } from '../../src/reading/project/disk.ts';
import { indicatorSchema } from '../../src/schemas/indicator.ts';
import { copyForGuide, STORY } from '../support/guideContent.ts';
import type { ProjectCopy } from '../support/project.ts';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyForGuide();
});
afterAll(() => copy.remove());

const make = (args: readonly string[], input?: string) =>
  copy.run(['scripts/new.ts', ...args], { ...(input !== undefined && { input }) });
const read = (file: string) => readFileSync(join(copy.folder, file), 'utf8');
const problems = () => checkContent(copy.folder, '2100-01-01').problems;

/** Puts values in the place of empty ones. */
function fill(file: string, values: Record<string, string>): void {
  const filled = Object.entries(values).reduce(
    (text, [key, value]) =>
      text.replace(new RegExp(`^( *(?:- )?"?${key}"?:) ?(?:null)?(,?)$`, 'm'), `$1 ${value}$2`),
    read(file),
  );
  writeFileSync(join(copy.folder, file), filled);
}

test('a story by its questions: numbers of the lists, dates as people write them', () => {
  const file = 'content/guong-dien-hinh/2023/2023-keo-luoi-cuu-be-ca.md';
  const { status, output } = make(
    ['guong-dien-hinh'],
    ['Kéo lưới cứu bè cá', '19/4/2023', 'Cẩm Lạc', '1', 'Kinh tế', '', ''].join('\n'),
  );
  expect({ status, output }).toMatchObject({ status: 0 });
  expect(output).toContain(`Đã tạo ${file}`);
  expect(read(file)).toMatch(/^# Việc làm: .+\nheadline: Kéo lưới cứu bè cá$/m);
  expect(read(file)).toMatch(/^kind: ca-nhan$/m);
  expect(read(file)).toMatch(/^field: kinh-te$/m);
  expect(read(file)).toMatch(/^date: 2023-04-19$/m);

  const left = problems();
  expect(new Set(left.map((it) => it.file))).toEqual(new Set([file]));
  expect(left.map(({ field }) => field)).toEqual([
    'Tóm tắt',
    'Việc',
    'Căn cứ nêu tên',
    ...['Tiêu đề nguồn', 'Cơ quan đăng', 'Địa chỉ trang', 'Ngày đăng', 'Cách đọc'].map(
      (label) => `Nguồn › mục 1 › ${label}`,
    ),
  ]);
  for (const { message } of left) expect(message).toMatch(/^để trống; /);
  for (const { line, field } of left) expect(output).toContain(`dòng ${line} · ${field}`);

  fill(file, {
    summary: 'Một câu để thử.',
    occasion: 'tuong-tro',
    basis: 'press',
    title: 'Bài để thử',
    publisher: 'Báo để thử',
    url: 'https://bao-thu.example.org/bai',
    date: "'2023-04-20'",
    read: 'full',
  });
  expect(problems().map(({ message }) => message)).toEqual([
    expect.stringContaining('chưa có bài viết'),
  ]);
  writeFileSync(join(copy.folder, file), `${read(file)}Bài để thử.\n`);
  expect(problems()).toEqual([]);
});

test('on a terminal by prompts: typed, chosen with the arrows, left out', async ({ skip }) => {
  if (spawnSync('script', ['--version']).error) skip('needs script(1) for a terminal of its own');
  const [down, enter] = ['\u001b[B', '\r'];
  const typed = {
    name: `Số gõ ở cửa sổ dòng lệnh${enter}`,
    shortName: `Số gõ thử${enter}`,
    unit: `tỷ đồng${enter}`,
    // The first choice leaves it for later.
    field: down + enter,
    clause: enter,
    planWords: enter,
  };
  const labels = new Map(partsOf(indicatorSchema).map(({ key, label }) => [key, label]));
  const command = `stty cols 120 rows 40; '${process.execPath}' scripts/new.ts chi-tieu`;
  const terminal = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: copy.folder,
    env: { PATH: process.env['PATH'], TERM: 'xterm' },
  });
  let shown = '';
  const waiting = Object.entries(typed);
  terminal.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    const [key = '', keys] = waiting[0] ?? [];
    if (keys === undefined || !shown.includes(labels.get(key) ?? key)) return;
    waiting.shift();
    shown = '';
    terminal.stdin.write(keys);
  });
  await new Promise((resolve) => terminal.once('close', resolve));
  const made = JSON.parse(read('content/chi-tieu/so-go-thu.json')) as Record<string, unknown>;
  const [first] = loadRecords(copy.folder).records.fields;
  expect(made).toMatchObject({ name: 'Số gõ ở cửa sổ dòng lệnh', field: first?.id, clause: null });
  rmSync(join(copy.folder, 'content/chi-tieu/so-go-thu.json'));
});

test('a movement and an indicator by flags', () => {
  expect(
    make([
      'phong-trao',
      ...['--name', 'Thi đua để thử', '--shortName', 'Thi đua thử', '--kind', 'phong-trao'],
      ...['--field', 'kinh-te', '--clause', 'ii-1', '--summary', 'Một câu để thử.'],
    ]),
  ).toMatchObject({ status: 0 });
  expect(problems()).toEqual([]);

  const file = 'content/chi-tieu/so-thu.json';
  const { output } = make([
    'chi-tieu',
    ...['--name', 'Số để thử', '--shortName', 'Số thử', '--unit', 'tỷ đồng'],
    ...['--field', 'kinh-te', '--clause', 'ii-1', '--planWords', 'Lời để thử.'],
  ]);
  expect(output).toContain('observations: Số liệu đã công bố');
  const left = problems();
  expect(left.map(({ field }) => field)).toContain('Số liệu đã công bố › mục 1 › Con số');
  expect(left.filter((it) => it.file !== file)).toEqual([]);
  fill(file, {
    year: '2024',
    value: '5',
    kind: '"actual"',
    title: '"Bài để thử"',
    publisher: '"Báo để thử"',
    url: '"https://bao-thu.example.org/bai"',
    date: '"2025-01-20"',
    read: '"full"',
  });
  expect(problems()).toEqual([]);
});

test('a correction joins the list, each with an id of its own', () => {
  const args = ['dinh-chinh', '--page', '/chi-tieu/thu-ngan-sach/', '--what', 'Số thử'];
  const rest = ['--was', '7 tỷ', '--now', '8 tỷ', '--reason', 'Để thử'];
  for (let n = 0; n < 2; n += 1) expect(make([...args, ...rest])).toMatchObject({ status: 0 });
  const list = JSON.parse(read('content/dinh-chinh.json')) as { id: string; was: string }[];
  expect(list.map(({ was }) => was)).toEqual(['7 tỷ', '7 tỷ']);
  expect(new Set(list.map(({ id }) => id)).size).toBe(2);
  expect(problems()).toEqual([]);
  const { status, output } = make(args);
  expect(status).toBe(1);
  expect(output).toContain('--was');
});

test('nothing is overwritten, whatever folder it lies in', () => {
  const existing = `content/guong-dien-hinh/2023/${STORY.id}.md`;
  const before = read(existing);
  const flags = ['guong-dien-hinh', '--headline', STORY.headline, '--date', '2023'];
  const { status, output } = make(flags);
  expect(status).toBe(1);
  expect(output).toContain(`Đã có ${existing}; không ghi đè`);
  expect(read(existing)).toBe(before);
});

test('nothing is written outside the content', () => {
  const outside = mkdtempSync(join(tmpdir(), 'ben-ngoai-'));
  mkdirSync(join(copy.folder, 'content/guong-dien-hinh'), { recursive: true });
  symlinkSync(outside, join(copy.folder, 'content/guong-dien-hinh/2019'));
  const flags = (headline: string, date: string) =>
    make(['guong-dien-hinh', '--headline', headline, '--date', date]);
  const { status, output } = flags('Việc thử', '2019');
  expect(status).toBe(1);
  expect(output).toContain('dẫn ra ngoài');
  expect(readdirSync(outside)).toEqual([]);

  expect(flags('Việc thử', '../../../x').status).toBe(1);
  expect(flags('../../../../thoat', '2020')).toMatchObject({ status: 0 });
  expect(existsSync(join(copy.folder, 'content/guong-dien-hinh/2020/2020-thoat.md'))).toBe(true);
});

test('an unknown kind or flag is answered with how to use it', () => {
  for (const args of [[], ['khong-co'], ['chi-tieu', '--la', 'x'], ['__proto__']]) {
    const { status, output } = make(args);
    expect(status).toBe(1);
    expect(output).toContain('npm run new -- guong-dien-hinh|phong-trao|chi-tieu|dinh-chinh');
  }
});
