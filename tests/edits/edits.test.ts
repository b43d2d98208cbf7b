/**
 * A test of the tests: edits as editors make them, on the real content and the real day, pass what a merge
 * request of content runs, by the script lines of both workflows.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { today } from '../../scripts/lib/today.ts';
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
const write = (file: string, text: string) => writeFileSync(join(clone, file), text);
const edit = (file: string, change: (data: never) => unknown) =>
  write(file, JSON.stringify(change(JSON.parse(read(file)) as never), null, 2));

/** The first of some records. @throws Error where there is none. */
function first<T>(what: string, list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error(`the content has no ${what} to edit`);
  return one;
}

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

  const { records } = loadRecords(clone);
  const { catalog } = checkContent(clone, DAY);
  if (!catalog) throw new Error('the content does not check');

  // A new place, and in it a story of today.
  const parent = first(
    'province',
    catalog.places.filter(({ type }) => type === 'tinh'),
  );
  edit('content/dia-phuong.json', (places: object[]) => [
    ...places,
    {
      id: 'xa-moi-de-thu',
      name: 'Xã Mới Để Thử',
      type: 'xa',
      from: DAY,
      parents: [{ unit: parent.id, from: DAY }],
      sources: [source({ date: DAY })],
    },
  ]);
  const field = first('field', catalog.fields);
  const story: Partial<ExemplarData> = {
    place: 'xa-moi-de-thu',
    field: field.id,
    date: DAY,
    published: DAY,
    sources: [source({ date: DAY }) as ExemplarData['sources'][number]],
  };
  execFileSync('mkdir', ['-p', join(clone, 'content/guong-dien-hinh', YEAR)]);
  write(
    `content/guong-dien-hinh/${YEAR}/${YEAR}-viec-hom-nay-de-thu.md`,
    markdownFile(input('exemplars', story as never), 'Một bài ngắn để thử.\n'),
  );

  // A new figure, a corrected figure, and one target more.
  const targets = records.indicators.filter(({ data }) => data.target && data.unit !== '%');
  const target = first('target', targets);
  edit(target.file, (data: { observations: object[] }) => ({
    ...data,
    observations: [
      ...(data.observations ?? []),
      {
        year: catalog.period.from,
        value: 1,
        kind: 'partial',
        span: 'quý I',
        source: source({ date: DAY }),
      },
    ],
  }));
  const { target: aim, observations: _figures, ...rest } = target.data;
  write(
    'content/chi-tieu/muc-them-de-thu.json',
    JSON.stringify({
      ...rest,
      name: 'Mức thêm để thử',
      shortName: 'Mức thêm để thử',
      target: aim,
      aliases: [],
      order: 1 + Math.max(...records.indicators.map(({ data }) => data.order ?? 0)),
    }),
  );
  const published = first(
    'figure',
    records.indicators.filter(
      ({ id, data }) =>
        id !== target.id &&
        data.group === undefined &&
        data.unit !== '%' &&
        data.observations.length === 1,
    ),
  );
  edit(published.file, ({ observations, ...data }: { observations: { value: number }[] }) => ({
    ...data,
    observations: observations.map((it) => ({ ...it, value: it.value + 1 })),
  }));

  // A story withdrawn, a movement renamed, a list emptied.
  const gone = first(
    'story',
    records.exemplars.filter(({ data }) => !data.photo),
  );
  write(gone.file, `---\nwithdrawn:\n  date: '${DAY}'\n  reason: theo-yeu-cau\n---\n`);
  const movement = first(
    'movement',
    records.movements.filter(({ file }) => file.endsWith('.md')),
  );
  renameSync(join(clone, movement.file), join(clone, 'content/phong-trao/ten-moi-de-thu.md'));
  edit('content/chuyen-huong.json', (list: object[]) => [
    ...list,
    { from: `/phong-trao/${movement.id}/`, to: '/phong-trao/ten-moi-de-thu/', date: DAY },
  ]);
  write('content/viet-tat.json', '[]\n');

  addCorrections();
  git('add', 'content');
  git('commit', '--quiet', '--message=Sửa nội dung');
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

test('each edit is there, and the check accepts them together', () => {
  const changed = git('diff', '--name-only', '--no-renames', 'HEAD~1', 'HEAD').trim().split('\n');
  expect(changed.length).toBeGreaterThanOrEqual(10);
  expect(changed).toContain('content/dinh-chinh.json');
  expect(checkContent(clone, DAY).problems).toEqual([]);
});

test('they are told from a change of code', () => {
  const look = () => execFileSync('.ci/touches-code', ['HEAD~1'], { cwd: clone, encoding: 'utf8' });
  expect(look()).toBe('code=false\n');
  write('src/them.txt', 'thử');
  git('add', 'src');
  git('commit', '--quiet', '--message=Sửa mã');
  expect(look()).toBe('code=true\n');
  git('reset', '--quiet', '--hard', 'HEAD~1');
});

describe('what a merge request of content runs', () => {
  const ran = new Set<string>();
  test.each(Object.entries(lines))('on %s passes over them', (_host, script = []) => {
    expect(script.length).toBeGreaterThan(3);
    for (const line of script) {
      if (INSTALLS.test(line) || ran.has(line)) continue;
      ran.add(line);
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
      expect({ line, status, printed: stdout + stderr }).toMatchObject({ line, status: 0 });
    }
  });

  test('is told in Vietnamese', () => {
    const { stdout } = spawnSync('npm', ['run', '--silent', 'check'], {
      cwd: clone,
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^Nội dung hợp lệ: /);
  });
});
