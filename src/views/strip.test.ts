import { describe, expect, test } from 'vitest';
import { catalogOf, commendation, newPlace, record, type Input } from '../testing/fixtures.ts';
import { stripOf, stripSentence } from './strip.ts';

const casesOf = (...over: Partial<Input<'exemplars'>>[]) =>
  catalogOf({
    places: [record('places'), newPlace()],
    exemplars: over.map((it, i) => record('exemplars', it, { id: `viec-${i}` })),
  }).exemplars;

const recognised = { recognitions: [{ programme: 'ocop' as const, name: 'Sao thử' }] };
const awarded = { commendations: [commendation()] };

describe('the strip of the years', () => {
  const strip = stripOf(
    casesOf(
      { date: '2020' },
      { date: '2022' },
      { date: '2022', ...recognised },
      { date: '2022', ...awarded },
      { date: '2024' },
    ),
  );

  test('has a column for every year between the first case and the last', () => {
    expect(strip.map(({ year, dots }) => [year, dots.length])).toEqual([
      [2020, 1],
      [2021, 0],
      [2022, 3],
      [2023, 0],
      [2024, 1],
    ]);
  });

  test('has a dot a case, awards first', () => {
    expect(strip[2]?.dots.map(({ shape }) => shape)).toEqual([
      'awarded',
      'recognised',
      'presented',
    ]);
  });

  test('tells the period from what lies outside, also within a year', () => {
    expect(strip[0]?.dots.map(({ inPeriod }) => inPeriod)).toEqual([false]);
    const [year] = stripOf(
      casesOf(
        { date: '2025-08', place: 'thu-moi', commendations: [commendation({ law: '2022' })] },
        { date: '2025-05' },
      ),
    );
    expect(year?.dots).toEqual([
      { shape: 'presented', inPeriod: true },
      { shape: 'awarded', inPeriod: false },
    ]);
    expect(year?.label).toBe('năm 2025: 2 gương, 1 được khen thưởng, 1 ngoài giai đoạn');
  });

  test('says the same in a sentence', () => {
    expect(stripSentence(strip)).toBe('năm 2020 có 1 gương, năm 2022 có 3, năm 2024 có 1');
  });

  test('is empty where there are no cases', () => {
    expect(stripOf([])).toEqual([]);
  });
});
