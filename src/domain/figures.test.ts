/** Several figures about one thing: which of them is used, and when they contradict each other. */
import { describe, expect, test } from 'vitest';
import { figure, PERIOD } from '../testing/fixtures.ts';
import {
  areCompatible,
  compareFigures,
  decidingFigure,
  decidingFigures,
  figureAtEnd,
  isDisputed,
  latestResult,
  type Figure,
} from './figures.ts';
import type { Bound } from './format.ts';
import { termOf } from './period.ts';

const CUT = termOf(PERIOD, '2025-06-30');
const given = (value: number, bound: Bound = 'exact', over: Partial<Figure> = {}) =>
  figure({ value, bound, ...over });

describe('two figures', () => {
  const pairs: [Figure, Figure, together: boolean][] = [
    [given(12), given(12), true],
    [given(12), given(13), false],
    [given(12), given(10, 'atLeast'), true],
    [given(12), given(12, 'atLeast'), true],
    [given(12), given(12, 'moreThan'), false],
    [given(12), given(13, 'atLeast'), false],
    [given(12), given(12, 'atMost'), true],
    [given(12), given(12, 'lessThan'), false],
    [given(12), given(11, 'atMost'), false],
    [given(12), given(12, 'about'), true],
    [given(12.6), given(12, 'about'), true],
    [given(12.61), given(12, 'about'), false],
    [given(11.4), given(12, 'about'), true],
    [given(11.39), given(12, 'about'), false],
    [given(414), given(400, 'about'), true],
    [given(60), given(100, 'about'), false],
    [given(-10.5), given(-10, 'about'), true],
    [given(-11), given(-10, 'about'), false],
    [given(10, 'atLeast'), given(10, 'atMost'), true],
    [given(10, 'moreThan'), given(10, 'atMost'), false],
    [given(10, 'atLeast'), given(10, 'lessThan'), false],
    [given(11, 'atLeast'), given(10, 'atMost'), false],
    [given(13, 'atLeast'), given(12, 'about'), false],
    [given(12, 'about'), given(12.5, 'about'), true],
  ];

  test.for(pairs)('%o and %o can be true together: %s', ([a, b, together]) => {
    expect(areCompatible([a, b])).toBe(together);
    expect(areCompatible([b, a])).toBe(together);
    expect(isDisputed([a, b], 2025)).toBe(!together);
    expect(decidingFigure([a, b], 2025) === undefined).toBe(!together);
  });

  const choices: [rough: Figure, precise: Figure][] = [
    [given(10, 'atLeast'), given(12)],
    [given(15, 'atMost'), given(12)],
    [given(12, 'about'), given(12)],
    [given(12, 'about'), given(10, 'atLeast')],
    [given(12, 'about'), given(15, 'atMost')],
    [given(15, 'atMost'), given(10, 'atLeast')],
    [given(10, 'atLeast'), given(11, 'moreThan')],
    [given(10, 'atLeast'), given(10, 'moreThan')],
    [given(11, 'atMost'), given(10, 'lessThan')],
    [given(10, 'atMost'), given(10, 'lessThan')],
  ];

  test.for(choices)(
    'that can both be true: of %o and %o the second decides',
    ([rough, precise]) => {
      expect(decidingFigure([rough, precise], 2025)).toBe(precise);
      expect(decidingFigure([precise, rough], 2025)).toBe(precise);
      expect(compareFigures(rough, precise)).toBeLessThan(0);
      expect(compareFigures(precise, rough)).toBeGreaterThan(0);
      expect(latestResult([precise, rough])).toBe(precise);
    },
  );

  test('give way to the preferred one, whether they contradict each other or not', () => {
    for (const other of [given(12), given(15)]) {
      const chosen = given(10, 'atLeast', { preferred: true });
      expect(decidingFigure([other, chosen], 2025)).toBe(chosen);
      expect(isDisputed([other, chosen], 2025)).toBe(false);
    }
  });

  test('of which one may not decide are no dispute', () => {
    for (const over of [
      { kind: 'estimate' },
      { verified: false },
      { coverage: 'commune' },
      { cumulative: true },
    ] as const) {
      expect(isDisputed([given(12), given(13, 'exact', over)], 2025)).toBe(false);
      expect(decidingFigure([given(13, 'exact', over), given(12)], 2025)).toEqual(given(12));
    }
    expect(isDisputed([], 2025)).toBe(false);
  });
});

test('three figures are a dispute as soon as two of them are', () => {
  const two = [given(10, 'atLeast'), given(12)];
  expect(decidingFigure(two, 2025)).toEqual(given(12));
  expect(decidingFigure([...two, given(11, 'atMost')], 2025)).toBeUndefined();
});

test('deciding figures are those of the years asked for, in their order, without the disputed', () => {
  const of = (year: number, value: number) => figure({ year, value });
  const figures = [of(2023, 3), of(2021, 1), of(2022, 2), of(2022, 9), of(2024, 4)];
  expect(decidingFigures(figures, [2021, 2022, 2023])).toEqual([of(2021, 1), of(2023, 3)]);
  expect(decidingFigures(figures, [])).toEqual([]);
});

describe('figures are ordered by how much they say', () => {
  const orders: [what: string, less: Partial<Figure>, more: Partial<Figure>][] = [
    ['the later year', { year: 2023, preferred: true }, { year: 2024, verified: false }],
    ['the checked one', { verified: false, preferred: true }, { kind: 'partial' }],
    ['more of the year', { kind: 'partial', preferred: true }, { kind: 'estimate' }],
    ['a result', { kind: 'estimate', preferred: true }, { bound: 'about' }],
    ['the preferred one', {}, { bound: 'about', preferred: true }],
  ];
  test.for(orders)('%s comes last', ([, less, more]) => {
    expect(compareFigures(figure(less), figure(more))).toBeLessThan(0);
    expect(compareFigures(figure(more), figure(less))).toBeGreaterThan(0);
  });

  test('equals stay where they are', () => {
    expect(compareFigures(given(1), given(2))).toBe(0);
  });
});

describe('the figure on the last day of a unit', () => {
  const part = (over: Partial<Figure> = {}) =>
    figure({ kind: 'partial', asOf: '2025-06-30', value: 7, ...over });

  test('is of that day, in whatever form it is dated', () => {
    expect(figureAtEnd([part()], CUT)).toEqual(part());
    expect(figureAtEnd([part({ asOf: '2025-06' })], CUT)).toBeDefined();
    for (const asOf of ['2025-06-29', '2025-07-01', '2025', undefined])
      expect(figureAtEnd([part({ asOf })], CUT)).toBeUndefined();
  });

  test('is checked, of the unit, of part of that year, and no running total', () => {
    for (const over of [
      { verified: false },
      { coverage: 'commune' },
      { kind: 'estimate' },
      { year: 2024 },
      { cumulative: true },
    ] as const)
      expect(figureAtEnd([part(over)], CUT)).toBeUndefined();
  });

  test('is the most precise of several, and none where they contradict each other', () => {
    expect(figureAtEnd([part(), part({ value: 5, bound: 'atLeast' })], CUT)).toEqual(part());
    expect(figureAtEnd([part(), part({ value: 8 })], CUT)).toBeUndefined();
    expect(figureAtEnd([part(), part({ value: 8, preferred: true })], CUT)?.value).toBe(8);
  });

  test('is none for a unit that lived to the end of its plan', () => {
    expect(figureAtEnd([part({ asOf: '2025-12-31' })], termOf(PERIOD))).toBeUndefined();
  });
});
