import { describe, expect, test } from 'vitest';
import { indicatorOf, observation, PERIOD, type Input } from '../testing/fixtures.ts';
import type { Chart } from './chart.ts';
import { indicatorChart } from './indicatorChart.ts';

type Observed = NonNullable<Input<'indicators'>['observations']>;

const chartOf = (observations: Observed, over: Partial<Input<'indicators'>> = {}) =>
  indicatorChart(indicatorOf({ observations, ...over }), PERIOD)!;
const columnsOf = ({ config }: Chart) => config.data.datasets[0]?.data;
const linesOf = ({ config }: Chart) =>
  config.data.datasets.slice(1).map(({ data }) => [...new Set(data)]);

describe('the chart of an indicator', () => {
  test('has one column a year from 2020 to 2025, with gaps left open', () => {
    const chart = chartOf([
      observation({ year: 2021, value: 91.5, bound: 'moreThan' }),
      observation({ year: 2023, value: 0, kind: 'estimate' }),
    ]);
    expect(columnsOf(chart)).toEqual([null, 91.5, null, 0, null, null]);
    expect(chart.config.data.labels?.map((label) => [label].flat()[0])).toEqual([
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(chart.kinds).toEqual(['actual', 'estimate']);
  });

  test('is labelled as the record has it', () => {
    const { labels } = chartOf(
      [
        observation({ year: 2020, value: 1234.5 }),
        observation({ year: 2021, value: 91.5, bound: 'moreThan' }),
        observation({ year: 2022, value: 12, bound: 'lessThan' }),
        observation({ year: 2023, value: 40, bound: 'about' }),
        observation({ year: 2025, value: 0 }),
      ],
      { unit: 'xã' },
    );
    expect(labels[0]).toEqual(['1.234,5', 'trên 91,5', 'dưới 12', 'khoảng 40', '', '0']);
  });

  test('tells the looks of full, estimated and partial years apart', () => {
    const kinds = ['actual', 'estimate', 'partial'] as const;
    const { config } = chartOf(
      kinds.map((kind, i) => observation({ year: 2021 + i, kind, span: '6 tháng' })),
    );
    const { backgroundColor: fills, borderColor: edges } = config.data.datasets[0]!;
    const looks = [1, 2, 3].map((i) => `${(fills as string[])[i]} ${(edges as string[])[i]}`);
    expect(new Set(looks).size).toBe(3);
  });

  test('names a year without a figure, and the part of a year that a figure covers', () => {
    const { config } = chartOf([
      observation({ year: 2024, kind: 'partial', span: '6 tháng' }),
      observation({ year: 2025 }),
    ]);
    expect(config.data.labels?.slice(3)).toEqual([['2023', '–'], ['2024', '6 tháng'], '2025']);
  });

  test.for(['endOfPeriod', 'everyYear', 'yearlyAverage'] as const)(
    'has the target as a line: %s',
    (measure) => {
      const chart = chartOf([observation()], { measure });
      expect(linesOf(chart)).toEqual([[95]]);
      expect(chart.labels[1]).toEqual(['mục tiêu 95']);
    },
  );

  test('has no line for a sum over the period, a range, a milestone or context', () => {
    const without: Partial<Input<'indicators'>>[] = [
      { measure: 'total' },
      { target: { comparator: 'between', range: [10, 15], by: 2025 } },
      { measure: 'milestone', target: { comparator: 'achieved', by: 2025 } },
      { target: undefined },
    ];
    for (const over of without) {
      const chart = chartOf([observation()], over);
      expect(linesOf(chart)).toEqual([]);
      expect(chart.labels.flat().join()).not.toContain('mục tiêu');
    }
  });

  test('is smaller as one of many, and without words at the line', () => {
    const indicator = indicatorOf({ observations: [observation()] });
    const [full, small] = [
      indicatorChart(indicator, PERIOD)!,
      indicatorChart(indicator, PERIOD, 'small')!,
    ];
    expect(small.width).toBeLessThan(full.width);
    expect(small.labels).toEqual([full.labels[0], []]);
    expect(columnsOf(small)).toEqual(columnsOf(full));
    expect(linesOf(small)).toEqual([[95]]);
    expect(small.description).toBe(full.description);
  });

  test('is not drawn where no figure may be', () => {
    expect(indicatorChart(indicatorOf(), PERIOD)).toBeUndefined();
    const others = [observation({ kind: 'plan' }), observation({ verified: false })];
    expect(indicatorChart(indicatorOf({ observations: others }), PERIOD)).toBeUndefined();
  });

  test('is none where the years do not count the same', () => {
    const observations = [observation({ year: 2023 }), observation({ year: 2024, value: 97 })];
    expect(indicatorChart(indicatorOf({ observations }), PERIOD)).toBeDefined();
    const apart = indicatorOf({ observations, comparable: false });
    expect(indicatorChart(apart, PERIOD)).toBeUndefined();
  });
});

describe('the description', () => {
  test('is a Vietnamese sentence with every value, its year and kind, then the goal', () => {
    const { description } = chartOf([
      observation({ year: 2021, value: 91.5, bound: 'moreThan' }),
      observation({ year: 2023, value: 93, kind: 'estimate' }),
      observation({ year: 2025, value: 40, kind: 'partial', span: '6 tháng' }),
    ]);
    expect(description).toBe(
      'Biểu đồ cột Tỷ lệ thử: năm 2021: trên 91,5% (thực hiện cả năm); ' +
        'năm 2023: 93% (ước cả năm); năm 2025: 40% (6 tháng). Mục tiêu: ít nhất 95%.',
    );
  });

  test('names the goal of a sum, too, and none for context', () => {
    const over = { unit: 'xã', target: { comparator: 'atLeast' as const, value: 50, by: 2025 } };
    expect(chartOf([observation()], { ...over, measure: 'total' }).description).toMatch(
      / Mục tiêu: ít nhất 50\u00a0xã cả giai đoạn\.$/,
    );
    expect(chartOf([observation()], { target: undefined }).description).toMatch(/\(.*\)\.$/);
  });

  test('names the total that a figure was counted in', () => {
    const chart = chartOf([observation({ value: 22, outOf: 25 })], { unit: 'chỉ tiêu' });
    expect(chart.description).toContain('22/25\u00a0chỉ tiêu');
  });
});
