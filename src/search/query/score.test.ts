import { describe, expect, test } from 'vitest';
import { syllablesOf } from '../../domain/syllables.ts';
import { reading } from '../../testing/search.ts';
import { matchOf, Scorer, type FieldText } from './score.ts';
import type { QuerySyllable } from './understand.ts';

const field = (text: string, counts = 1, isName = false): FieldText => ({
  syllables: syllablesOf(text),
  counts,
  isName,
});
const score = (query: string, ...fields: FieldText[]) =>
  new Scorer(reading(query)).judge(fields).score;

/** How well a word of a document answers a typed word. */
function match(typed: string, word: string, marks: QuerySyllable['marks']): number {
  const [query] = reading(typed).syllables;
  const [syllable] = syllablesOf(word);
  return query && syllable ? matchOf({ ...query, marks }, syllable) : NaN;
}

describe('a word typed with its marks', () => {
  test('is met best by itself, then by another tone, then by another letter, and by no other word', () => {
    const [same, tone, letter, other] = ['dương', 'dường', 'đường', 'làng'].map((word) =>
      match('dương', word, 'close'),
    );
    expect(same).toBe(1);
    expect([same, tone, letter, other]).toEqual(
      [same, tone, letter, other].toSorted((a, b) => Number(b) - Number(a)),
    );
    expect(new Set([same, tone, letter, other]).size).toBe(4);
    expect(other).toBe(0);
  });

  test('is met by itself alone where the reader insists', () => {
    expect(match('dương', 'đường', 'own')).toBe(0);
    expect(match('dương', 'dương', 'own')).toBe(1);
  });
});

test('a word typed without marks is met by every marking alike', () => {
  expect(match('duong', 'đường', 'any')).toBe(match('duong', 'dương', 'any'));
});

describe('a document', () => {
  test('that holds more of the query scores more', () => {
    expect(score('nuôi lươn không bùn', field('nuôi lươn trong bể'))).toBeGreaterThan(
      score('nuôi lươn không bùn', field('nuôi gà trong vườn')),
    );
  });

  test('scores more where words side by side in the query are so in the text', () => {
    expect(score('nông thôn mới', field('xã nông thôn mới'))).toBeGreaterThan(
      score('nông thôn mới', field('mới trồng nông sản trong thôn')),
    );
  });

  test('scores more where the query says its whole name', () => {
    expect(score('xã cẩm duệ', field('Xã Cẩm Duệ', 1, true))).toBeGreaterThan(
      score('xã cẩm duệ', field('Công an xã Cẩm Duệ', 1, true)),
    );
  });

  test('scores little by a name that says little of the query', () => {
    expect(
      score('hội nông dân xã đi tìm đồng đội', field('Hội nông dân', 1, true), field('tìm đội')),
    ).toBeLessThan(
      score(
        'hội nông dân xã đi tìm đồng đội',
        field('Mười năm đi tìm đồng đội', 1, true),
        field('hội nông dân'),
      ),
    );
  });

  test('scores less where the words stand in a text that counts less', () => {
    expect(score('nông thôn', field('nông thôn', 0.5))).toBeLessThan(
      score('nông thôn', field('nông thôn')),
    );
  });

  test('that holds none of it scores nothing', () => {
    expect(score('nông thôn', field('trồng rừng'))).toBe(0);
  });

  test('holds all of a query also where its words stand in different texts', () => {
    const scorer = new Scorer(reading('lươn bể'));
    expect(scorer.holdsAll([field('nuôi lươn'), field('trong bể')])).toBe(true);
    expect(scorer.holdsAll([field('nuôi lươn')])).toBe(false);
  });
});

test('a less likely reading scores less', () => {
  const sure = reading('nông thôn');
  const fields = [field('nông thôn')];
  expect(new Scorer({ ...sure, weight: 0.5 }).judge(fields).score).toBeLessThan(
    new Scorer(sure).judge(fields).score,
  );
});
