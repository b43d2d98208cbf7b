/** What was published is found again under another file name, and where it stood. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { BLANK } from '../problems/blank.ts';
import { MIGRATIONS_FILE } from '../reading/migrations.ts';
import { markdownFile } from '../testing/contentFolder.ts';
import { input, observation, only, source, TODAY, type Input } from '../testing/fixtures.ts';
import { repository, type Repository } from '../testing/repository.ts';
import { checkContent } from './index.ts';

// Each asks git many times.
vi.setConfig({ testTimeout: 60_000 });

const problems = ({ root }: Repository) => checkContent(root, TODAY).problems;
const story = (over: Partial<Input<'exemplars'>>) =>
  markdownFile(
    input('exemplars', { sources: [source({ date: '2025-06' })], ...over }),
    over.entry ? '' : 'Chữ.\n',
  );
const STORY = 'guong-dien-hinh/2023/2023-dap-duong-thu.md';
/** A site whose history has more days than one. */
function published(files: Record<string, string>) {
  const site = repository('2025-12-01', { 'dinh-chinh.json': '[]', ...files });
  site.write({ 'viet-tat.json': '[]' });
  site.commit('2025-12-02');
  return site;
}

describe('a change of a story is found', () => {
  const [year, later] = ['2023-04-19', '2024-04-19'];

  test('in another folder', () => {
    const site = published({ [STORY]: story({ date: year }) });
    const moved = STORY.replace('/2023/', '/2024/');
    site.write({ [STORY]: undefined, [moved]: story({ date: later }) });
    expect(only(problems(site)).message).toContain('19/4/2023');
  });

  test('under another name, with its folder', () => {
    const site = published({ [STORY]: story({ date: year }) });
    site.write({
      [STORY]: undefined,
      'guong-dien-hinh/2024/2024-dap-duong.md': story({ date: later }),
      'chuyen-huong.json': JSON.stringify([
        {
          from: '/guong-dien-hinh/2023-dap-duong-thu/',
          to: '/guong-dien-hinh/2024-dap-duong/',
          date: '2025-12-23',
        },
      ]),
    });
    const problem = only(problems(site));
    expect(problem.message).toContain('19/4/2023');
    site.write({ 'dinh-chinh.json': `[${problem.fix?.replace(BLANK, 'Chép nhầm.') ?? ''}]` });
    expect(problems(site)).toEqual([]);
  });

  const ENTRY = 'guong-dien-hinh/2023/2023-mot-muc.md';
  const OTHER = 'guong-dien-hinh/2023/2023-muc-ay.md';
  const entry = (over: Partial<Input<'exemplars'>> = {}) =>
    story({
      headline: 'Một mục thử',
      summary: 'Cả thôn làm.',
      entry: true,
      date: '2023-06-01',
      sources: [source({ url: 'https://tin-thu.example.org/mot-muc', date: '2023-07' })],
      ...over,
    });

  test.for([
    ['its headline', {}],
    ['its source', { headline: 'Mục đã viết lại' }],
  ] as const)('in a short entry under another name, known by %s', ([, over]) => {
    const site = published({ [ENTRY]: entry() });
    site.write({ [ENTRY]: undefined, [OTHER]: entry({ ...over, kind: 'ho-gia-dinh' }) });
    expect(only(problems(site)).message).toContain('cá nhân');
    site.commit('2025-12-03');
    expect(only(problems(site)).message).toContain('cá nhân');
  });

  test('in the place of a short entry, and said on both pages', () => {
    const site = published({ [ENTRY]: entry() });
    const places = JSON.parse(
      readFileSync(`${site.root}/content/dia-phuong.json`, 'utf8'),
    ) as unknown[];
    const other = { ...input('places'), id: 'thu-hai', name: 'Thử Hai' };
    site.write({
      [ENTRY]: entry({ place: 'thu-hai' }),
      'dia-phuong.json': JSON.stringify([...places, other]),
    });
    const { fix = '' } = only(problems(site));
    expect(JSON.parse(fix)).toMatchObject({ page: '/dia-phuong/thu/#2023-mot-muc' });
    site.write({ 'dinh-chinh.json': `[${fix.replace(BLANK, 'Chép nhầm.')}]` });
    const { catalog, problems: left } = checkContent(site.root, TODAY);
    expect(left).toEqual([]);
    expect(only(catalog?.corrections ?? [])).toMatchObject({
      page: '/dia-phuong/thu-hai/#2023-mot-muc',
      standsOn: ['/dia-phuong/thu/', '/dia-phuong/thu-hai/'],
    });
  });
});

