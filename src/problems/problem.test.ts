import { describe, expect, test } from 'vitest';
import { input, observation } from '../testing/fixtures.ts';
import { RECORD_KINDS } from '../schemas/kinds.ts';
import { shapeProblems } from '../testing/shape.ts';
import { problemsFromIssues } from './issues.ts';
import { siteSchema } from '../schemas/site.ts';

describe('problems of a record', () => {
  test('come all at once', () => {
    const problems = shapeProblems('exemplars', {
      ...input('exemplars'),
      kind: 'thu',
      date: '2023-13',
      sources: [],
    });
    expect(problems.map(({ field }) => field)).toEqual(['Loại', 'Thời gian', 'Nguồn']);
  });

  test('cut long values short', () => {
    const [problem] = shapeProblems('exemplars', {
      ...input('exemplars'),
      field: 'dài '.repeat(60),
    });
    expect(problem?.message.length).toBeLessThan(220);
    expect(problem?.message).toContain('…');
  });

  test('carry the file and the line of their path', () => {
    const data = { ...input('site'), strictNaming: 'không' };
    const { error } = siteSchema.safeParse(data);
    const problems = problemsFromIssues(siteSchema, data, error?.issues ?? [], {
      file: 'content/site.json',
      lineOf: (path) => (path[0] === 'strictNaming' ? 7 : undefined),
    });
    expect(problems).toMatchObject([
      { file: 'content/site.json', line: 7, field: 'Nêu tên chặt hơn' },
    ]);
  });
});

test('keys that nobody can guess come together, at the place of the first', () => {
  const data = { ...input('site'), mot: 1, hai: 2 };
  const { error } = siteSchema.safeParse(data);
  const paths: string[] = [];
  const problems = problemsFromIssues(siteSchema, data, error?.issues ?? [], {
    file: 'content/site.json',
    lineOf: (path) => {
      paths.push(path.join('.'));
      return 9;
    },
  });
  expect(paths).toEqual(['mot']);
  expect(problems).toMatchObject([{ line: 9, message: expect.stringContaining('"mot", "hai"') }]);
});

test('a misspelt key is asked about, with its line to paste, and explains what is missing', () => {
  const { summary, ...rest } = input('exemplars');
  expect(shapeProblems('exemplars', { ...rest, sumary: summary })).toMatchObject([
    { suggestion: 'summary', fix: `summary: ${summary}` },
  ]);
  const byLabel = { ...rest, 'tóm tắt': summary };
  expect(shapeProblems('exemplars', byLabel)).toMatchObject([{ suggestion: 'summary' }]);
});

test.for([
  [{ kind: 'Cá nhân' }, 'kind: ca-nhan', 'ca-nhan'],
  [{ occasion: 'cuu-ngoui' }, 'occasion: cuu-nguoi', 'cuu-nguoi'],
  [{ date: '19/4/2023' }, 'date: 2023-04-19', '2023-04-19'],
  [{ date: '4/2023' }, 'date: 2023-04', '2023-04'],
  [{ published: '24-11-2025' }, 'published: 2025-11-24', '2025-11-24'],
  [{ field: 'Lĩnh vực thử' }, 'field: linh-vuc-thu', 'linh-vuc-thu'],
  [{ minor: 'không' }, 'minor: false', undefined],
  [{ doubts: 'Chưa rõ.' }, 'doubts:\n  - Chưa rõ.', undefined],
] as const)('%o becomes %s', ([flaw, fix, suggestion]) => {
  const [problem] = shapeProblems('exemplars', { ...input('exemplars'), ...flaw });
  expect(problem).toMatchObject({ fix });
  expect(problem?.suggestion).toBe(suggestion);
});

test.for([
  ['12,5', 12.5],
  ['1.234,5', 1234.5],
  ['450 tỷ đồng', 450],
  ['450 tỷ', 450],
  ['1.234.567', 1234567],
  ['−3', -3],
] as const)('the number %s is %d', ([value, number]) => {
  expect(figureProblems(value)).toMatchObject([{ fix: `"value": ${number}` }]);
});

test.for(['1.234', '1,234', '450 triệu', 'khoảng 450', 'chưa có', '12,5,6'])(
  'nobody can tell which number %s is',
  (value) => {
    const [problem] = figureProblems(value);
    expect(problem?.message).toContain(value);
    expect(problem?.fix).toBeUndefined();
  },
);

/** What is said of a figure in billions of đồng with this value. */
function figureProblems(value: unknown) {
  const { schema } = RECORD_KINDS.indicators;
  const observations = [{ ...observation(), value }];
  const data = { ...input('indicators'), unit: 'tỷ đồng', observations };
  const { error } = schema.safeParse(data);
  return problemsFromIssues(schema, data, error?.issues ?? [], {
    file: 'content/chi-tieu/thu.json',
  });
}

test.for([
  [{ occasion: 'tu-thien' }, /"tu-thien".*tuong-tro \(Giúp nhau lúc khó khăn\)/],
  [{ summary: 'dài '.repeat(200) }, /dài quá 320 ký tự/],
  [{ date: 'mùa xuân' }, /2023-04-19/],
  [{ headline: 2023 }, /dấu nháy/],
  [{ summary: '[điền: tóm tắt]', kind: '[điền: mã]' }, /không nằm trong/],
] as const)('where %o leads nowhere, no fix is made up', ([flaw, message]) => {
  const [problem] = shapeProblems('exemplars', { ...input('exemplars'), ...flaw });
  expect(problem?.message).toMatch(message);
  expect(problem).not.toHaveProperty('fix');
  expect(problem?.suggestion).toBeUndefined();
});

test('null is never taken for nought', () => {
  const [problem] = figureProblems(null);
  expect(problem?.message).toMatch(/không ghi 0/);
  expect(problem?.fix).toBe('"value": [điền: số, con số]');
});

test('what is missing comes with blanks, and with where to look it up', () => {
  const [problem] = shapeProblems('exemplars', { ...input('exemplars'), sources: [] });
  expect(problem?.fix).toBe(
    `sources:
  - title: "[điền: tiêu đề nguồn]"
    publisher: "[điền: cơ quan đăng]"
    url: "[điền: địa chỉ trang]"
    read: "[điền: một trong full, excerpt, translation, copy]"`,
  );
  const { date, kind, ...rest } = input('exemplars');
  expect(shapeProblems('exemplars', rest)).toMatchObject([
    { fix: expect.stringContaining('[điền: '), message: expect.stringContaining('ca-nhan (cá') },
    {
      fix: 'date: "[điền: thời gian, dạng 2023-04-19]"',
      message: expect.stringContaining('chỉ biết tháng thì 2023-04'),
    },
  ]);
});
