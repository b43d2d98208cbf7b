import { expect, test } from 'vitest';
import type { DatedFact } from '../catalog/types.ts';
import { cycleSteps, stepsInWords } from './cycle.ts';

const milestone = (step?: DatedFact['step']) => ({ step }) as DatedFact;

test('the plan is the first step of every movement, also of one of which nothing else is known', () => {
  const steps = cycleSteps({ milestones: [] });
  expect(steps.map(({ planned, found }) => [planned, found.length])).toEqual([
    [true, 0],
    [false, 0],
    [false, 0],
    [false, 0],
    [false, 0],
  ]);
});

test('a milestone stands at the step it records, one that records none at none', () => {
  const review = milestone('review');
  const steps = cycleSteps({ milestones: [review, milestone()] });
  expect(steps.flatMap(({ found }) => found)).toEqual([review]);
  expect(steps.at(-1)?.found).toEqual([review]);
});

test('in a sentence the steps read as five', () => {
  expect(stepsInWords(cycleSteps({ milestones: [] }))).toBe(
    '(1) xây dựng kế hoạch, tiêu chí; (2) phát động; (3) kiểm tra, đôn đốc; (4) tuyên truyền, nhân rộng; (5) sơ kết, tổng kết, khen thưởng',
  );
});