test('a story whose year is corrected keeps its name and its folder', () => {
  const site = published({ [STORY]: story({}) });
  site.write({ [STORY]: story({ date: '2024-04-19' }) });
  const problem = only(problems(site));
  expect(problem.message).toContain('19/4/2023');
  site.write({ 'dinh-chinh.json': `[${problem.fix?.replace(BLANK, 'Chép nhầm.') ?? ''}]` });
  expect(problems(site)).toEqual([]);
});

test('a slip replaced on the only day of a history was a draft', () => {
  const site = repository('2025-12-01', { [STORY]: story({ kind: 'tap-the' }) });
  site.write({ [STORY]: story({}) });
  site.commit('2025-12-01');
  expect(problems(site)).toEqual([]);
  site.write({ [STORY]: story({ kind: 'mo-hinh' }) });
  expect(only(problems(site)).message).toContain('cá nhân');
});

describe('a word of the project', () => {
  const FILE = 'chi-tieu/ty-le-thu.json';
  const TABLE = `../${MIGRATIONS_FILE}`;
  const figures = (over: object) =>
    JSON.stringify(
      input('indicators', {
        unit: 'tỷ đồng',
        observations: [
          { ...observation({ kind: 'estimate', source: source({ date: '2025-12-01' }) }), ...over },
        ],
      }),
      null,
      2,
    );

  /** A site that took the table of migrations in, and left its content as it was. */
  function updated(over: object) {
    const site = repository('2025-12-01', { [FILE]: figures(over), 'dinh-chinh.json': '[]' });
    site.write({ [TABLE]: readFileSync(MIGRATIONS_FILE, 'utf8'), 'viet-tat.json': '[]' });
    site.commit('2025-12-02');
    return site;
  }

  test('that means something else now is to be written anew, which corrects nothing', () => {
    const site = updated({ value: 400, bound: 'atLeast' });
    const problem = only(problems(site));
    expect(problem).toMatchObject({
      file: `content/${FILE}`,
      fix: expect.stringContaining('"bound": "moreThan"') as string,
    });
    expect(problem.fixFile).toBeUndefined();
    site.write({ [FILE]: figures({ value: 400, bound: 'moreThan' }) });
    expect(problems(site)).toEqual([]);
  });

  test('that means something else now hides no change beside it', () => {
    const site = updated({ value: 400, bound: 'atLeast' });
    site.write({ [FILE]: figures({ value: 410, bound: 'atLeast' }) });
    expect(only(problems(site)).fix).toContain('"moreThan"');
    site.write({ [FILE]: figures({ value: 410, bound: 'moreThan' }) });
    const { fix = '' } = only(problems(site));
    expect(JSON.parse(fix)).toMatchObject({ was: 'trên 400 tỷ đồng', now: 'trên 410 tỷ đồng' });
  });

  test('that means something else now may be right where a correction says so', () => {
    const site = updated({ value: 400, bound: 'atLeast' });
    const correction = input('corrections', {
      was: 'trên 400 tỷ đồng',
      now: 'ít nhất 400 tỷ đồng',
    });
    site.write({ 'dinh-chinh.json': JSON.stringify([correction]) });
    expect(problems(site)).toEqual([]);
  });

  test('that went out of use is given as it is written today, and corrects nothing', () => {
    const site = updated({ coverage: 'district' });
    expect(only(problems(site))).toMatchObject({
      suggestion: 'unit',
      fix: expect.stringContaining('"coverage": "unit"') as string,
    });
    site.write({ [FILE]: figures({ coverage: 'unit' }) });
    expect(problems(site)).toEqual([]);
  });
});
