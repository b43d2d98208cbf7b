import { describe, expect, test } from 'vitest';
import { only, record, ruleProblems, source } from '../../testing/fixtures.ts';
import { sourceFacts } from './sourceFacts.ts';

type Over = Parameters<typeof source>[0];
const stories = (...sources: Over[]) =>
  ruleProblems(sourceFacts, {
    exemplars: sources.map((over, i) =>
      record('exemplars', { sources: [source(over)] }, { id: `2023-viec-${i}` }),
    ),
  });
const OF = { url: 'https://vnexpress.net/ca-thon-dap-duong-post1.html', publisher: 'VnExpress' };
const DATED = { url: 'https://thu.example.org/ca-thon-20231204102030456.htm' };

describe('a source is refused', () => {
  test.for<[string, Over, string]>([
    ['of another newspaper than its address', { ...OF, publisher: 'Dân trí' }, 'Cơ quan đăng'],
    ...[
      'Phóng viên Lê Thử',
      'PV',
      'BTV Lê Thử',
      'Biên tập viên Phí Thử',
      'Lê Thử (Báo Nghệ An)',
      'Ông Lê Thử',
    ].map((publisher): [string, Over, string] => [
      `of ${publisher}`,
      { publisher },
      'Cơ quan đăng',
    ]),
    ['of a year that its address denies', { ...DATED, date: '2022-12-04' }, 'Ngày đăng'],
    [
      'of a month that its address denies',
      { url: 'https://thu.example.org/2023/12/04/x', date: '2023-06' },
      'Ngày đăng',
    ],
    [
      'marked as English in Vietnamese',
      { title: 'Cả thôn đắp đường', titleLang: 'en' },
      'Ngôn ngữ của tiêu đề',
    ],
  ])('%s', ([, over, field]) => {
    const problem = only(stories(over));
    expect(problem.field).toBe(`Nguồn › mục 1 › ${field}`);
    expect(problem.fix).toBeUndefined();
  });

  test('with the address of another', () => {
    const one = { ...OF, title: 'Cả thôn đắp đường' };
    const other = { ...OF, title: 'Trồng cam trên đồi', date: '2024-02' };
    const problem = only(stories(one, one, other));
    expect(problem.field).toMatch(/Địa chỉ trang$/);
    expect(problem.file).toContain('2023-viec-2');
    expect(problem.message).toContain('2023-viec-0');
  });
});

test.for<[string, Over[]]>([
  ['of its own newspaper', [OF]],
  ['of a newspaper with a writer in its name', [{ publisher: 'Nhà báo và Công luận' }]],
  ...[
    'Nghệ An 24h',
    'Nghệ An',
    'Thanh Niên',
    'Bác Sĩ Gia Đình',
    'Đoàn Thanh niên xã Thử',
    'Hồng Lĩnh',
  ].map((publisher): [string, Over[]] => [
    `of ${publisher}`,
    [{ url: 'https://noi-khac.example/bai', publisher }],
  ]),
  ['of a newspaper with a page elsewhere', [{ ...OF, url: 'https://thu.example.org/x' }]],
  [
    'copied elsewhere',
    [{ ...OF, url: 'https://dantri.com.vn/x', publisher: 'VnExpress (đăng lại)' }],
  ],
  ['of about the day in its address', [{ ...DATED, date: '2023-12-06' }]],
  ['of the month in its address', [{ ...DATED, date: '2023-12' }]],
  [
    'with a number that is no day',
    [{ url: 'https://thu.example.org/bai-20239912.htm', date: '2021' }],
  ],
  ['in English', [{ title: 'Title of Cờ thi đua Chính phủ in the law', titleLang: 'en' }]],
  [
    'of one page, called by more words',
    [
      { ...OF, title: 'Báo cáo kết quả năm 2020' },
      { ...OF, title: 'Kết quả năm 2020', date: '2024' },
    ],
  ],
  [
    'of one page, with a title that nobody saw',
    [
      { ...OF, title: 'Cả thôn' },
      { ...OF, title: 'Khác', date: '2024', titleSeen: false },
    ],
  ],
])('a source %s may stand', ([, sources]) => {
  expect(stories(...sources)).toEqual([]);
});

describe('a host whose sources are all of one newspaper', () => {
  const own = Array.from({ length: 5 }, (_, i) => ({
    publisher: 'Báo Thử',
    url: `https://bao-thu.example/bai-${i}.html`,
  }));
  const another = (over: Over) => stories(...own, { url: 'https://bao-thu.example/khac', ...over });

  test('is not the place of another', () => {
    expect(only(another({ publisher: 'Báo Nhân Dân' }))).toMatchObject({
      file: 'content/guong-dien-hinh/2023/2023-viec-5.md',
      field: expect.stringContaining('Cơ quan đăng') as string,
      message: expect.stringMatching(/bao-thu\.example.*"Báo Thử".*"Báo Nhân Dân"/) as string,
    });
  });

  test.for<[string, Over]>([
    ['what was printed again', { publisher: 'Báo Nhân Dân', read: 'copy' }],
    ['what says so in brackets', { publisher: 'Báo Nhân Dân (đăng lại)' }],
    ['a publisher of no known host', { publisher: 'Cổng thông tin điện tử huyện Thử' }],
    ['the newspaper by a longer name', { publisher: 'Báo Thử điện tử' }],
    ['its page for phones', { publisher: 'Báo Thử', url: 'https://m.bao-thu.example/khac' }],
  ])('may hold %s', ([, over]) => {
    expect(another(over)).toEqual([]);
  });

  test('is not known where others publish there, too, nor by what is no newspaper', () => {
    const others = own.map((it, i) => ({ ...it, publisher: 'Báo Khác', url: `${it.url}?${i}` }));
    const nhanDan = { url: 'https://bao-thu.example/khac', publisher: 'Báo Nhân Dân' };
    expect(stories(...own, ...others.slice(0, 2), nhanDan)).toEqual([]);
    const portal = own.map((it) => ({ ...it, publisher: 'Cổng thông tin điện tử huyện Thử' }));
    expect(stories(...portal, nhanDan)).toEqual([]);
  });

  test('is not known by a few', () => {
    expect(stories(...own.slice(1), { ...own[0], publisher: 'Báo Nhân Dân' })).toEqual([]);
  });
});
