import { describe, expect, test } from 'vitest';
import type { Records } from '../../schemas/kinds.ts';
import {
  commendation,
  milestone,
  newPlace,
  only,
  record,
  ruleProblems,
  source,
  type Input,
} from '../../testing/fixtures.ts';
import { dateOrder } from './dateOrder.ts';

const check = (over: Partial<Records>) => ruleProblems(dateOrder, over);
const inCase = (over: Partial<Input<'exemplars'>>) =>
  check({ exemplars: [record('exemplars', over)] });

describe('a case', () => {
  test.for([
    ['a deed long before the plan', { date: '1923-04-19' }, 'Thời gian'],
    ['a deed some years before the plan', { date: '2017-12' }, 'Thời gian'],
    [
      'a commendation before the deed',
      { commendations: [commendation({ date: '2022-05' })] },
      'Khen thưởng › mục 1 › Ngày',
    ],
    [
      'an award given before it was decided',
      { commendations: [commendation({ date: '2023-06', presented: '2023-05-31' })] },
      'Khen thưởng › mục 1 › Ngày trao',
    ],
    [
      'an award of no known decision given before the deed',
      { commendations: [commendation({ presented: '2022-05' })] },
      'Khen thưởng › mục 1 › Ngày trao',
    ],
    ['a publication before the deed', { published: '2023-04-01' }, 'Ngày đăng'],
    [
      'a publication before all its sources',
      { published: '2025-12-01', sources: [source({ date: '2026-01' })] },
      'Ngày đăng',
    ],
    ['an update before publication', { updated: '2025-11-30' }, 'Ngày cập nhật'],
    [
      'only sources from before the deed',
      { sources: [source({ date: '2022' })] },
      'Nguồn › mục 1 › Ngày đăng',
    ],
  ] as const)('with %s is reported', ([, over, field]) => {
    const problem = only(inCase(over as Partial<Input<'exemplars'>>));
    expect(problem.field).toBe(field);
    expect(problem.message).toMatch(/xem lại/);
  });

  test('may be of the years that led up to the plan', () => {
    expect(inCase({ date: '2018-02', commendations: [] })).toEqual([]);
  });

  test('may be dated no closer than the month or the year', () => {
    expect(inCase({ date: '2023-05', commendations: [commendation({ date: '2023' })] })).toEqual(
      [],
    );
    expect(inCase({ sources: [source({ date: '2022' }), source({ date: undefined })] })).toEqual(
      [],
    );
  });
});

test('an award may be older than what the story tells, where the story says so or is dated by the ceremony', () => {
  const earlier = (date: string, summary: string) =>
    inCase({ summary, commendations: [commendation({ date })] });
  expect(earlier('2021-03', 'Năm 2021, ông được tặng Giấy khen; ông vẫn dạy hát.')).toEqual([]);
  expect(earlier('2023-03', 'Tháng 3/2023 ông được tặng Giấy khen.')).toEqual([]);
  expect(earlier('2023-03-15', 'Tháng 3, ông nhận Giấy khen.')).toEqual([]);
  for (const [date, summary] of [
    ['2021-03', 'Ông vẫn dạy hát.'],
    ['2021-03', 'Giai đoạn 2021–2025, ông được tặng Giấy khen.'],
    ['2021-03', 'Từ năm 2019 đến năm 2021 ông được khen nhiều lần.'],
    ['2021-03', 'Năm 2021, ông đắp đường. Sau đó ông được tặng Giấy khen.'],
    ['2023-03', 'Tháng 3/2022 ông được tặng Giấy khen.'],
    ['2023-03', 'Ngày 13/2023 ông được tặng Giấy khen.'],
    ['2023-04-02', 'Tháng 4 ông được tặng Giấy khen.'],
  ] as const)
    expect(earlier(date, summary), summary).toHaveLength(1);
  const handedOver = (presented: string, date = '2023-04-02') =>
    inCase({
      commendations: [commendation({ date, presented })],
      sources: [source({ date: '2023-04-02' })],
    });
  expect(handedOver('2023-04-19')).toEqual([]);
  expect(handedOver('2023-04-20')).toHaveLength(2);
  expect(handedOver('2023-04-19', '2022-04-30')).toEqual([]);
  expect(only(handedOver('2023-04-19', '2013-04-02')).field).toBe('Khen thưởng › mục 1 › Ngày');
});

test.for<[string, Partial<Records>, string]>([
  [
    'the period of a movement',
    { movements: [record('movements', { period: { from: 2025, to: 2021 } })] },
    'Giai đoạn › Đến năm',
  ],
  [
    'the source of a milestone',
    { movements: [record('movements', { milestones: [milestone({ date: '2023-06' })] })] },
    'Mốc › mục 1 › Nguồn › Ngày đăng',
  ],
  [
    'a milestone of another age',
    { movements: [record('movements', { milestones: [milestone({ date: '1922' })] })] },
    'Mốc › mục 1 › Thời gian',
  ],
  [
    'the source of an event',
    { timeline: [record('timeline', { date: '2023-06' })] },
    'Nguồn › Ngày đăng',
  ],
  ['a body', { bodies: [record('bodies', { from: '2025-07-01', to: '2025-06-30' })] }, 'Đến ngày'],
  [
    'a place',
    { places: [record('places', { from: '2025-07-01' }), newPlace()], exemplars: [] },
    'Đến ngày',
  ],
])('%s is looked at', ([, over, field]) => {
  const problem = only(check(over));
  expect(problem.field).toBe(field);
});

test('a place belongs to one unit at a time; on the day it moves, to the later one', () => {
  const moving = (to: string | undefined, from: string | undefined) =>
    check({
      places: [
        record('places', {
          parents: [
            { unit: 'thu-moi', from },
            { unit: 'huyen-thu', to },
          ],
        }),
        newPlace(),
      ],
    });
  expect(moving('2024-12-31', '2025-01-01')).toEqual([]);
  expect(moving('2024-12-31', '2025-02-01')).toEqual([]);
  for (const [to, from] of [
    ['2025-01-01', '2025-01-01'],
    ['2025-01-02', '2025-01-01'],
    [undefined, '2025-01-01'],
  ] as const)
    expect(only(moving(to, from))).toMatchObject({
      field: 'Thuộc › mục 2 › Đến ngày',
      message: expect.stringContaining('"to" là ngày cuối còn thuộc đơn vị trước'),
    });
});

test('good records pass', () => {
  expect(check({})).toEqual([]);
});

test('a milestone of no movement is not far from the plan, either', () => {
  const problem = only(check({ timeline: [record('timeline', { date: '1921-03-08' })] }));
  expect(problem).toMatchObject({ field: 'Thời gian', message: expect.stringContaining('quá xa') });
});

test('a source is read on the day it is published, or later', () => {
  const read = (accessed: string) =>
    inCase({ sources: [source({ date: '2023-05-12', accessed })] });
  expect(only(read('2023-05-11')).field).toBe('Nguồn › mục 1 › Ngày đọc');
  expect(read('2023-05-12')).toEqual([]);
});
