import { expect, test } from 'vitest';
import { observation, only, record, ruleProblems } from '../../testing/fixtures.ts';
import { planWords } from './planWords.ts';

const problems = (line: string, over: Parameters<typeof record<'indicators'>>[1] = {}) =>
  ruleProblems(planWords, {
    plans: [
      record('plans', {}, { body: `## Chỉ tiêu {#ii}\n\n### Mục thử {#ii-1}\n\n- ${line}\n` }),
    ],
    indicators: [record('indicators', { planWords: 'Tỷ lệ thử đạt từ 95% trở lên', ...over })],
  });

test('the words of a target that its clause holds pass, also across lines', () => {
  expect(problems('Tỷ lệ thử đạt từ 95% trở lên; việc khác 3%.')).toEqual([]);
  expect(problems('Tỷ lệ thử đạt\n  từ 95% trở lên.')).toEqual([]);
});

test('words that the clause tells otherwise are refused where they stand', () => {
  expect(only(problems('Tỷ lệ thử: từ 95% trở lên.'))).toMatchObject({
    field: 'Lời kế hoạch',
    message: expect.stringContaining('điều khoản ii-1'),
  });
});

test('a series without a target may quote a clause that is retold', () => {
  const context = { target: undefined, measure: undefined, observations: [observation()] };
  expect(problems('Kể bằng lời khác.', context)).toEqual([]);
});
