/**
 * A test of the tests: edits as editors make them, on the real content and the real day, pass what a merge
 * request of content runs, by the script lines of both workflows.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { today } from '../../scripts/lib/today.ts';
import { numbersIn } from '../../src/checks/facts/words.ts';
import { checkContent } from '../../src/checks/index.ts';
import type { ExemplarData } from '../../src/schemas/exemplar.ts';
import { loadRecords } from '../../src/reading/project/disk.ts';
import { markdownFile } from '../../src/testing/contentFolder.ts';
import { input, source } from '../../src/testing/fixtures.ts';

const DAY = today();
const YEAR = DAY.slice(0, 4);
const clone = mkdtempSync(join(tmpdir(), 'thi-dua-sua-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Thu', '-c', 'user.email=thu@thu.invalid', ...args], {
    cwd: clone,
    encoding: 'utf8',
  });
const read = (file: string) => readFileSync(join(clone, file), 'utf8');
const write = (file: string, text: string) => {
  edited.add(file);
  writeFileSync(join(clone, file), text);
};
const edit = (file: string, change: (data: never) => unknown) =>
  write(file, JSON.stringify(change(JSON.parse(read(file)) as never), null, 2));

/** Files that the edits wrote; a content that lacks a kind of record is spared the edit of it. */
const edited = new Set<string>();

/** Adds what the check asks for, its blanks filled, to the corrections; nothing where it asks for nothing. */
function addCorrections(): void {
  const { problems } = checkContent(clone, DAY);
  for (const { fix = '' } of problems)
    if (fix.startsWith('{'))
      edit('content/dinh-chinh.json', (list: object[]) => [
        ...list,
        JSON.parse(fix.replaceAll(/\[điền: [^\]]*\]/g, 'Nguồn đã tự sửa.')),
      ]);
}

interface Steps {
  jobs: Record<string, { steps: { run?: string }[] }>;
}
const lines = {
  GitHub: (parse(readFileSync('.github/workflows/check.yml', 'utf8')) as Steps).jobs[
    'content'
  ]?.steps.flatMap(({ run }) => run ?? []),
  GitLab: (parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, { script?: string[] }>)[
    'content'
  ]?.script,
};
/** Lines that bring what this machine has already. */
const INSTALLS = /^(?:npm ci|apt-get )/;

