/** The rules that compare the content with what git says was published. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { markdownFile } from '../../testing/contentFolder.ts';
import {
  input,
  observation,
  only,
  person,
  source,
  TODAY,
  type Input,
} from '../../testing/fixtures.ts';
import { repository, type Repository } from '../../testing/repository.ts';
import { BLANK } from '../../problems/blank.ts';
import { checkContent } from '../../checks/index.ts';
import { MIGRATIONS_FILE } from '../migrations.ts';
import { readPublished } from './published.ts';

// Each asks git many times.
vi.setConfig({ testTimeout: 60_000 });

const FILE = 'chi-tieu/ty-le-thu.json';
type Figure = Partial<NonNullable<Input<'indicators'>['observations']>[number]>;
const SOURCE = source({ date: '2025-12-01' });
const indicator = (...figures: Figure[]) =>
  JSON.stringify(
    input('indicators', {
      unit: 'tỷ đồng',
      observations: figures.map((it) => observation({ source: SOURCE, kind: 'estimate', ...it })),
    }),
  );
const corrections = (...list: Partial<Input<'corrections'>>[]) =>
  JSON.stringify(list.map((over, i) => ({ ...input('corrections', over), id: `lan-${i}` })));
const problems = ({ root }: Repository) => checkContent(root, TODAY).problems;

/** A site whose indicator published 1.250,5 on 01/12/2025; no correction yet. */
function published() {
  return repository('2025-12-01', {
    [FILE]: indicator({ value: 1250.5 }),
    'dinh-chinh.json': '[]',
  });
}

describe('a published figure', () => {
  test.for(['committed', 'in the folder'])(
    'that now reads otherwise (%s) wants a correction',
    (how) => {
      const site = published();
      site.write({ [FILE]: indicator({ value: 1300 }) });
      if (how === 'committed') site.commit('2025-12-02');
      const problem = only(problems(site));
      expect(problem.file).toBe(`content/${FILE}`);
      expect(problem.message).toMatch(
        /năm 2024 đã công bố 1\.250,5 tỷ đồng, nay ghi 1\.300 tỷ đồng/,
      );

      // The lines to paste are a correction that the check takes once its blank is filled.
      const fix = problem.fix ?? '';
      site.write({ 'dinh-chinh.json': `[${fix}]` });
      expect(only(problems(site)).message).toContain('chưa điền');
      site.write({ 'dinh-chinh.json': `[${fix.replace(BLANK, 'Chép nhầm.')}]` });
      expect(problems(site)).toEqual([]);
    },
  );

  test.for([
    ['another old value', { was: '11.250,5' }],
    ['another page', { page: '/ke-hoach/' }],
  ] as const)('is not explained by a correction of %s', ([, over]) => {
    const site = published();
    site.write({
      [FILE]: indicator({ value: 1300 }),
      'dinh-chinh.json': corrections({ was: '1.250,5', ...over }),
    });
    expect(problems(site)).toHaveLength(1);
  });

  test('is not explained by a redacted correction, which answers for names alone', () => {
    const site = published();
    const { id, date, page } = input('corrections');
    site.write({
      [FILE]: indicator({ value: 1300 }),
      'dinh-chinh.json': JSON.stringify([{ id, date, page, redacted: true }]),
    });
    expect(problems(site)).toHaveLength(1);
  });

  test.for([
    ['another year beside it', indicator({ value: 1250.5 }, { year: 2023, value: 7 })],
    ['a note', indicator({ value: 1250.5, note: 'Ghi chú thử.' })],
  ] as const)('wants none for %s', ([, text]) => {
    const site = published();
    site.write({ [FILE]: text });
    expect(problems(site)).toEqual([]);
  });

  test('wants one for every value it has had', () => {
    const site = published();
    for (const value of [1300, 1400]) {
      site.write({ [FILE]: indicator({ value }) });
      site.commit('2025-12-03');
    }
    expect(problems(site)).toHaveLength(2);
  });

  test('was not published before the site was public, nor on a branch', () => {
    const site = published();
    site.git('checkout', '-q', '-b', 'sua');
    for (const value of [1300, 1250.5]) {
      site.write({ [FILE]: indicator({ value }) });
      site.commit('2025-12-03');
    }
    site.git('update-ref', 'refs/remotes/origin/main', 'main');
    expect(problems(site)).toEqual([]);

    site.git('update-ref', '-d', 'refs/remotes/origin/main');
    expect(problems(site)).toHaveLength(1);
    site.write({ 'site.json': JSON.stringify(input('site', { publicSince: '2025-12-04' })) });
    expect(problems(site)).toEqual([]);
  });

  test('is found under the former name of its record', () => {
    const site = published();
    site.write({
      [FILE]: undefined,
      'chi-tieu/ten-moi.json': indicator({ value: 1300 }),
      'chuyen-huong.json': JSON.stringify([
        { from: '/chi-tieu/ty-le-thu/', to: '/chi-tieu/ten-moi/', date: '2025-12-23' },
      ]),
    });
    expect(only(problems(site)).message).toContain('1.250,5');
  });
});

