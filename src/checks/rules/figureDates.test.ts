import { expect, test } from 'vitest';
import { observation, record, ruleProblems, source } from '../../testing/fixtures.ts';
import { figureDates } from './figureDates.ts';

const problemsOf = (date: string | undefined, over: Parameters<typeof observation>[0]) =>
  ruleProblems(figureDates, {
    indicators: [
      record('indicators', { observations: [observation({ source: source({ date }), ...over })] }),
    ],
  });

test.for([
  ['a year not yet begun', '2020', { year: 2024, kind: 'estimate' }, /năm 2024 không thể có/],
  ['a full year not yet over', '2023-12-14', { year: 2023, kind: 'actual' }, /"estimate"/],
  ['a result of a year to come', undefined, { year: 2027, kind: 'actual' }, /tương lai/],
  ['an estimate for a year to come', undefined, { year: 2027, kind: 'estimate' }, /chưa bắt đầu/],
  [
    'a day before its year',
    undefined,
    { year: 2024, kind: 'actual', asOf: '2022' },
    /trước năm 2024/,
  ],
  [
    'a day after publication',
    '2023-06',
    { year: 2023, kind: 'partial', asOf: '2023-09' },
    /sau ngày đăng/,
  ],
] as const)('%s is refused', ([, date, over, message]) => {
  const problems = problemsOf(date, over);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.file).toBe('content/chi-tieu/ty-le-thu.json');
  expect(problems[0]?.message).toMatch(message);
});

test.for([
  ['an estimate before the year ends', '2023-12-14', { year: 2023, kind: 'estimate' }],
  ['a result after the year', '2024-01', { year: 2023, kind: 'actual' }],
  ['a source known by its year alone', '2023', { year: 2023, kind: 'actual' }],
  ['a plan for a year to come', '2022-02', { year: 2025, kind: 'plan' }],
  ['a count on a day of the year', '2023-10', { year: 2023, kind: 'actual', asOf: '2023-10-04' }],
  ['a source without a date', undefined, { year: 2024, kind: 'actual' }],
] as const)('%s may stand', ([, date, over]) => {
  expect(problemsOf(date, over)).toEqual([]);
});

test('a milestone of the year in which the unit ended wants the day of its document', () => {
  const problems = (asOf: string | undefined, year = 2025) =>
    ruleProblems(figureDates, {
      indicators: [
        record('indicators', {
          measure: 'milestone',
          target: { comparator: 'achieved', by: 2025 },
          observations: [
            observation({
              year,
              value: 1,
              kind: 'actual',
              asOf,
              source: source({ date: '2026-01' }),
            }),
          ],
        }),
      ],
    });
  expect(problems(undefined)).toMatchObject([
    { message: expect.stringMatching(/kết thúc ngày 30\/6\/2025.*"asOf"/) },
  ]);
  expect(problems('2025-05-20')).toEqual([]);
  expect(problems('2026-02')).toMatchObject([
    { message: expect.stringContaining('sau ngày đăng của nguồn') },
  ]);
  expect(problems(undefined, 2024)).toEqual([]);
});

test('a full-year figure of a unit that ended within the year is refused, the level on its last day is not', () => {
  for (const kind of ['actual', 'estimate'] as const)
    expect(problemsOf('2026-01', { year: 2025, kind })).toMatchObject([
      { message: expect.stringContaining('không thể có số cả năm 2025') },
    ]);
  const onLastDay = { year: 2025, kind: 'partial', asOf: '2025-06-30' } as const;
  expect(problemsOf('2026-01', onLastDay)).toEqual([]);
  expect(problemsOf('2026-01', { year: 2025, kind: 'actual', coverage: 'province' })).toEqual([]);
});