beforeAll(() => {
  const head = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', resolve('.'), clone]);
  git('switch', '--quiet', '--detach', head);
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
  // A build makes the same with what one before has kept, in less time.
  if (existsSync('.cache/kept'))
    cpSync('.cache/kept', join(clone, '.cache/kept'), { recursive: true });

  const { records } = loadRecords(clone);
  const { catalog } = checkContent(clone, DAY);
  if (!catalog) throw new Error('the content does not check');

  // A new place, and in it a story of today.
  const parent = catalog.unit.province ?? catalog.unit.place;
  edit('content/dia-phuong.json', (places: object[]) => [
    ...places,
    {
      id: 'xa-moi-de-thu',
      name: 'Mới Để Thử',
      type: 'xa',
      from: DAY,
      parents: [{ unit: parent.id, from: DAY }],
      sources: [source({ date: DAY })],
    },
  ]);
  const field = catalog.fields[0]?.id ?? '';
  const story: Partial<ExemplarData> = {
    place: 'xa-moi-de-thu',
    field,
    date: DAY,
    published: DAY,
    sources: [source({ date: DAY, accessed: DAY }) as ExemplarData['sources'][number]],
  };
  mkdirSync(join(clone, 'content/guong-dien-hinh', YEAR), { recursive: true });
  write(
    `content/guong-dien-hinh/${YEAR}/${YEAR}-viec-hom-nay-de-thu.md`,
    markdownFile(input('exemplars', story as never), 'Một bài ngắn để thử.\n'),
  );

  // One target more, with a figure; a figure added to another, and one corrected.
  const figure = {
    year: catalog.period.from,
    value: 1,
    kind: 'partial',
    span: 'quý I',
    source: source({ date: DAY }),
  };
  const clause = catalog.plan.clauses.find(({ markdown }) => markdown.trim() !== '');
  const planWords = clause?.markdown.trim().split('\n')[0]?.replace(/^- /, '') ?? '';
  const [value = 10] = numbersIn(planWords);
  write(
    'content/chi-tieu/muc-them-de-thu.json',
    JSON.stringify({
      name: 'Mức thêm để thử',
      shortName: 'Mức thêm để thử',
      field,
      clause: clause?.id,
      planWords,
      order: 1 + Math.max(0, ...records.indicators.map(({ data }) => data.order ?? 0)),
      unit: 'mô hình',
      direction: 'up',
      measure: 'endOfPeriod',
      target: { comparator: 'atLeast', value, by: catalog.period.to },
      observations: [figure],
    }),
  );
  const plain = records.indicators.filter(({ data }) => !data.group && data.unit !== '%');
  const [added] = plain;
  if (added)
    edit(added.file, (data: { observations: object[] }) => ({
      ...data,
      observations: [...(data.observations ?? []), figure],
    }));
  const corrected = plain.find(({ id, data }) => id !== added?.id && data.observations.length > 0);
  if (corrected)
    edit(corrected.file, ({ observations, ...data }: { observations: { value: number }[] }) => ({
      ...data,
      observations: observations.map((it, i) => (i === 0 ? { ...it, value: it.value + 1 } : it)),
    }));

  // A story withdrawn, a movement renamed, a list emptied.
  const gone = records.exemplars.find(({ data }) => !data.photo);
  if (gone) write(gone.file, `---\nwithdrawn:\n  date: '${DAY}'\n  reason: theo-yeu-cau\n---\n`);
  const movement = records.movements.find(({ file }) => file.endsWith('.md'));
  if (movement) {
    renameSync(join(clone, movement.file), join(clone, 'content/phong-trao/ten-moi-de-thu.md'));
    edit('content/chuyen-huong.json', (list: object[]) => [
      ...list,
      { from: `/phong-trao/${movement.id}/`, to: '/phong-trao/ten-moi-de-thu/', date: DAY },
    ]);
  }
  write('content/viet-tat.json', '[]\n');

  addCorrections();
  git('add', 'content');
  git('commit', '--quiet', '--message=Sửa nội dung');
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

test('each edit is there, and the check accepts them together', () => {
  const changed = git('diff', '--name-only', '--no-renames', 'HEAD~1', 'HEAD').trim().split('\n');
  expect(edited.size).toBeGreaterThanOrEqual(4);
  expect(changed).toEqual(expect.arrayContaining([...edited]));
  expect(checkContent(clone, DAY).problems).toEqual([]);
});

test('they are told from a change of code', () => {
  const look = () => execFileSync('.ci/touches-code', ['HEAD~1'], { cwd: clone, encoding: 'utf8' });
  expect(look()).toBe('code=false\n');
  writeFileSync(join(clone, 'src/them.txt'), 'thử');
  git('add', 'src');
  git('commit', '--quiet', '--message=Sửa mã');
  expect(look()).toBe('code=true\n');
  git('reset', '--quiet', '--hard', 'HEAD~1');
});

describe('what a merge request of content runs', () => {
  /** What each line printed, by the line. */
  const ran = new Map<string, string>();
  test.each(Object.entries(lines))('on %s passes over them', (_host, script = []) => {
    expect(script.length).toBeGreaterThan(3);
    for (const line of script) {
      if (INSTALLS.test(line) || ran.has(line)) continue;
      const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', line], {
        cwd: clone,
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          CI: 'true',
          CI_DEFAULT_BRANCH: 'main',
        },
      });
      ran.set(line, stdout);
      expect(status, `${line}\n${stdout}${stderr}`).toBe(0);
    }
  });

  test('is told in Vietnamese', () => {
    expect(ran.get('npm run check')).toMatch(/^Nội dung hợp lệ: /m);
    expect(ran.get('npm run test:content')).toMatch(/^Trang dựng ra đã được xem lại \d+ điều/m);
  });
});
