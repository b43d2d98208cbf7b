import { expect, test } from 'vitest';
import { catalogOf, commendation, observation, record } from '../testing/fixtures.ts';
import { openQuestions } from './openQuestions.ts';

const given = (id: string, over: Parameters<typeof commendation>[0]) =>
  record('exemplars', { commendations: [commendation(over)] }, { id });

const questions = openQuestions(
  catalogOf({
    exemplars: [
      given('co-so', { decision: '12/QĐ-THỬ', date: '2023-05-02' }),
      given('chua-ro-so', { decision: undefined, date: '2023-06' }),
      given('moi-de-nghi', { decision: undefined, status: 'proposed' }),
      given('da-huy', { decision: undefined, status: 'cancelled' }),
    ],
    indicators: [
      record(
        'indicators',
        {
          observations: [
            observation({ year: 2024, value: 90 }),
            observation({ year: 2024, value: 96 }),
          ],
        },
        { id: 'hai-so' },
      ),
      record('indicators', { observations: [observation()] }, { id: 'mot-so' }),
    ],
  }),
);

test('an award without a number is asked about, and one that was only proposed', () => {
  const ids = (list: typeof questions.proposed) => list.map(({ exemplar }) => exemplar.id);
  expect(ids(questions.withoutNumber)).toEqual(['chua-ro-so']);
  expect(ids(questions.proposed)).toEqual(['moi-de-nghi']);
  expect(questions.withoutNumber[0]?.awards.join()).toContain('6/2023');
});

test('a target is asked about where its sources disagree', () => {
  expect(questions.disputed.map(({ indicator }) => indicator.id)).toEqual(['hai-so']);
});
