import { expect, test } from 'vitest';
import { frontOf } from '../../testing/search.ts';
import { Scorer } from './score.ts';
import { meantBy } from './suggestion.ts';
import { readLiterally, understand } from './understand.ts';

/** Enough other pages for words to tell something. */
const OTHERS = ['Trồng sen', 'Đan chài', 'Làm muối', 'Nuôi tôm', 'Dạy chữ', 'Hát ví'];

/** What is said to be meant by a query, where documents of these titles answer. */
function meant(query: string, ...titles: string[]) {
  const all = [...titles, ...OTHERS];
  const front = frontOf(all.map((title) => ({ title })));
  const scorers = understand(`${query} `, front).map((it) => new Scorer(it));
  const known = front.rank(scorers);
  const [first] = known;
  if (!first) return undefined;
  return meantBy({ ...first, onlyPlace: undefined }, known, readLiterally(query, front)[0], query);
}

test('a slip is corrected where that answers better', () => {
  expect(meant('lắp camra', 'Lắp camera')).toEqual({
    text: 'lắp camera',
    isCorrection: true,
  });
});

test('nothing is corrected where another page holds the words as typed', () => {
  expect(meant('lắp cam', 'Lắp cam', 'Lắp camera')).toBeUndefined();
});

test('marks that were left out are no slip', () => {
  expect(meant('lap camera', 'Lắp camera')).toBeUndefined();
});

test('run-together words are spelt out, not corrected', () => {
  expect(meant('lapcamera', 'Lắp camera')).toEqual({
    text: 'lắp camera',
    isCorrection: false,
  });
});
