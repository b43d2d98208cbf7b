import { expect, test } from 'vitest';
import { only, person, record, ruleProblems } from '../../testing/fixtures.ts';
import { personNames } from './personNames.ts';

const check = (family: string, given: string) =>
  ruleProblems(personNames, {
    exemplars: [record('exemplars', { people: [person({ family, given })] })],
  });

test.for([
  ['LÊ VÍ', 'Dụ', 'Họ và tên đệm', 'family: Lê Ví'],
  ['lê ví', 'Dụ', 'Họ và tên đệm', 'family: Lê Ví'],
  ['Lê Ví', 'DỤ', 'Tên', 'given: Dụ'],
  ['Lê Ví', 'Lê Ví Dụ', 'Tên', 'given: Dụ'],
  ['Ông Lê Ví', 'Dụ', 'Họ và tên đệm', undefined],
] as const)('%s | %s is refused, with the name as it is written', ([family, given, field, fix]) => {
  const problem = only(check(family, given));
  expect(problem.field).toBe(`Người › mục 1 › ${field}`);
  expect(problem.fix).toBe(fix);
});

test.for([
  ['Lê Ví', 'Dụ'],
  ['Trần Thị', 'Ý'],
  ['Hồ', 'Y Nguyên'],
] as const)('%s %s is a name', ([family, given]) => {
  expect(check(family, given)).toEqual([]);
});
