import { describe, expect, test } from 'vitest';
import {
  milestone,
  only,
  person,
  record,
  ruleProblems,
  type Input,
} from '../../testing/fixtures.ts';
import { storyAgrees } from './storyAgrees.ts';

const problems = (over: Partial<Input<'exemplars'>>, body = 'Bài để thử.') =>
  ruleProblems(storyAgrees, {
    exemplars: [record('exemplars', over, { body })],
  });

describe('fields and text that disagree', () => {
  test.for<[string, Partial<Input<'exemplars'>>, string]>([
    ['the people', { summary: 'Năm 2023, ông Lê Khác Hẳn ở xã Thử đắp đường.' }, 'Người'],
    ['people of no known family', { summary: 'Ông Phí Khác Hẳn đắp đường.' }, 'Người'],
    [
      'a family name',
      {
        people: [person({ family: 'Phan Văn', given: 'Nghiệm' })],
        summary: 'Ông Phạm Văn Nghiệm đắp đường.',
      },
      'Người › mục 1 › Họ và tên đệm',
    ],
    [
      'a middle name',
      {
        people: [person({ family: 'Phan Đình', given: 'Nghiệm' })],
        summary: 'Ông Phan Đinh Nghiệm đắp đường.',
      },
      'Người › mục 1 › Họ và tên đệm',
    ],
    [
      'a given name',
      {
        people: [person({ family: 'Phan Văn', given: 'Khoan' })],
        summary: 'Ông Phan Văn Khoát đắp đường, ông Khoan kể.',
      },
      'Người › mục 1 › Tên',
    ],
    [
      'a form of address',
      {
        people: [person({ honorific: 'ông', family: 'Phan Thử', given: 'Nghiệm' })],
        summary: 'Bà Phan Thử Nghiệm đắp đường.',
      },
      'Người › mục 1 › Cách xưng hô',
    ],
    [
      'the year of the day',
      { summary: 'Ngày 19/4/2022, xã Thử có thêm một đoạn đường.' },
      'Thời gian',
    ],
    ['the year of the month', { summary: 'Tháng 4/2022, xã Thử có thêm đường.' }, 'Thời gian'],
    [
      'the year in words',
      { date: '2023-04', summary: 'Ngày 02 tháng 4 năm 2022, xã Thử làm đường.' },
      'Thời gian',
    ],
  ])('are refused for %s', ([, over, field]) => {
    const problem = only(problems(over));
    expect(problem.field).toBe(field);
    expect(problem.fix).toBeUndefined();
  });

  test('name nobody in the message', () => {
    const summary = 'Năm 2023, ông Lê Khác Hẳn đắp đường.';
    expect(JSON.stringify(problems({ summary }))).not.toMatch(/Khác Hẳn|Nghiệm/);
  });
});

test.for<[string, Partial<Input<'exemplars'>>, string?]>([
  [
    'names its person and a relative',
    {
      people: [person({ family: 'Phan Văn', given: 'Nghiệm' })],
      summary: 'Ông Phan Văn Nghiệm và chị Phan Thị Nghiệm đắp đường.',
    },
  ],
  [
    'places a tone otherwise',
    {
      people: [person({ family: 'Phan Thị', given: 'Hòa' })],
      summary: 'Bà Phan Thị Hoà đắp đường.',
    },
  ],
  ['names nobody', { summary: 'Một người thợ đắp đường.' }],
  ['names its person and another', { summary: 'Ông Nghiệm cùng ông Lê Văn Khác đắp đường.' }],
  [
    'names its person below',
    { summary: 'Ông Lê Văn Khác được giúp.' },
    'Người giúp là ông Nghiệm.',
  ],
  ['calls its commune by another name', { summary: 'Ông Nghiệm ở xã Mẫu Hai đắp đường.' }],
  ['speaks of another year, too', { summary: 'Khởi công ngày 19/4/2022, xong năm 2023 ở xã Thử.' }],
  [
    'begins with an earlier year',
    { date: '2023-06', summary: 'Xuất ngũ năm 2015, ông Nghiệm làm đường.' },
  ],
  ['visits a mother of heroes', { summary: 'Bà Mẹ Việt Nam Anh hùng được thăm.' }],
  ['tells of brothers of a place', { summary: 'Hai anh em Hà Nam cùng làm.' }],
  ['tells of the police', { summary: 'Các anh Công An xã Thử đến giúp.' }],
  ['tells of a brand', { summary: 'Cả nhà làm cu đơ Bà Hường Thử.' }],
  [
    'names a daughter-in-law of one given name',
    {
      people: [person({ family: 'Nguyễn Văn', given: 'Nghiệm' })],
      summary: 'Ông Nghiệm và con dâu Nguyễn Thu Nghiệm đắp đường.',
    },
  ],
  [
    'names a woman of one given name',
    {
      people: [person({ family: 'Nguyễn Văn', given: 'Nghiệm' })],
      summary: 'Ông Nghiệm và chị Nguyễn Thị Nghiệm đắp đường.',
    },
  ],
  [
    'names one of another short family name',
    {
      people: [person({ family: 'Hà Văn', given: 'Nghiệm' })],
      summary: 'Ông Nghiệm và ông Hồ Văn Nghiệm đắp đường.',
    },
  ],
  [
    'names a school',
    {
      people: [person({ family: 'Nguyễn Văn', given: 'Nghiệm' })],
      summary: 'Ông Nghiệm đắp đường đến Trường Nguyễn Thử Nghiệm.',
    },
  ],
  [
    'names a brother',
    {
      people: [person({ family: 'Phan Văn', given: 'Nghiệm' })],
      summary: 'Ông Nghiệm và em trai Phan Đình Nghiệm đắp đường.',
    },
  ],
  [
    'names a brother of a like given name',
    {
      people: [
        person({ family: 'Phan Văn', given: 'Khoan' }),
        person({ family: 'Phan Văn', given: 'Khoát' }),
      ],
      summary: 'Ông Khoan và ông Phan Văn Khoát đắp đường.',
    },
  ],
  [
    'addresses a couple',
    {
      people: [person({ honorific: 'ông', family: 'Phan Thử', given: 'Nghiệm' })],
      summary: 'Ông bà Phan Thử Nghiệm đắp đường.',
    },
  ],
  [
    'addresses a couple with a stroke',
    {
      people: [person({ honorific: 'ông', family: 'Phan Thử', given: 'Nghiệm' })],
      summary: 'Ông/bà Phan Thử Nghiệm đắp đường.',
    },
  ],
  [
    'names somebody else behind the given name',
    {
      people: [person({ family: 'Phan Văn', given: 'Khoan' })],
      summary: 'Ông Khoan và ông Phan Văn Khoát đắp đường.',
    },
  ],
  [
    'names one of another family',
    {
      people: [person({ family: 'Phan Văn', given: 'Nghiệm' })],
      summary: 'Ông Nghiệm và ông Bùi Văn Nghiệm đắp đường.',
    },
  ],
  ['began in another month', { summary: 'Từ tháng 12/2022, xã Thử làm đường.' }],
])('a story that %s may stand', ([, over, body]) => {
  expect(problems(over, body)).toEqual([]);
});

test('a dated fact agrees with its year', () => {
  const fields = (over: Parameters<typeof milestone>[0]) =>
    ruleProblems(storyAgrees, {
      movements: [record('movements', { milestones: [milestone(over)] })],
    }).map(({ field }) => field?.split(' › ').at(-1));
  expect(fields({ fact: 'Ngày 19/5/2021, xã Thử làm đường.' })).toEqual(['Thời gian']);
  expect(fields({ fact: 'Tổng kết năm 2021.' })).toEqual([]);
});
