import { expect, test } from 'vitest';
import { only, record, ruleProblems } from '../../testing/fixtures.ts';
import { figureInText } from './figureInText.ts';

const check = (value: number, summary: string) =>
  ruleProblems(figureInText, {
    exemplars: [record('exemplars', { summary, figure: { value, unit: 'người' } })],
  });

test.each([
  [34, 'Cứu được 134 người.'],
  [34, 'Đắp 34,5 km đường.'],
  [1400, 'Cứu được 1400 người.'],
  [5, 'Năm 2022, ông cứu nhiều người.'],
  [2, 'Mười hai người được cứu.'],
  [2, 'Một trăm linh hai người được cứu.'],
  [3, 'Thứ ba người dân góp công.'],
  [5, 'Hằng năm người dân góp công.'],
  [5, 'Cả năm người dân góp công; ba năm người làng không quên.'],
  [2, 'Đây là hai công trình lớn.'],
])('a number that the text does not have is reported: %d in “%s”', (value, summary) => {
  expect(only(check(value, summary)).field).toBe('Con số › Số');
});

test.each([
  [34, 'Cứu được 34 người.'],
  [34, 'Số người được cứu: 34.'],
  [1400, 'Đưa hơn 1.400 người đi.'],
  [1.5, 'Đắp 1,5 km đường.'],
  [3, 'Ba người trên thuyền được cứu.'],
  [2, 'Cứu hai em nhỏ.'],
  [2, 'Hai đứa trẻ bơi giữa sông.'],
  [3, 'Ba công nhân bị kẹt.'],
  [4, 'Có bốn đoàn viên, hội viên.'],
  [5, 'Ông cứu được cả năm người trên thuyền.'],
  [12, 'Cả mười hai người đều an toàn.'],
])('a number that the text has is good: %d in “%s”', (value, summary) => {
  expect(check(value, summary)).toEqual([]);
});
