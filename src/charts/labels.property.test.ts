/** Whatever the figures are, a chart of them can be read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clashesOf, layoutOf } from '../testing/charts.ts';
import { indicatorOf, observation, SCOPE } from '../testing/fixtures.ts';
import { indicatorChart } from './indicatorChart.ts';

/** A column lower than this is not seen, in the pixels of the drawing. */
const VISIBLE = 2;

const figure = fc.oneof(
  fc.constantFrom(0, 0.1, 2.5, 94.9, 95, 95.1, 598.75, 1100.55, 1150.25, 1199.99),
  fc.integer({ min: 1, max: 125_000 }).map((it) => it / 10),
);
const bound = fc.constantFrom('exact', 'moreThan', 'lessThan', 'atLeast');
const kind = fc.constantFrom('actual', 'estimate');
const years = fc.array(fc.option(fc.record({ value: figure, bound, kind })), {
  minLength: 6,
  maxLength: 6,
});

test('labels neither collide nor lie on the line of the target, and no column is too low to see', () => {
  fc.assert(
    fc.property(
      years,
      figure.filter((it) => it > 0),
      fc.constantFrom('full', 'small'),
      (of, goal, size) => {
        const observations = of.flatMap((it, i) =>
          it ? [observation({ year: 2020 + i, ...it })] : [],
        );
        const target = { comparator: 'atLeast', value: goal, by: 2025 } as const;
        const indicator = indicatorOf({ unit: 'tỷ đồng', observations, target });
        const chart = indicatorChart(indicator, SCOPE.term, size);
        if (!chart) return;
        const { words, line, columns } = layoutOf(chart);
        expect(clashesOf(words)).toEqual([]);
        expect(
          words.filter(({ ofLine, top, bottom }) => !ofLine && top < line && line < bottom),
        ).toEqual([]);
        expect(columns.filter((height) => height < VISIBLE)).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
}, 60_000);
