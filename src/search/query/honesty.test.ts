import { describe, expect, test } from 'vitest';
import { frontOf } from '../../testing/search.ts';
import { grasp, honestyOf } from './honesty.ts';
import { Scorer } from './score.ts';
import { understand } from './understand.ts';

const others = Array.from({ length: 9 }, () => ({
  title: 'Trồng rừng của xã',
  summary: 'hôm nay',
}));
const front = frontOf([
  { title: 'Nuôi lươn không bùn trong bể', summary: 'Trại có 10,7 ha, năm 2021 thêm hai' },
  ...others,
]);

function ask(query: string, besidePlace = false) {
  const scorers = understand(`${query} `, front).map((it) => new Scorer(it));
  const [first] = front.rank(scorers);
  const best = first && { ...first, besidePlace };
  return {
    ...honestyOf(query, best, front.vocabulary),
    grasp: best ? grasp(best, best.scorer.reading) : 0,
  };
}

describe('a query', () => {
  test('that a page holds is answered', () => {
    expect(ask('nuôi lươn').verdict).toBe('answered');
  });

  test('of which the best page holds little is not, and what no page has is named', () => {
    expect(ask('giá vàng lươn')).toMatchObject({ verdict: 'near', unknown: ['giá', 'vàng'] });
  });

  test('that no page holds at all is not answered', () => {
    expect(ask('Messi')).toMatchObject({ verdict: 'near', unknown: ['Messi'] });
  });

  test('with a slip of the finger is answered, and the word is not called unknown', () => {
    expect(ask('nuôi lưonw không bùn')).toMatchObject({ verdict: 'answered', unknown: [] });
  });

  test('is answered where a year or a number of its own stands apart from its neighbours', () => {
    expect(ask('lươn 2021').verdict).toBe('answered');
    expect(ask('bể 10,7').verdict).toBe('answered');
    expect(ask('2021 lươn').verdict).toBe('answered');
  });

  test('of short words that are all misspelt is not', () => {
    expect(ask('bùz tron').verdict).toBe('near');
  });

  test('that a title holds, its words apart, is answered', () => {
    expect(ask('nuôi bùn').verdict).toBe('answered');
  });

  test('of words that nearly every page has is said to be so', () => {
    expect(ask('của').verdict).toBe('common');
  });
});

test('words torn from their neighbours are held less than words side by side', () => {
  expect(ask('bể nuôi').grasp).toBeLessThan(ask('nuôi lươn').grasp);
});