describe('a word of the project that was renamed', () => {
  const TABLE = `../${MIGRATIONS_FILE}`;
  const older = indicator({ value: 400 }).replace('"value":400', '"value":400,"bound":"atLeast"');
  const newer = indicator({ value: 400, bound: 'moreThan' });
  /** A site that published a figure in the words of before the migrations. */
  const old = () => {
    return repository('2025-12-01', { [FILE]: older });
  };
  const versions = (site: Repository) =>
    readPublished(site.root)
      ?.versions.get(`content/${FILE}`)
      ?.map(({ data }) => data);

  test('is read in the words of today where the table of migrations did not stand beside it', () => {
    const site = old();
    site.write({ [TABLE]: readFileSync(MIGRATIONS_FILE, 'utf8') });
    expect(versions(site)?.[0]).toMatchObject({ observations: [{ bound: 'moreThan' }] });
    site.write({ [FILE]: newer });
    site.commit('2025-12-02');
    site.write({ [FILE]: older });
    site.commit('2025-12-03');
    expect(versions(site)).toMatchObject([
      { observations: [{ bound: 'atLeast' }] },
      { observations: [{ bound: 'moreThan' }] },
      { observations: [{ bound: 'moreThan' }] },
    ]);
  });

  test('is as it stands where content is kept without the table', () => {
    expect(versions(old())?.[0]).toMatchObject({ observations: [{ bound: 'atLeast' }] });
  });
});

describe('the page of a published story', () => {
  const STORY = 'guong-dien-hinh/2023/2023-dap-duong-thu.md';
  const ELSEWHERE = 'guong-dien-hinh/2024/2023-dap-duong-thu.md';
  const story = markdownFile(input('exemplars'), 'Chữ.\n');

  test('may not vanish', () => {
    const site = published();
    site.write({ [STORY]: undefined });
    const problem = only(problems(site));
    expect(problem.file).toBe(`content/${STORY}`);
    expect(problem.message).toContain('"from": "/guong-dien-hinh/2023-dap-duong-thu/"');
    site.write({ [STORY]: `---\n${problem.fix ?? ''}\n---\n` });
    expect(problems(site).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('chưa điền'),
    );
    const filled = problem.fix
      ?.replace(/\[điền: ngày [^\]]*\]/, '2025-12-05')
      .replace(/\[điền: một trong ([^,\]]*)[^\]]*\]/, '$1');
    site.write({ [STORY]: `---\n${filled ?? ''}\n---\n` });
    expect(problems(site)).toEqual([]);
  });

  test('may move to another folder, or leave a withdrawal or a redirect', () => {
    const site = published();
    site.write({ [STORY]: undefined, [ELSEWHERE]: story });
    site.commit('2025-12-02');
    site.write({ [ELSEWHERE]: undefined, [STORY]: story });
    expect(problems(site)).toEqual([]);
    site.write({ [STORY]: markdownFile(input('withdrawals'), '') });
    expect(problems(site)).toEqual([]);
    const redirect = (to: string) =>
      JSON.stringify([{ from: '/guong-dien-hinh/2023-dap-duong-thu/', to, date: '2025-12-23' }]);
    site.write({
      [STORY]: undefined,
      [STORY.replace('dap', 'lam')]: story,
      'chuyen-huong.json': redirect('/guong-dien-hinh/2023-lam-duong-thu/'),
    });
    expect(problems(site)).toEqual([]);
    // A page that does not tell it is no answer.
    site.write({
      [STORY.replace('dap', 'lam')]: undefined,
      'chuyen-huong.json': redirect('/phong-trao/phong-trao-thu/'),
    });
    expect(only(problems(site))).toMatchObject({
      file: `content/${ELSEWHERE}`,
      fix: expect.stringContaining('withdrawn:') as string,
    });
  });

  test('was a draft where it came and went on one day', () => {
    const site = published();
    site.write({ [STORY.replace('dap', 'lam')]: story });
    site.commit('2025-12-02');
    site.write({ [STORY.replace('dap', 'lam')]: undefined });
    site.commit('2025-12-02');
    expect(problems(site)).toEqual([]);
  });
});

test('a name of a withdrawn story is found elsewhere in the words of its history, and not repeated', () => {
  const site = published();
  const movement = (text: string) =>
    site.write({ 'phong-trao/phong-trao-thu.md': markdownFile(input('movements'), text) });
  site.write({
    'guong-dien-hinh/2023/2023-dap-duong-thu.md': markdownFile(input('withdrawals'), ''),
  });
  movement('Có công của ông Phạm Thử Nghiệm.\n');
  const problem = only(problems(site));
  expect(problem.file).toBe('content/phong-trao/phong-trao-thu.md');
  expect(problem.message).toContain('2023-dap-duong-thu');
  expect(problem.message).not.toContain(person().given);

  movement('Có công của nhiều người.\n');
  expect(problems(site)).toEqual([]);
});
