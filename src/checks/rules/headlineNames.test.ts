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

test('a headline that tells the deed is good', () => {
  expect(check('Cứu hai người giữa dòng lũ')).toEqual([]);
});
