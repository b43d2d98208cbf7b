import { expect, test } from 'vitest';
import { only, person, record, ruleProblems } from '../../testing/fixtures.ts';
import { headlineNames } from './headlineNames.ts';

const check = (headline: string) =>
  ruleProblems(headlineNames, {
    exemplars: [
      record('exemplars', { headline, people: [person({ family: 'Lê Ví', given: 'Dụ' })] }),
    ],
  });

test.each(['Lê Ví Dụ cứu hai người', 'Cứu hai người: LÊ VÍ DỤ'])(
  'a person named in the headline is reported: %s',
  (headline) => {
    const problem = only(check(headline));
    expect(problem.field).toBe('Việc làm');
    expect(problem.message).not.toContain('Lê Ví Dụ');
  },
);

test.each([
  'Ông Dụ cứu hai người',
  'Bà Trần Thị Mẫu hiến đất',
  'Học anh Nguyễn Văn Thử',
  'Theo ông Phí Thử trồng rừng',
])('one named behind an honorific is, too: %s', (headline) => {
  expect(only(check(headline)).field).toBe('Việc làm');
});

test.each([
  'Cứu hai người giữa dòng lũ',
  'Giữ lễ hội đền Bà Hải',
  'Học Bác Hồ tiết kiệm điện',
  'Kể chuyện Bác Hồ Chí Minh cho trẻ',
  'Cứu ngư dân ở đảo Cô Tô',
  'Chị em Cẩm Lạc trồng hoa',
  'Thăm Bà Mẹ Việt Nam Anh hùng',
  'Dọn đường vào đền Ông Hoàng Mười',
  'Cùng các anh Công an xã Thử',
])('a headline that tells the deed is good: %s', (headline) => {
  expect(check(headline)).toEqual([]);
});
